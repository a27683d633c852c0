import type { Ranged } from "../../calibration/fit.ts";
import type { JudgedRule } from "../../experiment/judgedRule.ts";
import { LEVEL } from "../../experiment/level.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { probabilityEstimate } from "../../statistics/probabilityEstimate.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { HOUR_MS, QUARTER_HOUR_MS } from "../../time/units.ts";
import { type PredictedRange, ranged } from "../predictedRange.ts";
import { dayScenario } from "./dayScenario.ts";
import { expectedDay, type ExpectedStream } from "./expectedDay.ts";
import { factsOf } from "./factsOf.ts";
import { type MoveGain, moveGains } from "./moveGains.ts";
import { restOfDay, type RestOfDay } from "./restOfDay.ts";
import { groundsOf, passesOf, playedFor, type TodayGrounds, type TodayOptions } from "./todayGrounds.ts";
import { todayTally, type TodayColumns, type TodayTally } from "./todayTally.ts";
import { todaySoFar, type TodaySoFar } from "./todaySoFar.ts";
import type { UnitsUntil } from "./unitsUntil.ts";

/** The rest of a day, seen from a moment of it: key `today` of the result of `simulate`. Ranges are quantiles over replications. */
export interface TodayOutlook {
  readonly date: string;
  /** `HH:MM` */
  readonly now: string;
  /** The scenario's date that stands for the day, where it is none of its own; and what of it stays behind. */
  readonly standsFor?: string;
  readonly leftOut: readonly string[];
  readonly replications: number;
  readonly streams: readonly TodayStream[];
  /** Conversations of all streams that begin in each hour from now on; the first one is the rest of its hour. */
  readonly hours: readonly TodayHour[];
  readonly rules: readonly TodayRule[];
  /** Place in `rules` of the one that is most in danger, by which moves are ranked. */
  readonly deciding: number;
  /** What could be done now, most helpful first. */
  readonly moves: readonly MoveGain[];
  /** The run was stopped before all replications were played, or before all moves were tried. */
  readonly interrupted?: true;
}

export interface TodayStream {
  readonly stream: string;
  /** Conversations until now, and what was expected until then. */
  readonly counted: number;
  readonly expected: number;
  /** How busy the day is beside an ordinary one; 90 % interval. */
  readonly busyness: Ranged;
  /** Conversations still to come. */
  readonly rest: PredictedRange;
}

export interface TodayHour extends PredictedRange {
  /** `HH:MM` */
  readonly start: string;
}

export interface TodayRule {
  readonly rule: string;
  readonly name: RulePack["name"];
  readonly shop?: string;
  readonly quantity: "share" | "seconds";
  /** What has been judged until now: fact. `pending` units are owed an answer and not late yet; absent where the file tells no answers. */
  readonly soFar?: { readonly numerator: number; readonly denominator: number; readonly pending: number };
  /** The whole day's rate; absent where no replication has anything to judge. */
  readonly rate?: PredictedRange;
  readonly limit?: { readonly operator: string; readonly value: number };
  /** Probability that the day passes; absent without a limit. */
  readonly pass?: Estimate;
}

/**
 * How the day goes on from now: what has come and has been judged is fact, the rest is played from the state that it leaves; the probability of passing, and what could be
 * done now, by the gain in that probability under common random numbers. Source: docs/forecast.md.
 * @throws InputFaults
 */
export async function todayOutlook(scenario: Scenario, read: ReadLog | DeskCounters, options: TodayOptions): Promise<TodayOutlook> {
  const halfOf = (from: number) => (share: number): void => options.onProgress?.(from + share / 2);
  const { outlook, ...played } = await restOutlook(scenario, read, { ...options, onProgress: halfOf(0) });
  const moves = await moveGains(played.scenario, played.grounds, played.tally, outlook.deciding, { ...options, onProgress: halfOf(0.5) });
  return { ...outlook, moves, ...(options.signal?.aborted === true ? { interrupted: true } : {}) };
}

/** What the rest of a day has been played from, and what came out. */
interface PlayedRest {
  readonly outlook: Omit<TodayOutlook, "moves">;
  readonly scenario: Scenario;
  readonly grounds: TodayGrounds;
  readonly tally: TodayTally;
}

/** The outlook without the moves. @throws InputFaults */
export async function restOutlook(scenario: Scenario, read: ReadLog | DeskCounters, { date, nowMs, packs, replications, onProgress, ...stopping }: Omit<TodayOptions, "executor">): Promise<PlayedRest> {
  const { scenario: day, upTo, ...taken } = dayScenario(scenario, date);
  const expected = expectedDay(day, upTo);
  const soFar = todaySoFar(read, date, nowMs, expected);
  const rest = restOfDay(day, expected, soFar, nowMs);
  const grounds = groundsOf(rest, packs, nowMs, (judged, compiled) => factsOf(read, judged, compiled, date, nowMs, day));
  const tally = await todayTally(grounds.simulation.model, grounds, replications, playedFor({ ...stopping, replications }, (share) => onProgress?.(share)));
  const rules = grounds.simulation.rules.map((judged, index) => todayRule(judged, tally.rules[index], grounds.facts[index]));
  return {
    scenario: rest.scenario, grounds, tally,
    outlook: {
      date, now: formatTimeOfDay(nowMs), ...taken, replications: tally.rules[0]?.denominators.length ?? replications,
      streams: streamsOf(expected, rest, soFar, tally, nowMs, grounds), hours: hoursOf(tally, nowMs), rules, deciding: weakest(rules),
    },
  };
}

function todayRule({ pack, shop, criterion }: JudgedRule, columns: TodayColumns, fact: UnitsUntil | undefined): TodayRule {
  const scale = pack.measure === undefined ? 1 : 1000;
  const rates = columns.denominators.map((denominator, row) => (denominator > 0 ? columns.numerators[row] / denominator : -1)).filter((rate) => rate >= 0);
  const passes = passesOf(criterion, columns);
  return {
    rule: pack.id, name: pack.name, ...(shop === undefined ? {} : { shop }), quantity: pack.measure === undefined ? "share" : "seconds",
    ...(fact === undefined ? {} : { soFar: { numerator: fact.met / scale, denominator: fact.denominator, pending: fact.pending.size } }),
    ...(rates.length === 0 ? {} : { rate: ranged(rates) }),
    ...(criterion.limit === undefined ? {} : { limit: criterion.limit, pass: probabilityEstimate(count(passes, 1), passes.length - count(passes, -1), LEVEL) }),
  };
}

function count(passes: Int8Array, value: number): number {
  return passes.reduce((sum, pass) => sum + (pass === value ? 1 : 0), 0);
}

/** The rule with the smallest probability of passing, of equal ones that whose rate is nearest to its limit (or furthest beyond it) for its range; 0 where none has a limit. */
function weakest(rules: readonly TodayRule[]): number {
  const margins = rules.map(({ limit, rate }) => (limit === undefined || rate === undefined ? Infinity : ((limit.operator.startsWith(">") ? 1 : -1) * (rate.p50 - limit.value)) / Math.max(1e-9, rate.p95 - rate.p05)));
  return rules.reduce((least, { pass }, index) => {
    const difference = (pass?.value ?? 2) - (rules[least].pass?.value ?? 2);
    return difference < 0 || (difference === 0 && margins[index] < margins[least]) ? index : least;
  }, 0);
}

function streamsOf(expected: ReadonlyMap<string, ExpectedStream>, { posteriors }: RestOfDay, { times }: TodaySoFar, { arrivals }: TodayTally, nowMs: number, { simulation }: TodayGrounds): TodayStream[] {
  return [...expected].map(([stream, { prior }]) => ({
    stream, counted: times.get(stream)?.length ?? 0,
    expected: Array.from(prior.means).reduce((sum, mean, quarter) => sum + mean * Math.max(0, Math.min(1, nowMs / QUARTER_HOUR_MS - quarter)), 0),
    busyness: posteriors.get(stream)?.busyness ?? { value: 1 },
    rest: ranged(summed(arrivals[simulation.model.streams.findIndex(({ name }) => name === stream)])),
  }));
}

function hoursOf({ arrivals }: TodayTally, nowMs: number): TodayHour[] {
  const first = Math.floor(nowMs / HOUR_MS);
  return Array.from({ length: Math.max(0, 24 - first) }, (_, place) => ({ start: formatTimeOfDay((first + place) * HOUR_MS), ...ranged(summed(arrivals.map((hours) => hours[first + place]))) }));
}

function summed(columns: readonly Float64Array[]): Float64Array {
  return columns.reduce((sums, column) => sums.map((sum, row) => sum + column[row]), new Float64Array(columns[0].length));
}
