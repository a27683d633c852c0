import { jobsOf } from "../../experiment/job.ts";
import { LEVEL } from "../../experiment/level.ts";
import { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { TallyPlan } from "../../metrics/replicationTally.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { passesOf, playedFor, type TodayGrounds, type TodayOptions } from "./todayGrounds.ts";
import { type Move, type MovedDay, todayMoves } from "./todayMoves.ts";
import { type TodayColumns, todayTally, type TodayTally } from "./todayTally.ts";

/** What a move is worth to the rule that decides. */
export interface MoveGain {
  readonly move: Move;
  /** Hours of work that it adds to the roster. */
  readonly agentHours: number;
  /** By how much it raises the probability of passing; paired replications. No value without a limit. */
  readonly pass: Estimate;
  /** By how much it changes the day's rate (of a measure: its seconds). */
  readonly rate: Estimate;
}

/** Every move that is open, played on the same arrivals and buyers; by gain in the probability of passing, then in the rate. */
export async function moveGains(scenario: Scenario, grounds: TodayGrounds, tally: TodayTally, deciding: number, options: TodayOptions): Promise<MoveGain[]> {
  const rule = grounds.simulation.rules.at(deciding);
  if (rule === undefined) return [];
  const gains: MoveGain[] = [];
  const moves = todayMoves(scenario, grounds.nowMs);
  for (const [number, moved] of moves.entries()) {
    if (options.signal?.aborted === true) break;
    const columns = moved.move.kind === "newest-first" ? await playedAgain(moved, grounds, tally, deciding, options) : await playedOn(moved, grounds, tally, deciding, options);
    if (columns !== undefined) gains.push(gainOf(moved, rule.criterion, columns, tally.rules[deciding], rule.pack.measure !== undefined));
    options.onProgress?.((number + 1) / moves.length);
  }
  const better = rule.pack.measure === undefined ? 1 : -1;
  return gains.toSorted((a, b) => (b.pass.value ?? 0) - (a.pass.value ?? 0) || better * ((b.rate.value ?? 0) - (a.rate.value ?? 0)));
}

/** The past is the same: what a move changes is told by conversations that come later, and by how those until now end. Undefined where the run was stopped. */
async function playedOn({ scenario }: MovedDay, { rules }: TodayGrounds, tally: TodayTally, deciding: number, { packs, executor, signal }: TodayOptions): Promise<TodayColumns | undefined> {
  const { model, plan } = compileSimulation(scenario, packs);
  const { spans: _, ...kept } = plan;
  const split: TallyPlan = { ...kept, rules: [rules[deciding].past, rules[deciding].rest] };
  const base = tally.rules[deciding];
  const table = new ReplicationTable(split);
  await executor.run(jobsOf(model, split, 0, base.numerators.length), (result) => table.add(result), signal);
  if (table.replications < base.numerators.length) return undefined;
  const [past, rest, baseRest] = [table.numerators(0, 0), table.numerators(1, 0), tally.restNumerators[deciding]];
  const [pastUnits, restUnits] = [table.denominators(0, 0), table.denominators(1, 0)];
  return {
    numerators: base.numerators.map((numerator, row) => numerator + past[row] - tally.pastNumerators[deciding][row] + rest[row] - baseRest[row]),
    denominators: base.denominators.map((denominator, row) => denominator + pastUnits[row] + restUnits[row] - tally.playedDenominators[deciding][row]),
  };
}

/** Undefined where the run was stopped. */
async function playedAgain({ scenario }: MovedDay, { rules, facts, nowMs }: TodayGrounds, tally: TodayTally, deciding: number, { packs, ...stopping }: TodayOptions): Promise<TodayColumns | undefined> {
  const { model } = compileSimulation(scenario, packs);
  const replications = tally.rules[deciding].numerators.length;
  const again = await todayTally(model, { rules: [rules[deciding]], facts: [facts[deciding]], nowMs }, replications, playedFor({ ...stopping, replications }, () => undefined));
  return again.rules[0].numerators.length < replications ? undefined : again.rules[0];
}

function gainOf({ move, agentHours }: MovedDay, criterion: TodayGrounds["simulation"]["rules"][number]["criterion"], moved: TodayColumns, base: TodayColumns, isMeasure: boolean): MoveGain {
  const passes = [moved, base].map((columns) => {
    const verdicts = passesOf(criterion, columns);
    return { numerators: verdicts.map((verdict) => Math.max(0, verdict)), denominators: verdicts.map((verdict) => (verdict < 0 ? 0 : 1)) };
  });
  return {
    move, agentHours,
    pass: criterion.limit === undefined ? { level: LEVEL, replications: base.numerators.length, method: "paired" } : pairedEstimate(passes[0], passes[1], LEVEL),
    rate: pairedEstimate(moved, base, LEVEL, isMeasure ? "any" : "share"),
  };
}
