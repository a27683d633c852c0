import { minimumOf } from "../../statistics/minimum.ts";
import { exponentialFamily } from "../laws/exponentialFamily.ts";
import { lognormalFamily } from "../laws/lognormalFamily.ts";
import { TIME_FAMILIES } from "../laws/timeFamilies.ts";
import type { TimeFamily } from "../laws/timeFamily.ts";
import { binnedLaw } from "./binnedLaw.ts";
import { expectedSteps } from "./expectedSteps.ts";
import type { ExpectedTimes } from "./expectedSteps.ts";
import { likeliest } from "./likeliest.ts";
import { logOddsOf } from "./logOdds.ts";
import type { Rhythm } from "./rhythm.ts";
import { rhythmLikelihood } from "./rhythmLikelihood.ts";
import type { RhythmFamilies } from "./rhythmLikelihood.ts";
import type { StepCounts } from "./stepCounts.ts";
import { middleOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";
import { totalOf } from "./totalOf.ts";

/** Below so many of a kind nothing is fitted to it. */
const LEAST = 30;
const FIRST_ROUNDS = 8;
/** A family that falls behind the best by no more when fitted alone is tried again together with the rest. */
const CLOSE = 12;
/** Before anything is known a message after the answers counts as the next turn where so much more time has gone by than within bursts, on the mean. */
const APART = 3;

/**
 * The rhythm of a stream's buyers: maximum likelihood of gap, thought and both chances together, since a message after the answers may be either. The least BIC decides on
 * their families. Where gaps would last longer than thoughts whatever comes after the answers counts as a turn. Without bursts, or with no later message that could not belong to one, that side is left out. Undefined where there is too little of both.
 */
export function fitRhythm(counts: StepCounts): Rhythm | undefined {
  const found = likeliestRhythm(counts);
  return found !== undefined && isSwapped(found) ? likeliestRhythm(allTurns(counts)) : found;
}

/** Whether gaps last longer than thoughts: then what came after the answers is of two kinds, of which neither is the rest of a burst. */
function isSwapped({ families: { gap, thought }, parameters }: Rhythm): boolean {
  return gap !== undefined && thought !== undefined && parameters[1] > parameters[2 + gap.parameters];
}

/** The same counts, every message after the answers the begin of a turn: as if its gap had been endless. */
function allTurns(counts: StepCounts): StepCounts {
  return { ...counts, either: { ...counts.either, gap: counts.either.gap.map(() => counts.bins.count - 1) } };
}

function likeliestRhythm(counts: StepCounts): Rhythm | undefined {
  const bursts = totalOf(counts.burst);
  const later = totalOf(counts.either.count) + totalOf(counts.closing);
  const all = bursts + later + counts.over + counts.settled;
  const hasThanks = totalOf(counts.closing) > 0;
  const sided = (side: "gap" | "thought"): Rhythm[] => TIME_FAMILIES.map((family) => fitted(counts, { [side]: family, hasThanks: side === "thought" && hasThanks }, alone(counts, side, family)));
  const candidates = [
    ...(later >= LEAST && bursts > 0 ? together(counts, hasThanks, all) : []),
    ...(later >= LEAST && bursts === 0 ? sided("thought") : []),
    ...(bursts >= LEAST && !hasThanks ? sided("gap") : []),
  ];
  const best = leastBic(candidates, all);
  return best === undefined ? undefined : { ...best, tried: candidates.map((rhythm) => ({ rhythm, weight: Math.exp(costOf(best, all) - costOf(rhythm, all)) })) };
}

/**
 * Both sides. From exponential gaps with lognormal and with exponential thoughts, whichever is likelier, one side's family is exchanged at a time for those that come into question as long as that brings a smaller BIC: fitted to
 * what the steps are expected to be, a family tends to look like the one that the expectation rests on, so only the likelihood of both together decides.
 */
function together(counts: StepCounts, hasThanks: boolean, n: number): Rhythm[] {
  const tried = new Map<string, Rhythm>();
  const tryOut = (gap: TimeFamily, thought: TimeFamily, start: () => readonly number[]): Rhythm => {
    const key = `${gap.family} ${thought.family}`;
    const rhythm = tried.get(key) ?? fitted(counts, { gap, thought, hasThanks }, start());
    tried.set(key, rhythm);
    return rhythm;
  };
  const firsts = [lognormalFamily, exponentialFamily].map((thought) => tryOut(exponentialFamily, thought, () => firstRounds(counts, thought, hasThanks).parameters));
  let best = leastBic(firsts, n) ?? firsts[0];
  for (let before: Rhythm | undefined; best !== before;) {
    before = best;
    for (const side of ["gap", "thought"] as const) {
      const { families } = best;
      const expected = expectedSteps(counts, best);
      const [gaps, thoughts] = [expected.gaps, expected.thoughts].map((times, i) => closeFamilies(times, counts.bins, families[i === 0 ? "gap" : "thought"]));
      const pairs = side === "gap" ? gaps.map((gap) => [gap, thoughts[0]] as const) : thoughts.map((thought) => [gaps[0], thought] as const);
      for (const [gap, thought] of pairs) {
        tryOut(gap.family, thought.family, () => [logOddsOf(expected.more), ...gap.parameters, logOddsOf(expected.next), ...thought.parameters, ...(hasThanks ? [logOddsOf(expected.thanks)] : [])]);
      }
      best = leastBic([...tried.values()], n) ?? best;
    }
  }
  return [...tried.values()];
}

/** A few rounds of expectation and maximisation from what is certain. */
function firstRounds(counts: StepCounts, thought: TimeFamily, hasThanks: boolean): Rhythm {
  let rhythm: Rhythm = { families: { gap: exponentialFamily, thought, hasThanks }, parameters: firstGuess(counts, thought), value: Infinity };
  for (let round = 0; round < FIRST_ROUNDS; round++) rhythm = nextRound(counts, rhythm);
  return rhythm;
}

/** Exponential gaps, exponential or lognormal thoughts, in closed form; what is censored counts as if it had just ended. */
function nextRound(counts: StepCounts, rhythm: Rhythm): Rhythm {
  const { more, next, thanks, gaps, thoughts } = expectedSteps(counts, rhythm);
  const thought = rhythm.families.thought === exponentialFamily ? [Math.log(Math.max(meanOf(thoughts.exact, counts.bins), 0.1))] : lognormalMoments(thoughts.exact, counts.bins);
  const gapMean = Math.max(meanOf(gaps.exact.map((count, bin) => count + gaps.above[bin]), counts.bins), 0.1);
  return { ...rhythm, parameters: [logOddsOf(more), Math.log(gapMean), logOddsOf(next), ...thought, ...(rhythm.families.hasThanks === true ? [logOddsOf(thanks)] : [])] };
}

/** Logarithms of the mean and the cv of the lognormal law that fits best. */
function lognormalMoments(counts: Float64Array, bins: TimeBins): [number, number] {
  const n = Math.max(1e-9, totalOf(counts));
  const logs = Float64Array.from(counts, (_, bin) => Math.log(middleOf(bins, bin)));
  const centre = counts.reduce((sum, count, bin) => sum + count * logs[bin], 0) / n;
  const variance = Math.max(0.01, counts.reduce((sum, count, bin) => sum + count * (logs[bin] - centre) ** 2, 0) / n);
  return [centre + variance / 2, Math.log(Math.expm1(variance)) / 2];
}

/** From what is certain: gaps are those of bursts, thoughts what lasts longer. */
function firstGuess({ bins, burst, either, closing, over, settled }: StepCounts, thought: TimeFamily): number[] {
  const gapMean = Math.max(meanOf(burst, bins), 0.5);
  const thoughts = closing.slice();
  let begun = totalOf(closing);
  either.count.forEach((count, i) => {
    if (middleOf(bins, either.gap[i]) < APART * gapMean) return;
    thoughts[either.thought[i]] += count;
    begun += count;
  });
  const goesOn = totalOf(burst) + totalOf(either.count) + totalOf(closing) - begun + 1;
  const thoughtMean = begun > 0 ? Math.max(meanOf(thoughts, bins), 0.5) : 60;
  return [logOddsOf(goesOn / (goesOn + begun + over + settled + 1)), Math.log(gapMean), logOddsOf((begun + 1) / (begun + over + 2)), Math.log(thoughtMean), ...(thought === exponentialFamily ? [] : [0]), ...(totalOf(closing) > 0 ? [0] : [])];
}

/** All families fitted alone to what each step is expected to be; those that are not far behind, `first` first where it is given, else the best one. */
export function closeFamilies(times: ExpectedTimes, bins: TimeBins, first?: TimeFamily): { family: TimeFamily; parameters: number[] }[] {
  const penalty = Math.log(Math.max(2, totalOf(times.exact))) / 2;
  const fits = TIME_FAMILIES.map((family) => ({ family, ...fittedAlone(family, times, bins) }));
  const cost = ({ family, value }: (typeof fits)[number]): number => value + penalty * family.parameters;
  const least = Math.min(...fits.map(cost));
  return fits.filter((fit) => fit.family === first || cost(fit) <= least + CLOSE).sort((a, b) => Number(b.family === first) - Number(a.family === first) || cost(a) - cost(b));
}

/** A family fitted to expected times, from `start` where that is given. */
export function fittedAlone(family: TimeFamily, { exact, above }: ExpectedTimes, bins: TimeBins, start?: readonly number[]): { parameters: number[]; value: number } {
  const mean = Math.max(meanOf(exact, bins), 0.1);
  const until = 1 + Math.max(lastOf(exact), lastOf(above));
  const found = minimumOf((parameters) => {
    const law = binnedLaw(family.at(parameters), bins, until);
    let sum = 0;
    for (let bin = 0; bin < until; bin++) {
      if (exact[bin] > 0) sum += exact[bin] * law.logDensity[bin];
      if (above[bin] > 0) sum += above[bin] * Math.log(Math.max(law.above[bin], 1e-300));
    }
    return -sum;
  }, start ?? family.start(mean, Math.min(3, Math.max(0.1, cvOf(exact, mean, bins)))), start?.map(() => 0.02));
  return { parameters: found.at, value: found.value };
}

function alone(counts: StepCounts, side: "gap" | "thought", family: TimeFamily): number[] {
  const times = side === "gap" ? counts.burst.slice() : counts.closing.slice();
  counts.either.count.forEach((count, i) => {
    times[counts.either[side][i]] += count;
  });
  const { parameters } = fittedAlone(family, { exact: times, above: new Float64Array(times.length) }, counts.bins);
  const went = totalOf(times);
  return [logOddsOf((went + 0.5) / (went + counts.over + counts.settled + totalOf(counts.cut) + 1)), ...parameters, ...(side === "thought" && totalOf(counts.closing) > 0 ? [logOddsOf((totalOf(counts.closing) + 0.5) / (went + 1))] : [])];
}

function fitted(counts: StepCounts, families: RhythmFamilies, start: readonly number[]): Rhythm {
  const { at, ...found } = likeliest(rhythmLikelihood(counts, families), start);
  return { families, parameters: at, ...found };
}

function leastBic(candidates: readonly Rhythm[], n: number): Rhythm | undefined {
  return candidates.reduce<Rhythm | undefined>((best, each) => (best === undefined || costOf(each, n) < costOf(best, n) - 1e-9 ? each : best), undefined);
}

/** Half the BIC. */
function costOf({ value, parameters }: Rhythm, n: number): number {
  return value + (parameters.length * Math.log(Math.max(2, n))) / 2;
}

/** The last bin that holds anything. */
function lastOf(counts: Float64Array): number {
  return counts.findLastIndex((count) => count > 0);
}

function meanOf(counts: Float64Array, bins: TimeBins): number {
  return counts.reduce((sum, count, bin) => (count > 0 ? sum + count * middleOf(bins, bin) : sum), 0) / Math.max(1e-9, totalOf(counts));
}

function cvOf(counts: Float64Array, mean: number, bins: TimeBins): number {
  const squares = counts.reduce((sum, count, bin) => (count > 0 ? sum + count * (middleOf(bins, bin) - mean) ** 2 : sum), 0);
  return Math.sqrt(squares / Math.max(1e-9, totalOf(counts))) / mean;
}
