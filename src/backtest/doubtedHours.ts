import type { Figure } from "./band.ts";
import type { BacktestVerdict } from "./backtestVerdict.ts";
import { greatestLimit } from "./greatestLimit.ts";

/** A figure hour by hour, all days together. */
export interface HourFigures {
  readonly what: "rule" | "arrivals" | "waiting";
  /** Of `rule` its id. */
  readonly rule?: string;
  readonly hours: readonly Figure[];
  /** What an hour's squared distance counts: of a rate its units, so that hours with few of them, which vary most, do not drown the others. */
  readonly weights: readonly number[];
}

type HoursVerdict = Extract<BacktestVerdict, { code: "hours-differ" }>;

interface Distances {
  /** By hour that both sides have: weight · (figure − mean of the replications)². */
  readonly ofLog: readonly { readonly hour: number; readonly square: number }[];
  /** Their sum, and by replication, as parts of the replications' mean. */
  readonly real: number;
  readonly played: Float64Array;
}

/**
 * Which figures lie further from the model hour by hour than they do in all but so many replications (`chance`), the largest of all figures looked at; each with the hour that weighs most. An hour
 * that a replication lacks lies at its mean.
 */
export function doubtedHours(figures: readonly HourFigures[], chance: number): HoursVerdict[] {
  const distances = figures.map(distancesOf);
  const limit = greatestLimit(distances.flatMap((each) => (each === undefined ? [] : [each.played])), chance);
  return figures.flatMap(({ what, rule, hours }, index): HoursVerdict[] => {
    const its = distances[index];
    if (its === undefined || its.real <= limit) return [];
    const { hour } = its.ofLog.reduce((worst, each) => (each.square > worst.square ? each : worst));
    return [{ code: "hours-differ", what, ...(rule === undefined ? {} : { rule }), hour, real: hours[hour].real ?? 0, played: meanOf(hours[hour]) ?? 0 }];
  });
}

/** Undefined where no hour differs in any replication. */
function distancesOf({ hours, weights }: HourFigures): Distances | undefined {
  const known = hours.flatMap((figure, hour) => {
    const mean = meanOf(figure);
    return figure.real === undefined || mean === undefined ? [] : [{ hour, real: figure.real, played: figure.played, mean, weight: weights[hour] }];
  });
  const square = (value: number, mean: number, weight: number): number => weight * (value - mean) ** 2;
  const ofLog = known.map(({ hour, real, mean, weight }) => ({ hour, square: square(real, mean, weight) }));
  const played = hours[0].played.map((_, row) => known.reduce((sum, each) => sum + (each.played[row] < 0 ? 0 : square(each.played[row], each.mean, each.weight)), 0));
  const usual = played.reduce((sum, value) => sum + value, 0) / played.length;
  return usual > 0 ? { ofLog, real: ofLog.reduce((sum, each) => sum + each.square, 0) / usual, played: played.map((value) => value / usual) } : undefined;
}

/** Of the replications that have the figure. */
function meanOf({ played }: Figure): number | undefined {
  let [sum, count] = [0, 0];
  for (const value of played) {
    if (value < 0) continue;
    sum += value;
    count++;
  }
  return count === 0 ? undefined : sum / count;
}
