import { covarianceAt } from "../../statistics/curvature.ts";
import { fitCounts } from "../laws/fitCounts.ts";
import { countsOfHazards } from "./countsOfHazards.ts";
import { expectedTurns } from "./expectedTurns.ts";
import type { ExpectedTurns } from "./expectedTurns.ts";
import { closeFamilies, fittedAlone } from "./fitRhythm.ts";
import { logOddsOf } from "./logOdds.ts";
import type { Rhythm } from "./rhythm.ts";
import { rhythmAt, rhythmLikelihood } from "./rhythmLikelihood.ts";
import type { StepCounts } from "./stepCounts.ts";
import { totalOf } from "./totalOf.ts";
import { evenChances } from "./turnChances.ts";
import type { TurnChances } from "./turnChances.ts";
import type { ObservedTurns } from "./walkTurns.ts";

/** A rhythm with the chances by place. */
export interface RefinedRhythm {
  readonly rhythm: Rhythm;
  readonly chances: TurnChances;
  /** By place in a burst, from 1: how often one more message is expected to have followed, and how often none. */
  readonly more: Float64Array;
  readonly out: Float64Array;
}

const ROUNDS = 12;
/** Of more messages than this a part is enough to tell the chances. */
const ENOUGH = 150_000;

/**
 * The rhythm where the chance of one more message may depend on how many there were in the turn, and that of another turn on how many turns. Where both laws of counts turn out to be geometric the rhythm
 * stands as it is: then they do not, unless it is known that some leave without a word (`stayed`). Else gaps, thoughts and chances are found by expectation and maximisation over all ways in which each conversation's messages may be turns.
 * `onProgress` hears what share is done.
 */
export function refineRhythm(turns: ObservedTurns, counts: StepCounts, rhythm: Rhythm, onProgress?: (share: number) => void): RefinedRhythm {
  const at = rhythmAt(counts, rhythm.families, rhythm.parameters);
  const even = evenChances(at.more, at.next, at.thanks);
  const stride = Math.max(1, Math.ceil(turns.steps.kind.length / ENOUGH));
  let expected = expectedTurns(turns, even, at.gap, at.thought, stride);
  const [size, number] = [countLaw(expected.more, expected.out, stride), countLaw(expected.next, expected.ended, stride)];
  const result = (refined: Rhythm, chances: TurnChances): RefinedRhythm => ({ rhythm: refined, chances, more: scaled(expected.more, stride), out: scaled(expected.out, stride) });
  if (turns.stayed === undefined && isEven(size) && isEven(number)) return result(rhythm, even);
  let refined = rhythm;
  let chances = chancesOf(expected);
  for (let round = 0; round < ROUNDS; round++) {
    refined = maximised(counts, refined, expected, round === ROUNDS - 3);
    const next = rhythmAt(counts, refined.families, refined.parameters);
    expected = expectedTurns(turns, chances, next.gap, next.thought, stride);
    chances = chancesOf(expected);
    onProgress?.((round + 1) / ROUNDS);
  }
  const covariance = covarianceAt(rhythmLikelihood(counts, refined.families), refined.parameters) ?? rhythm.covariance;
  const { tried } = rhythm;
  return result({ ...refined, ...(tried === undefined ? {} : { tried }), ...(covariance === undefined || covariance.length !== refined.parameters.length ? {} : { covariance }) }, chances);
}

/** Laws of gap and thought anew; now and then the family too. */
function maximised(counts: StepCounts, { families, parameters, value }: Rhythm, expected: ExpectedTurns, anew: boolean): Rhythm {
  const { bins } = counts;
  const refit = (family: Rhythm["families"]["gap"], times: ExpectedTurns["gaps"], old: readonly number[]): { family: NonNullable<Rhythm["families"]["gap"]>; parameters: number[] } | undefined => {
    if (family === undefined) return undefined;
    return anew ? closeFamilies(times, bins)[0] : { family, parameters: fittedAlone(family, times, bins, old).parameters };
  };
  const gapEnd = families.gap === undefined ? 0 : 1 + families.gap.parameters;
  const gap = refit(families.gap, expected.gaps, parameters.slice(1, gapEnd));
  const thought = refit(families.thought, expected.thoughts, parameters.slice(gapEnd + 1, gapEnd + 1 + (families.thought?.parameters ?? 0)));
  const more = totalOf(expected.more) / (totalOf(expected.more) + totalOf(expected.out));
  const came = totalOf(expected.next) + expected.thanked;
  const next = came / (totalOf(expected.next) + totalOf(expected.ended));
  return {
    families: { ...families, ...(gap === undefined ? {} : { gap: gap.family }), ...(thought === undefined ? {} : { thought: thought.family }) },
    parameters: [
      ...(gap === undefined ? [] : [logOddsOf(more), ...gap.parameters]), ...(thought === undefined ? [] : [logOddsOf(next), ...thought.parameters]),
      ...(families.hasThanks === true ? [logOddsOf(expected.thanked / came)] : []),
    ],
    value,
  };
}

function chancesOf({ more, out, next, ended, thanked }: ExpectedTurns): TurnChances {
  return { more: sharesOf(more, out), next: sharesOf(next, ended), thanks: thanked / Math.max(1e-9, totalOf(ended)) };
}

function sharesOf(gone: Float64Array, not: Float64Array): Float64Array {
  const whole = totalOf(gone) / Math.max(1e-9, totalOf(gone) + totalOf(not));
  // a place that was seen once or twice does not rule anything out
  return gone.map((count, place) => (count + whole) / (count + not[place] + 1));
}

function countLaw(gone: Float64Array, not: Float64Array, stride: number): ReturnType<typeof fitCounts> {
  const { counts, weights } = countsOfHazards(scaled(gone, stride), scaled(not, stride));
  return fitCounts(counts, { of: "turns", weights });
}

function isEven(law: ReturnType<typeof fitCounts>): boolean {
  return law === undefined || law.fit.family === "geometric";
}

function scaled(counts: Float64Array, by: number): Float64Array {
  return by === 1 ? counts : counts.map((count) => count * by);
}
