import { describe, expect, it } from "vitest";
import { comparisonOf } from "../../../src/experiment/comparison/comparisonOf.ts";
import { CommonRun } from "../../../src/experiment/comparison/commonRun.ts";
import type { ComparisonResult } from "../../../src/experiment/comparison/comparisonResult.ts";
import { playAlike } from "../../../src/experiment/comparison/playAlike.ts";
import type { Executor } from "../../../src/experiment/executor.ts";
import type { JobResult } from "../../../src/experiment/job.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import { isLongForm } from "../../truth/truthForm.ts";
import { comparedDesk } from "./comparedDesks.ts";

const RATE = "pinduoduo/manual-reply-3min";
/** Misses of this desk come in a few bad evenings: of 100,000 replications in blocks, intervals of the rate hold in 93 of 100 blocks of 50 to 200 and in 95 of those of 400. */
const SIZE = isLongForm ? 200 : 50;
const MACROS = isLongForm ? 200 : 60;

const DESKS = [comparedDesk("one", { consults: 90, roster: "{ evening: 1 }" }), comparedDesk("two", { consults: 90, roster: "{ evening: 2 }" })].map((desk) => ({
  ...desk,
  scenario: { ...desk.scenario, arrivals: { sale: { ...desk.scenario.arrivals.sale, busynessCv: 0.3, profile: [...Array<number>(18).fill(0), 1, 1, 1, 1, 0, 0] } } },
}));

/** The comparison of each block of replications, and that of all of them together, which is taken for the truth. */
async function blocks(): Promise<{ readonly each: readonly ComparisonResult[]; readonly truth: ComparisonResult }> {
  const simulations = DESKS.map(({ scenario, packs }) => compileSimulation(scenario, packs));
  const results: JobResult[][] = simulations.map(() => []);
  const executor = threadExecutor({ threads: 1 });
  const keeping: Executor = {
    run: (jobs, onResult, signal) => executor.run(jobs, (result, index) => {
      results[jobs[index].model === simulations[0].model ? 0 : 1].push(result);
      onResult(result, index);
    }, signal),
  };
  const whole = new CommonRun(simulations);
  await playAlike(whole, 0, MACROS * SIZE, { executor: keeping, onPlayed: () => undefined });
  const told = (run: CommonRun) => comparisonOf(DESKS, "compared", run);
  const each = Array.from({ length: MACROS }, (_, macro) => {
    const run = new CommonRun(simulations);
    for (const [number, ofOne] of results.entries()) {
      for (const result of ofOne) if (Math.floor(result.first / SIZE) === macro) run.add(number, { ...result, first: result.first - macro * SIZE });
    }
    return told(run);
  });
  return { each, truth: told(whole) };
}

describe("intervals of a comparison on simulated desks", () => {
  it("hold the truth as often as they say: of rates, passing, being better, late messages, money", async () => {
    const { each, truth } = await blocks();
    expect(each.every(({ replications }) => replications === SIZE)).toBe(true);
    const share = (estimateOf: (result: ComparisonResult) => Estimate): number => {
      const { value } = estimateOf(truth);
      return each.filter((result) => {
        const { lower, upper } = estimateOf(result);
        return lower! <= value! && value! <= upper!;
      }).length / MACROS;
    };
    const rule = (result: ComparisonResult) => result.differences.find((one) => one.rule === RATE)!;
    // Quarter-hours of the evening that differ in all of them together.
    const evening = rule(truth).late!.intervals.flatMap(({ late }, quarter) => (late === 0 ? [] : [quarter]));
    expect(evening.length).toBeGreaterThan(12);
    const ofQuarters = evening.reduce((sum, quarter) => sum + share((result) => {
      const { late, lower = -Infinity, upper = Infinity } = rule(result).late!.intervals[quarter];
      return { value: late, lower, upper, level: 0.95, replications: SIZE, method: "paired" };
    }), 0) / evening.length;
    const shares = {
      rate: share((result) => rule(result).difference),
      pass: share((result) => rule(result).pass!),
      better: share((result) => rule(result).probabilityBetter),
      late: share((result) => rule(result).late!.total),
      cost: share((result) => result.measures.find(({ measure }) => measure === "cost")!.difference),
      reply: share((result) => result.measures.find(({ measure }) => measure === "replySeconds")!.difference),
      "quarter-hours": ofQuarters,
    };
    // Four standard errors of a share of 95 % in so many blocks; the truth's own error, of all blocks together, is a fraction of that.
    const tolerance = 4 * Math.sqrt((0.95 * 0.05) / MACROS);
    for (const [what, held] of Object.entries(shares)) expect(held, `${what}: ${held}`).toBeGreaterThan(0.95 - tolerance);
  });
});
