import type { Measure } from "../../metrics/measures.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import type { RatioColumns } from "../../statistics/pairedDifference.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { HOUR_MS, SECOND_MS } from "../../time/units.ts";
import { type FinesByReplication, finesByReplication } from "../finesByReplication.ts";
import { LEVEL } from "../level.ts";
import { rosterCost } from "../rosterCost.ts";
import { variableCost } from "../variableCost.ts";
import type { PlayedSimulation } from "./commonRun.ts";
import type { ComparedMeasure, MeasureDifference } from "./comparisonResult.ts";
import { exactlyNone } from "./exactlyNone.ts";
import type { PlayedPair } from "./playedPairs.ts";
import { sameContent } from "./sameContent.ts";

/** By replication, of what is measured in both; of `abandonedShare` a share. */
const COLUMNS: Readonly<Record<Exclude<ComparedMeasure, "fines">, (played: PlayedSimulation) => RatioColumns | undefined>> = {
  cost: (played) => total(costOf(played)),
  overtimeHours: ({ table }) => total(table.measure("overtimeMs").map((value) => value / HOUR_MS)),
  replySeconds: (played) => ratio(played, "replyMs", "replies", SECOND_MS),
  firstReplySeconds: (played) => ratio(played, "firstReplyMs", "firstReplies", SECOND_MS),
  poolSeconds: (played) => ratio(played, "poolMs", "conversations", SECOND_MS),
  abandonedShare: (played) => ratio(played, "left", "conversations", 1),
  occupancy: (played) => ratio(played, "busyMs", "onDutyMs", 1),
  lostOrders: ({ table, simulation }) => (simulation.scenario.value.conversionByFirstReply.length === 0 ? undefined : total(table.measure("lostOrders"))),
};

/** What a has more than b of everything that is measured in both, with paired intervals. `isSame`: both play the same, message by message. */
export function measureDifferences({ a, b }: PlayedPair, isSame: boolean): MeasureDifference[] {
  const told = (measure: ComparedMeasure, difference: Estimate): MeasureDifference => ({ a: a.name, b: b.name, measure, difference });
  const fines = finesDifference({ a, b }, isSame);
  return [
    ...(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((measure) => {
      const [first, second] = [COLUMNS[measure](a), COLUMNS[measure](b)];
      if (first === undefined || second === undefined) return [];
      const isShare = measure === "abandonedShare";
      const difference = pairedEstimate(first, second, LEVEL, isShare ? "share" : "any");
      return [told(measure, isShare && isSame ? exactlyNone(difference) : difference)];
    }),
    ...(fines === undefined ? [] : [told("fines", fines)]),
  ];
}

/** As a share of the most that could be fined, so that fines which never came in either leave room for one. [yuan] */
function finesDifference({ a, b }: PlayedPair, isSame: boolean): Estimate | undefined {
  const [first, second] = [finesOf(a), finesOf(b)];
  if (first === undefined || second === undefined) return undefined;
  const most = Math.max(first.most, second.most);
  const shares = ({ yuan }: FinesByReplication): RatioColumns => total(yuan.map((fine) => fine / most));
  const { value, lower, upper, ...basis } = pairedEstimate(shares(first), shares(second), LEVEL);
  const difference: Estimate = value === undefined ? basis : { value: value * most, ...(lower === undefined || upper === undefined ? {} : { lower: lower * most, upper: upper * most }), ...basis };
  const isSameFine = isSame && sameContent(a.simulation.rules, b.simulation.rules) && sameContent(a.simulation.scenario.value, b.simulation.scenario.value);
  return isSameFine ? exactlyNone(difference) : difference;
}

function finesOf({ simulation, table }: PlayedSimulation): FinesByReplication | undefined {
  return finesByReplication(table, simulation, simulation.rules.map((_, number) => number), simulation.scenario.value.fines);
}

function costOf({ simulation: { scenario, model }, table }: PlayedSimulation): Float64Array {
  const fixed = rosterCost(scenario);
  const { overtime, reserve } = variableCost(table, scenario, model);
  return overtime.map((yuan, row) => fixed + yuan + reserve[row]);
}

/** The mean of a column as a ratio. */
function total(numerators: Float64Array): RatioColumns {
  return { numerators, denominators: numerators.map(() => 1) };
}

function ratio({ table }: PlayedSimulation, numerator: Measure, denominator: Measure, per: number): RatioColumns {
  return { numerators: table.measure(numerator).map((value) => value / per), denominators: table.measure(denominator) };
}
