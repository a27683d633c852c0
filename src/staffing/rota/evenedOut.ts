import { exchangedInPairs, type Exchanging, type Work, type WorkPair } from "./exchangedInPairs.ts";

/** What is spread evenly: working days of 8 hours, nights, late shifts. */
type Burden = readonly [days: number, nights: number, lates: number];

const WORKING_DAY_HOURS = 8;
/** Less is a matter of rounding. */
const LEAST_GAIN = 1e-9;

/**
 * The same places spread over the same persons so that hours, nights and late shifts are as even as exchanges make them: as long as it lowers the sum of
 * their squares, two persons swap what they work on a day, or one gives a day to one who is off. Cost: pairs × days a round.
 */
export function evenedOut(work: readonly Work[], exchanging: Exchanging): readonly Work[] {
  return exchangedInPairs(work, exchanging, exchange);
}

/** Sum of the squares of what each person has of hours (in working days), nights and late shifts; least where all have the same. */
export function unevenness(work: readonly Work[]): number {
  return work.reduce((sum, places) => sum + square(burdenOf(places)), 0);
}

/** What two persons have after every exchange of one day that makes them more even, one after the other; undefined where there is none. */
function exchange([a, b]: WorkPair, mayHave: (pair: WorkPair) => boolean): WorkPair | undefined {
  let pair: WorkPair = [a, b];
  let isChanged = false;
  for (const day of new Set([...a, ...b].map((place) => place.day))) {
    const [mine, its] = pair.map((work) => burdenOf(work.filter((place) => place.day === day)));
    const [whole, other] = pair.map(burdenOf);
    const change = its.map((value, index) => value - mine[index]);
    const gain = square(whole) + square(other) - square(whole.map((value, index) => value + change[index])) - square(other.map((value, index) => value - change[index]));
    if (gain <= LEAST_GAIN) continue;
    const swapped = swappedOn(day, pair);
    if (!mayHave(swapped)) continue;
    pair = swapped;
    isChanged = true;
  }
  return isChanged ? pair : undefined;
}

function burdenOf(places: Work): Burden {
  let [hours, nights, lates] = [0, 0, 0];
  for (const place of places) {
    hours += place.hours;
    nights += place.isNight ? 1 : 0;
    lates += place.isLate ? 1 : 0;
  }
  return [hours / WORKING_DAY_HOURS, nights, lates];
}

function square(burden: readonly number[]): number {
  return burden.reduce((sum, value) => sum + value * value, 0);
}

/** What both have when they exchange a day, be it a day off. */
function swappedOn(day: number, [a, b]: WorkPair): WorkPair {
  const swap = (from: Work, to: Work): Work => [...from.filter((place) => place.day !== day), ...to.filter((place) => place.day === day)].toSorted((one, other) => one.day - other.day);
  return [swap(a, b), swap(b, a)];
}
