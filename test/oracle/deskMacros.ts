import type { JobResult } from "../../src/experiment/job.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import { MEASURES } from "../../src/metrics/measures.ts";
import type { RatioColumns } from "../../src/statistics/pairedEstimate.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { plainRule } from "../experiment/chatDay.ts";

/** Macro-replications of a small desk: of each the columns of its replications, and what all of them together give. */
export interface DeskMacros {
  /** Replications of each. */
  readonly size: number;
  readonly rate: readonly RatioColumns[];
  readonly consumerRate: readonly RatioColumns[];
  /** The desk and the one with a lower cap, by consumers. */
  readonly pair: readonly (readonly [RatioColumns, RatioColumns])[];
  /** Mean reply time of each replication. [ms] */
  readonly meanReply: readonly (readonly number[])[];
  /** The median of all of them. */
  readonly median: number;
  /** Replications in which enough messages are answered in time, and their share of all. */
  readonly passes: readonly number[];
  readonly pass: number;
}

const SIZE = 60;
const ENOUGH = 0.9;
const RULES = [plainRule("message"), plainRule("consumer-day")];
const [MESSAGES, CONSUMERS] = [0, 1];

/** One morning of a single agent, with days that differ in busyness. */
function scenarioOf(cap: number) {
  const scenario = deskScenario({
    consultsPerDay: 40, busynessCv: 0.2, seed: "small desk", team: { cap }, shifts: { morning: { from: "08:00", to: "13:00" } },
    laws: { turns: { geometric: { mean: 3 } }, handle: { exponential: { mean: 40 } }, think: { exponential: { mean: 60 } } },
  });
  const profile = Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 12 ? 1 : 0));
  return { ...scenario, arrivals: { buyers: { ...scenario.arrivals.buyers, profile } } };
}

/** Plays so many macro-replications of 60 replications each; both desks meet the same buyers. */
export async function deskMacros(macros: number): Promise<DeskMacros> {
  const executor = threadExecutor({ threads: 1 });
  const [desk, other] = [scenarioOf(4), scenarioOf(3)].map((scenario) => compileSimulation(scenario, RULES));
  const play = async ({ model, plan }: typeof desk): Promise<JobResult[]> => {
    const results: JobResult[] = [];
    const jobs = Array.from({ length: macros }, (_, macro) => ({ model, plan, first: macro * SIZE, replications: SIZE }));
    await executor.run(jobs, (result) => {
      results[result.first / SIZE] = result;
    });
    return results;
  };
  const [results, others] = [await play(desk), await play(other)];
  const consumers = results.map((result) => columnsOf(result, CONSUMERS));
  const meanReply = results.map((result) => ratios(measure(result, "replyMs"), measure(result, "replies")));
  const passes = results.map((result) => messageRates(result).filter((rate) => rate >= ENOUGH).length);
  const sorted = meanReply.flat().toSorted((a, b) => a - b);
  return {
    size: SIZE,
    rate: results.map((result) => columnsOf(result, MESSAGES)),
    consumerRate: consumers,
    pair: others.map((result, macro) => [consumers[macro], columnsOf(result, CONSUMERS)] as const),
    meanReply, median: sorted[Math.floor(sorted.length / 2)],
    passes, pass: passes.reduce((sum, count) => sum + count, 0) / (macros * SIZE),
  };
}

function columnsOf({ numerators, denominators }: JobResult, rule: number): RatioColumns {
  const pick = (values: Float64Array): number[] => Array.from({ length: SIZE }, (_, row) => values[row * RULES.length + rule]);
  return { numerators: pick(numerators), denominators: pick(denominators) };
}

function messageRates(result: JobResult): number[] {
  const { numerators, denominators } = columnsOf(result, MESSAGES);
  return ratios(numerators as number[], denominators as number[]);
}

function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, row) => value / under[row]);
}

function measure({ measures }: JobResult, name: (typeof MEASURES)[number]): number[] {
  return Array.from({ length: SIZE }, (_, row) => measures[row * MEASURES.length + MEASURES.indexOf(name)]);
}
