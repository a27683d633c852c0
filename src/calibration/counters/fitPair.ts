import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { gammaTails } from "../../random/gammaTails.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { mapEntries } from "../../scenario/mapEntries.ts";
import type { CountedDesk } from "./countedDesk.ts";
import type { Assumption, Bound, FigureFit, FittedPair, Pair } from "./counterCalibration.ts";
import { ASSUMED, changedLaws } from "./changedLaws.ts";
import { figureScale } from "./figureScale.ts";
import { loadsByHour } from "./loadsByHour.ts";
import { statisticPlan } from "./statisticPlan.ts";
import type { ObservedFigure } from "./observedFigures.ts";
import type { Observed } from "./narrowedBox.ts";
import { pairPoint, WHOLE_BOX } from "./pairPoint.ts";
import type { PairPoint } from "./pairPoint.ts";
import { pairShift } from "./pairShift.ts";
import { type FoundPair, searchPair, searchReplications } from "./searchPair.ts";
import { playDesk } from "./playDesk.ts";
import type { PlayOptions } from "./playDesk.ts";
import { statisticColumns } from "./statisticColumns.ts";
import { meanHandle, withPair } from "./withPair.ts";
import { HOURS_PER_DAY, QUARTERS_PER_DAY, QUARTERS_PER_HOUR } from "../../time/units.ts";

/** What is to be explained, and by what desk. */
export interface PairTask {
  readonly base: Scenario;
  /** The base over the days counted. */
  readonly desk: CountedDesk;
  /** Replications of it as it stands. */
  readonly pilot: ReplicationTable;
  readonly figures: readonly ObservedFigure[];
  readonly hourWeights: readonly number[] | undefined;
  /** Days played ÷ days counted. */
  readonly varianceFactor: number;
}

export interface PairFit {
  readonly pair: FittedPair;
  readonly figures: readonly FigureFit[];
  readonly assumptions: readonly Assumption[];
}

interface FitOptions extends PlayOptions {
  readonly replications: number;
  readonly onProgress?: (share: number) => void;
}

const CHANGE = 1.2;
const UNIT_REPLICATIONS = 2;

/** Handling time and shrinkage by simulation, and how far both would move if the buyers were other than the base has them. Undefined where it was stopped. */
export async function fitPair(task: PairTask, options: FitOptions): Promise<PairFit | undefined> {
  const plan = statisticPlan(task.figures, ...loads(task));
  const { scenario, arrivals } = task.desk;
  const days = scenario.days;
  const known = await playDesk({ scenario: withPair(scenario, { handle: meanHandle(task.base), shrinkage: 0 }), arrivals }, plan, UNIT_REPLICATIONS, options);
  if (known === undefined) return undefined;
  const units = statisticColumns(known, plan, days).map((column) => column.units);
  const scales = plan.statistics.map(({ figure }, k) => figureScale(figure.quantity, units[k]));
  const observed: Observed = {
    values: plan.statistics.map((statistic, k) => scales[k].scaled(statistic.observed)),
    roundingVariances: plan.statistics.map((statistic, k) => (statistic.roundingSd * scales[k].slope(statistic.observed)) ** 2),
    varianceFactor: task.varianceFactor,
  };
  const onReplications = told(options);
  const play = async (trial: Scenario, pair: Pair, replications: number): Promise<PairPoint | undefined> => {
    const table = await playDesk({ scenario: trial, arrivals }, plan, replications, { ...options, onReplications });
    if (table === undefined) return undefined;
    const columns = statisticColumns(table, plan, days);
    // Where a replication had nothing to judge the figure is as observed: it tells nothing either way.
    const rows = Array.from({ length: replications }, (_, row) => columns.map(({ values }, k) => (values[row] === undefined ? observed.values[k] : scales[k].scaled(values[row]))));
    return pairPoint(pair, rows);
  };
  const found = await searchPair((pair, replications) => play(withPair(scenario, pair), pair, replications), observed, options.replications);
  if (found === undefined) return undefined;
  const { best } = found.region;
  const assumptions = await assumptionsOf(scenario, found, (trial) => play(withPair(trial, best), best, options.replications));
  if (assumptions === undefined) return undefined;
  const [means, sds] = [found.surface.means(best), found.surface.sds(best)];
  return {
    pair: fittedPair(found, observed.values.length), assumptions,
    figures: plan.statistics.map(({ figure, hours, observed: value }, k): FigureFit => {
      const simulated = scales[k].unscaled(means[k]);
      return { rule: figure.pack.id, name: figure.pack.name, ...(hours === undefined ? {} : { hours: hours.toSorted((a, b) => a - b) }), quantity: figure.quantity, observed: value, simulated, spread: sds[k] / scales[k].slope(simulated) };
    }),
  };
}

/** Conversations an agent on duty by hour of the day, and conversations by hour. */
function loads({ desk: { scenario }, pilot, hourWeights }: PairTask): [readonly number[], readonly number[]] {
  const sums = (column: Float64Array): number[] => {
    const byHour = Array.from({ length: HOURS_PER_DAY }, () => 0);
    for (let at = 0; at < scenario.days * QUARTERS_PER_DAY; at++) byHour[Math.floor((at % QUARTERS_PER_DAY) / QUARTERS_PER_HOUR)] += column[at];
    return byHour;
  };
  const counts = hourWeights ?? sums(pilot.intervals.arrivals);
  return [loadsByHour(counts, sums(pilot.intervals.onDutyMs)), counts];
}

/** Counts replications against what a search takes about; the share stays below 1. */
function told({ replications, onProgress }: FitOptions): (done: number) => void {
  const total = searchReplications(replications) + ASSUMED.length * replications;
  let sum = 0;
  return (done) => {
    sum += done;
    onProgress?.(Math.min(0.99, sum / total));
  };
}

function fittedPair({ box, surface, region }: FoundPair, figures: number): FittedPair {
  const value = surface.distance(region.best);
  const degrees = Math.max(1, figures - 2);
  const atBound: Bound[] = [
    ...(region.handle.lower === undefined || region.handle.lower > WHOLE_BOX.handle[0] * 1.01 ? [] : ["handle-least" as const]),
    ...(region.handle.upper === undefined || region.handle.upper < WHOLE_BOX.handle[1] * 0.99 ? [] : ["handle-most" as const]),
    ...(region.shrinkage.lower === undefined || region.shrinkage.lower > box.shrinkage[0] + 1e-9 || box.shrinkage[0] > 0 ? [] : ["shrinkage-none" as const]),
    ...(region.shrinkage.upper === undefined || region.shrinkage.upper < WHOLE_BOX.shrinkage[1] - 0.005 ? [] : ["shrinkage-most" as const]),
  ];
  return {
    handle: region.handle, shrinkage: region.shrinkage, correlation: region.correlation, area: region.area, ends: region.ends, outline: region.outline, atBound,
    misfit: { value, degrees, p: gammaTails(degrees / 2, value / 2).above },
  };
}

async function assumptionsOf(desk: Scenario, { box, surface, region: { best } }: FoundPair, play: (desk: Scenario) => Promise<PairPoint | undefined>): Promise<Assumption[] | undefined> {
  const before = await play(desk);
  if (before === undefined) return undefined;
  const assumptions: Assumption[] = [];
  for (const of of ASSUMED) {
    const conversations = mapEntries(desk.conversations, (laws) => changedLaws(laws, of, CHANGE));
    if (Object.values(conversations).some((laws) => laws === undefined)) continue;
    const after = await play({ ...desk, conversations: conversations as Scenario["conversations"] });
    if (after === undefined) return undefined;
    assumptions.push({ of, factor: CHANGE, ...pairShift(box, surface, best, after.means.map((mean, k) => mean - before.means[k])) });
  }
  return assumptions;
}
