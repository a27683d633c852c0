import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backtest } from "../../src/backtest/backtest.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { packsOf } from "./playedFile.ts";
import { mostByChance } from "../truth/mostByChance.ts";

const LOG = join(import.meta.dirname, "..", "..", "..", "shared", "data", "desk-week.csv");
const PARAMETERS = LOG.replace(/\.csv$/u, ".params.json");

interface Parameters {
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

const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

/** What made the log, as a scenario. */
function scenarioOf(truth: Parameters): ReturnType<typeof parseScenario> {
  const { agents, handle: [, mean, cv], think: [, think] } = truth;
  return parseScenario(JSON.stringify({
    replycast: 1, name: "desk week", platform: "pinduoduo", start: "2026-06-01", days: 7, seed: "beside",
    arrivals: { desk: { consultsPerDay: truth.consultsPerDay, profile: truth.profile, busynessCv: truth.busynessCv } },
    conversations: {
      desk: {
        turns: { geometric: { mean: truth.turnsMean } }, burst: { constant: 1 }, handle: { lognormal: { mean, cv } }, think: { exponential: { mean: think } },
        patience: "never", closingWordShare: 0, idleTimeout: 0,
      },
    },
    teams: { desk: { streams: ["desk"], cap: truth.cap, slowdownPerChat: truth.slowdown } },
    shifts: Object.fromEntries(agents.map(({ from, to, breaks }, agent) => [`s${agent}`, { from: clock(from), to: clock(to), breaks: breaks.map(([at, hours]) => ({ from: clock(at), length: `${hours}h` })) }])),
    roster: { desk: Object.fromEntries(agents.map((_, agent) => [`s${agent}`, 1])) },
    rules: ["pinduoduo/manual-reply-3min", "pinduoduo/answer-30s", "pinduoduo/mean-manual-reply-time"],
  }));
}

describe.skipIf(!existsSync(LOG))("a week of an independent simulator (../shared/data, skipped where it is absent)", () => {
  const run = async (arrivals: "drawn" | "replay"): ReturnType<typeof backtest> => {
    const scenario = scenarioOf(JSON.parse(readFileSync(PARAMETERS, "utf8")) as Parameters);
    const read = readMessageLog(readFileSync(LOG, "utf8"), { fileName: "desk-week.csv", timeZone: scenario.timeZone });
    return backtest(read, scenario, packsOf(scenario), { replications: 40, executor: inlineExecutor, arrivals });
  };

  it("lies in the intervals of the scenario with the parameters that made it", async () => {
    const { days, hours, coverage, verdict, replySeconds } = await run("drawn");
    expect(days.map(({ date }) => date)).toEqual(["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04", "2026-06-05", "2026-06-06", "2026-06-07"]);
    // Rules of one day, and figures of one week, go together: days are the trials.
    const least = 1 - mostByChance(7, 0.1, 50) / 7;
    expect(coverage.share).toBeGreaterThanOrEqual(least);
    expect(verdict.map(({ code }) => code)).toEqual(["reproduces"]);
    for (const band of [replySeconds.mean, replySeconds.p50, replySeconds.p90]) expect(band.inside).toBe(true);
    const told = hours.flatMap(({ waiting, arrivals, rules }) => [waiting, arrivals, ...Object.values(rules)]).filter(({ inside }) => inside !== undefined);
    expect(told.filter(({ inside }) => inside).length / told.length).toBeGreaterThanOrEqual(least);
  }, 60_000);

  it("does so with its own arrivals too, which narrows the intervals", async () => {
    const { rules, verdict } = await run("replay");
    expect(verdict.map(({ code }) => code)).toEqual(["reproduces"]);
    const width = ({ p05 = 0, p95 = 1 }: { readonly p05?: number; readonly p95?: number }): number => p95 - p05;
    const { rules: drawn } = await run("drawn");
    expect(width(rules["pinduoduo/manual-reply-3min"].total)).toBeLessThan(width(drawn["pinduoduo/manual-reply-3min"].total));
  }, 60_000);
});
