import { expect, it } from "vitest";
import { backtest } from "../../src/backtest/backtest.ts";
import type { ArrivalsPlayed } from "../../src/backtest/backtestResult.ts";
import { calibrate } from "../../src/calibration/calibrate.ts";
import type { CalibrationResult } from "../../src/calibration/calibrationResult.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import type { PredictedRange } from "../../src/forecast/predictedRange.ts";
import { restOutlook } from "../../src/forecast/today/todayOutlook.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { score } from "../../src/scoring/score.ts";
import { DAY_MS, HOUR_MS } from "../../src/time/units.ts";
import { playedLog } from "./playedLog.ts";
import { randomDesk } from "./randomDesk.ts";
import { isLongForm } from "./truthForm.ts";
import type { TruthRow } from "./truthRow.ts";

const DESKS = isLongForm ? 40 : 3;
const REPLICATIONS = isLongForm ? 200 : 59;
const HOURS = isLongForm ? [10, 15, 20] : [15];
const LEARNED = { from: "2026-06-01", to: "2026-06-06" };
const SEVENTH = "2026-06-07";
const MIDNIGHT = 6 * DAY_MS;
const packs = [rulePackById("pinduoduo/manual-reply-3min", "rule")];
/** Three standard errors below nine of ten, each desk counted once. */
const LEAST = 0.9 - 3 * Math.sqrt((0.9 * 0.1) / DESKS);

type Held = { readonly desk: string; readonly inside: boolean };

async function seventhDay(read: ReadLog, { scenario, fits }: CalibrationResult, arrivals: ArrivalsPlayed, desk: string): Promise<Held> {
  const { days: [{ rules }] } = await backtest(read, parseScenario(JSON.stringify(scenario), "learned.json"), packs, {
    replications: REPLICATIONS, fits, arrivals, days: { from: SEVENTH, to: SEVENTH }, learnedDays: LEARNED, executor: inlineExecutor,
  });
  const [{ real, p05, p95, inside = false }] = Object.values(rules);
  return { desk: `${desk}: ${real?.toFixed(4)} in [${p05?.toFixed(4)}, ${p95?.toFixed(4)}]`, inside };
}

/** The rest of the seventh day, seen at some hours of it: its rate, and the conversations still to come. */
async function restOfSeventh(read: ReadLog, { scenario }: CalibrationResult, desk: string): Promise<{ readonly rates: Held[]; readonly rests: Held[] }> {
  const model = parseScenario(JSON.stringify(scenario), "learned.json");
  const [rule] = Object.values(score(read, packs).rules);
  const day = rule.days.find(({ date }) => date === SEVENTH);
  const opened = Array.from(read.log.conversations.openedAt.subarray(0, read.log.conversations.count), (at) => at - MIDNIGHT);
  const held = (what: string, real: number, range: PredictedRange | undefined): Held => ({
    desk: `${desk} ${what}: ${real} in [${range?.p05}, ${range?.p95}]`, inside: range !== undefined && real >= range.p05 - 1e-9 && real <= range.p95 + 1e-9,
  });
  const [rates, rests]: [Held[], Held[]] = [[], []];
  for (const hour of HOURS) {
    const { outlook: { rules: [{ rate }], hours } } = await restOutlook(model, read, { packs, date: SEVENTH, nowMs: hour * HOUR_MS, replications: 59 });
    rates.push(held(`at ${hour}:00`, day !== undefined && "numerator" in day ? day.numerator / day.denominator : Number.NaN, rate));
    // One hour stands for the rest, whose ranges of several streams do not add up.
    const [next] = hours;
    rests.push(held(`from ${next.start} on`, opened.filter((at) => at >= hour * HOUR_MS && at < (hour + 1) * HOUR_MS).length, next));
  }
  return { rates, rests };
}

it("six days learned from give intervals that hold the seventh, drawn or replayed, and its rest as it goes on", async ({ task }) => {
  const found: Record<"drawn" | "replayed" | "rates" | "rests", Held[]> = { drawn: [], replayed: [], rates: [], rests: [] };
  for (let number = 0; number < DESKS; number++) {
    const read = playedLog(randomDesk(number).scenario);
    const learned = calibrate(read, { name: "learned", timeZone: "Asia/Shanghai", platform: "pinduoduo", days: LEARNED });
    found.drawn.push(await seventhDay(read, learned, "drawn", `desk ${number}`));
    found.replayed.push(await seventhDay(read, learned, "replay", `desk ${number} replayed`));
    const { rates, rests } = await restOfSeventh(read, learned, `desk ${number}`);
    found.rates.push(...rates);
    found.rests.push(...rests);
  }
  const share = (held: readonly Held[]): number => held.filter(({ inside }) => inside).length / held.length;
  const row = (what: string, held: readonly Held[]): TruthRow => ({ of: `${DESKS} random desks`, what, truth: `>= ${(LEAST * 100).toFixed(0)} %`, found: `${(share(held) * 100).toFixed(0)} % of ${held.length}`, holds: share(held) >= LEAST });
  const rows = [
    row("3-minute rate of the seventh day in its 90 % interval", found.drawn), row("the same with its arrivals replayed", found.replayed),
    row(`its rate foretold at ${HOURS.join(", ")} o'clock`, found.rates), row("conversations of the next hour foretold then", found.rests),
  ];
  const outside = Object.values(found).flat().filter(({ inside }) => !inside).map(({ desk }) => desk);
  task.meta.truths = rows;
  task.meta.told = ["seventh days outside their intervals:", ...outside];
  expect(rows.filter(({ holds }) => !holds), outside.join("\n")).toEqual([]);
}, 3_600_000);
