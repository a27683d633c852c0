import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibrate.ts";
import type { Ranged } from "../../src/calibration/fit.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { failing } from "./truthRow.ts";
import type { TruthRow } from "./truthRow.ts";

const folder = join(import.meta.dirname, "../../../shared/data");
const csv = join(folder, "desk-week.csv");
const FIVE_MINUTES = 300;

interface Params {
  readonly consultsPerDay: number;
  readonly profile: readonly number[];
  readonly busynessCv: number;
  readonly turnsMean: number;
  readonly handle: readonly [string, number, number];
  readonly think: readonly [string, number];
  readonly cap: number;
  readonly slowdown: number;
  readonly agents: readonly { readonly from: number; readonly to: number; readonly breaks: readonly (readonly [number, number])[] }[];
}

interface WrittenDesk {
  readonly shifts?: Readonly<Record<string, { readonly from?: string; readonly to?: string; readonly breaks?: readonly { readonly from: string; readonly length: number | string; readonly waves?: number }[] }>>;
  readonly roster: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

describe.skipIf(!existsSync(csv))("a week of a desk that another simulator played (needs ../shared/data)", () => {
  it("calibrates back to what made it", ({ task }) => {
    const params = JSON.parse(readFileSync(join(folder, "desk-week.params.json"), "utf8")) as Params;
    const read = readMessageLog(readFileSync(csv, "utf8"), { fileName: "desk-week.csv", timeZone: "Asia/Shanghai" });
    const { fits, hours, scenario } = calibrate(read, { name: "desk-week", timeZone: "Asia/Shanghai", platform: "pinduoduo" });
    const rows: TruthRow[] = [
      within("mean handling [s]", params.handle[1], fits["conversations.desk.handle"], 0.05 * params.handle[1]),
      within("cv of handling", params.handle[2], fits["conversations.desk.handle"].cv, 0.15),
      within("mean think time [s]", params.think[1], fits["conversations.desk.think"], 0.05 * params.think[1]),
      within("mean turns", params.turnsMean, fits["conversations.desk.turns"], 0.03 * params.turnsMean),
      within("cap", params.cap, fits["teams.desk.cap"], 0),
      inside("slowdown per chat", params.slowdown, fits["teams.desk.slowdownPerChat"]),
      inside("consultations a day", params.consultsPerDay, fits["arrivals.desk.consultsPerDay"]),
      inside("day factor cv", params.busynessCv, fits["arrivals.desk.busynessCv"]),
      hourRow(params, hours.desk),
      ...shiftRows(params, scenario as unknown as WrittenDesk),
    ];
    task.meta.truths = rows;
    expect(failing(rows)).toEqual([]);
  });
});

function within(what: string, truth: number, found: Ranged | undefined, tolerance: number): TruthRow {
  const off = found === undefined ? Infinity : Math.abs(found.value - truth);
  return { of: "desk-week", what, truth: `${truth} ± ${tolerance.toPrecision(2)}`, found: rangeText(found), holds: off <= tolerance + 1e-9 };
}

function inside(what: string, truth: number, found: Ranged | undefined): TruthRow {
  const holds = found?.lower !== undefined && found.upper !== undefined && truth >= found.lower && truth <= found.upper;
  return { of: "desk-week", what, truth: String(truth), found: rangeText(found), holds };
}

function rangeText(found: Ranged | undefined): string {
  if (found === undefined) return "nothing";
  return found.lower === undefined ? found.value.toPrecision(4) : `${found.value.toPrecision(4)} [${found.lower.toPrecision(4)}, ${found.upper?.toPrecision(4) ?? ""}]`;
}

/** At 90 % two or three of 24 intervals may miss; more than six do in less than one of a hundred weeks. */
function hourRow({ consultsPerDay, profile }: Params, hours: readonly Ranged[]): TruthRow {
  const total = profile.reduce((sum, weight) => sum + weight, 0);
  const outside = hours.flatMap(({ lower = 0, upper = 0 }, hour) => {
    const truth = (consultsPerDay * profile[hour]) / total;
    return truth < lower || truth > upper ? [`${hour}h ${truth.toFixed(1)} not in [${lower.toFixed(1)}, ${upper.toFixed(1)}]`] : [];
  });
  return { of: "desk-week", what: "hourly rates inside their 90 % intervals", truth: ">= 18 of 24", found: `${24 - outside.length} of 24 ${outside.join("; ")}`, holds: outside.length <= 6 };
}

/** Every agent of the truth has one of the same hours and meals in the scenario, within five minutes. */
function shiftRows({ agents }: Params, { shifts = {}, roster }: WrittenDesk): TruthRow[] {
  const found = Object.entries(Object.values(roster)[0]).flatMap(([name, count]) => Array.from({ length: count }, (_, place) => agentOf(name, place, shifts)));
  return agents.map((agent, index) => {
    const wanted = [agent.from, agent.to, ...agent.breaks.flatMap(([from, length]) => [from, from + length])].map((hour) => hour * 3600);
    const match = found.findIndex((seconds) => seconds.length === wanted.length && seconds.every((second, place) => Math.abs(second - wanted[place]) <= FIVE_MINUTES));
    const text = match < 0 ? found.map(clockText).join(" | ") : clockText(found.splice(match, 1)[0]);
    return { of: "desk-week", what: `hours and meal of agent ${index + 1}`, truth: `${clockText(wanted)} ± 5 min`, found: text, holds: match >= 0 };
  });
}

const STANDARD: Readonly<Record<string, { readonly from: string; readonly to: string }>> = { early: { from: "08:00", to: "17:00" }, late: { from: "15:00", to: "24:00" } };

function agentOf(name: string, place: number, shifts: NonNullable<WrittenDesk["shifts"]>): number[] {
  const { from, to, breaks = [] } = { ...STANDARD[name], ...shifts[name] };
  return [secondsOf(from), secondsOf(to), ...breaks.flatMap(({ from: at, length, waves = 1 }) => {
    const lasts = typeof length === "number" ? length : Number.parseFloat(length) * (length.endsWith("h") ? 3600 : 60);
    const begins = secondsOf(at) + (place % waves) * lasts;
    return [begins, begins + lasts];
  })];
}

function secondsOf(text = "00:00"): number {
  const [hours, minutes] = text.split(":").map(Number);
  return hours * 3600 + minutes * 60;
}

function clockText(seconds: readonly number[]): string {
  return seconds.map((second) => `${String(Math.floor(second / 3600)).padStart(2, "0")}:${String(Math.round((second % 3600) / 60)).padStart(2, "0")}`).join(" ");
}
