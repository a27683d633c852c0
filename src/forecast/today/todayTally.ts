import { playReplication } from "../../engine/replication.ts";
import type { CompiledRule } from "../../judging/compiledRule.ts";
import type { JudgeFrame } from "../../judging/judgeFrame.ts";
import type { Model } from "../../model/model.ts";
import { HOURS_PER_DAY, HOUR_MS, SECOND_MS } from "../../time/units.ts";
import { logUntil } from "./logUntil.ts";
import { unitsOfDay, type UnitsUntil, unitsUntil } from "./unitsUntil.ts";

/** A rule for conversations that came until now, and for those that come later. */
export interface SplitRule {
  readonly past: CompiledRule;
  readonly rest: CompiledRule;
}

/** The rules of a day, each with what is fact of it (undefined where nothing is), and the time of day [ms] at which past and rest part. */
export interface TodayRules {
  readonly rules: readonly SplitRule[];
  readonly facts: readonly (UnitsUntil | undefined)[];
  readonly nowMs: number;
}

/** By rule and replication: what the day comes to. Numerators of a measure in seconds. */
export interface TodayColumns {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/** What playing the rest of the day many times has shown. */
export interface TodayTally {
  readonly rules: readonly TodayColumns[];
  /** By rule and replication, as played: numerators of conversations that came until now and of later ones, and the denominators of both together. What a change makes of them is compared with these. */
  readonly pastNumerators: readonly Float64Array[];
  readonly restNumerators: readonly Float64Array[];
  readonly playedDenominators: readonly Float64Array[];
  /** By number of stream and hour of the day: conversations that begin after now, by replication. */
  readonly arrivals: readonly (readonly Float64Array[])[];
}

const FRAME: JudgeFrame = { firstDay: 0, days: 1 };

/**
 * Plays the day and puts together what is fact and what is still open: units of conversations until now stand as they really do (`facts`, where they are known), those met or
 * owed so far are lost later at the rate at which they are lost in that replication, and those of the rest are as played. `onPlayed` says after each replication whether to go on.
 */
export async function todayTally(model: Model, { rules, facts, nowMs }: TodayRules, replications: number, onPlayed: (done: number) => Promise<boolean>): Promise<TodayTally> {
  const columns = (): Float64Array => new Float64Array(replications);
  const tally = {
    rules: rules.map(() => ({ numerators: columns(), denominators: columns() })), pastNumerators: rules.map(columns), restNumerators: rules.map(columns), playedDenominators: rules.map(columns),
    arrivals: model.streams.map(() => Array.from({ length: HOURS_PER_DAY }, columns)),
  };
  for (let row = 0; row < replications; row++) {
    const log = playReplication(model, row);
    const cut = logUntil(log, nowMs);
    rules.forEach((rule, index) => {
      const { numerator, denominator, past, rest, played } = dayOf(log, cut, rule, facts[index], nowMs);
      const scale = rule.past.measure === undefined ? 1 : SECOND_MS;
      tally.rules[index].numerators[row] = numerator / scale;
      tally.rules[index].denominators[row] = denominator;
      tally.pastNumerators[index][row] = past / scale;
      tally.restNumerators[index][row] = rest / scale;
      tally.playedDenominators[index][row] = played;
    });
    const { openedAt, stream, count } = log.conversations;
    for (let at = 0; at < count; at++) {
      if (openedAt[at] >= nowMs && openedAt[at] < HOURS_PER_DAY * HOUR_MS) tally.arrivals[stream[at]][Math.floor(openedAt[at] / HOUR_MS)][row]++;
    }
    if (!(await onPlayed(row + 1))) return shortened(tally, row + 1);
  }
  return tally;
}

interface DayParts {
  readonly numerator: number;
  readonly denominator: number;
  /** As played. */
  readonly past: number;
  readonly rest: number;
  readonly played: number;
}

function dayOf(log: Parameters<typeof logUntil>[0], cut: Parameters<typeof logUntil>[0], { past, rest }: SplitRule, fact: UnitsUntil | undefined, nowMs: number): DayParts {
  const later = unitsOfDay(log, rest, FRAME);
  const earlier = unitsOfDay(log, past, FRAME);
  const asPlayed = { past: earlier.met, rest: later.met, played: later.denominator + earlier.denominator };
  if (fact === undefined) return { numerator: later.met + earlier.met, denominator: asPlayed.played, ...asPlayed };
  const played = unitsUntil(cut, past, FRAME, nowMs);
  const added = earlier.denominator - played.denominator;
  const denominator = later.denominator + fact.denominator + added;
  if (past.measure !== undefined) return { numerator: later.met + fact.met + earlier.met - played.met, denominator, ...asPlayed };
  const lost = lossesOf(played, earlier.missed);
  const kept = fact.met * (1 - lost.ofMet) + fact.pending.size * (1 - lost.ofPending);
  // What first counts after now, though its conversation came before, counts as met; what of it is missed is among what is lost.
  return { numerator: Math.min(denominator, Math.max(0, later.met + kept + added)), denominator, ...asPlayed };
}

/** Shares of what was met and what was owed at the moment that end as missed. Where nothing is owed in the play, as much as of the met. */
function lossesOf({ met, pending, missed }: UnitsUntil, ended: ReadonlySet<number>): { readonly ofMet: number; readonly ofPending: number } {
  let [fromPending, fromMet] = [0, 0];
  for (const unit of ended) {
    if (pending.has(unit)) fromPending++;
    else if (!missed.has(unit)) fromMet++;
  }
  const ofMet = met > 0 ? Math.min(1, fromMet / met) : 0;
  return { ofMet, ofPending: pending.size > 0 ? fromPending / pending.size : ofMet };
}

function shortened({ rules, pastNumerators, restNumerators, playedDenominators, arrivals }: TodayTally, replications: number): TodayTally {
  const short = (column: Float64Array): Float64Array => column.subarray(0, replications);
  return {
    rules: rules.map(({ numerators, denominators }) => ({ numerators: short(numerators), denominators: short(denominators) })),
    pastNumerators: pastNumerators.map(short), restNumerators: restNumerators.map(short), playedDenominators: playedDenominators.map(short),
    arrivals: arrivals.map((hours) => hours.map(short)),
  };
}
