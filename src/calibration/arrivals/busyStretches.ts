import { negativeBinomialTail } from "../../statistics/negativeBinomialTail.ts";
import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { daysOf } from "./arrivalGrid.ts";
import { likeDays, meanOfDay, type OrdinaryDays, varianceOfSum } from "./ordinaryDays.ts";

/** A stretch [from, to) of the quarter-hours of a day. */
export interface Stretch {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  /** Conversations counted and expected, from the day's level outside the stretch. */
  readonly counted: number;
  readonly expected: number;
  /** Squared cv of the expectation. */
  readonly square: number;
}

/** How many stretches a day has. */
export const STRETCHES_A_DAY = (QUARTERS_PER_DAY * (QUARTERS_PER_DAY + 1)) / 2;
/** With less of the day outside, or fewer expected there, the day's level is not known. */
const LEAST_SHARE_OUTSIDE = 0.25;
const LEAST_OUTSIDE = 10;
/** A look at the probability itself is worth its while from here on: −2 · logarithm of the likelihood ratio. */
const REMARKABLE = 10;
/** What a gamma law knows of a mean before anything is counted. */
const PRIOR_COUNT = 0.5;

/** What stretches are compared with. */
export interface StretchTest {
  /** Squared cv of the quarter-hours' factors, and their correlation with the next one's. */
  readonly quarterSquare: number;
  readonly step: number;
  /** Probability that is taken for chance no longer, of one stretch. */
  readonly chance: number;
  readonly leastFactor: number;
  /** Only of these days; all where absent. */
  readonly days?: readonly number[];
}

/**
 * Of each day the stretch that exceeds most clearly what the same quarter-hours of the other days and the rest of its own day let expect (by the likelihood ratio), if that is beyond
 * chance. The predictive law is negative binomial: Poisson counts whose mean has the uncertainty of both, and the factors of the quarter-hours.
 * It must also lie above what that stretch has on an ordinary day: where half a day is missing the other half is no event.
 * Source: M. Kulldorff, A spatial scan statistic, Communications in Statistics 26 (1997) 1481. Cost: 4,656 stretches a day.
 */
export function busyStretches(ordinary: OrdinaryDays, test: StretchTest): Stretch[] {
  const days = test.days ?? Array.from({ length: daysOf(ordinary.grid) }, (_, day) => day);
  return days.flatMap((day) => busiestOfDay(ordinary, test, day) ?? []);
}

function busiestOfDay(ordinary: OrdinaryDays, test: StretchTest, day: number): Stretch | undefined {
  const { counts } = ordinary.grid;
  const others = othersOf(ordinary, day);
  const first = day * QUARTERS_PER_DAY;
  let [ofDay, ofOthers] = [0, 0];
  for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) {
    if (!others.isComparable[quarter]) continue;
    ofDay += counts[first + quarter];
    ofOthers += others.perLevel[quarter];
  }
  if (others.whole === 0) return undefined;
  const usual = meanOfDay(ordinary, day);
  // Of the stretch itself and of its mean over the other days; and of the rest of the day, the more the less it is.
  const ofFactors = test.quarterSquare * (1 + 1 / Math.max(1, others.days));
  const ofDayFactors = test.quarterSquare * varianceOfSum(others.perLevel, test.step);
  let [best, most] = [undefined as Stretch | undefined, REMARKABLE];
  for (let from = 0; from < QUARTERS_PER_DAY; from++) {
    let [counted, expected, behind, pairs, before] = [0, 0, 0, 0, 0];
    for (let quarter = from; quarter < QUARTERS_PER_DAY; quarter++) {
      if (!others.isComparable[quarter]) break;
      before *= test.step;
      const mean = others.perLevel[quarter];
      counted += counts[first + quarter];
      expected += mean;
      behind += others.counted[quarter];
      pairs += mean * (mean + 2 * before);
      before += mean;
      const outside = ofOthers - expected;
      if (outside < LEAST_SHARE_OUTSIDE * ofOthers || outside * usual < LEAST_OUTSIDE) break;
      if (counted < 2) continue;
      const level = (ofDay - counted + PRIOR_COUNT) / outside;
      const perLevel = expected + PRIOR_COUNT / others.whole;
      const ofStretch = perLevel * level;
      if (counted < test.leastFactor * Math.max(ofStretch, expected * usual)) continue;
      const square = 1 / (behind + PRIOR_COUNT) + 1 / (ofDay - counted + PRIOR_COUNT) + ofFactors * pairs / (perLevel * perLevel) + (ofDayFactors * ofOthers) / outside;
      const ratio = likelihoodRatio(counted, ofStretch, square);
      if (ratio <= most || negativeBinomialTail(counted, ofStretch, square) >= test.chance) continue;
      [best, most] = [{ day, from, to: quarter + 1, counted, expected: ofStretch, square }, ratio];
    }
  }
  return best;
}

/** What the other days let expect of a day of level 1, by quarter-hour. */
interface Others {
  readonly perLevel: Float64Array;
  /** How many conversations that rests on. */
  readonly counted: Float64Array;
  /** Whether the quarter-hour is in use on the day and on another one. */
  readonly isComparable: readonly boolean[];
  /** Sum of their levels, and how many they are. */
  readonly whole: number;
  readonly days: number;
}

function othersOf(ordinary: OrdinaryDays, day: number): Others {
  const { grid: { counts, used }, course: { levels } } = ordinary;
  const like = likeDays(ordinary, day).filter((other) => other !== day);
  const [perLevel, counted] = [new Float64Array(QUARTERS_PER_DAY), new Float64Array(QUARTERS_PER_DAY)];
  const isComparable: boolean[] = [];
  for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) {
    let whole = 0;
    for (const other of like) {
      const cell = other * QUARTERS_PER_DAY + quarter;
      if (used[cell] === 0) continue;
      counted[quarter] += counts[cell];
      whole += levels[other];
    }
    perLevel[quarter] = whole > 0 ? counted[quarter] / whole : 0;
    isComparable.push(whole > 0 && used[day * QUARTERS_PER_DAY + quarter] === 1);
  }
  return { perLevel, counted, isComparable, whole: like.reduce((sum, other) => sum + levels[other], 0), days: like.length };
}

/** −2 · logarithm of the likelihood ratio of the expected mean to the one that was counted, of negative binomial counts. */
function likelihoodRatio(counted: number, expected: number, square: number): number {
  const shape = 1 / square;
  return 2 * (counted * Math.log(counted / expected) - (counted + shape) * Math.log((counted + shape) / (expected + shape)));
}
