import { DAY_MS } from "../../time/units.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import type { PersonLimits } from "./workState.ts";

/**
 * A number of persons below which a team cannot work these places, by counting: how many are at work or rest at one time (the day on which somebody
 * worked included); what a person can work at most of any days one after the other with the days off; overtime over each person's share. 0 without places.
 */
export function fewestByCount(places: readonly RosterPlace[], limits: PersonLimits): number {
  if (places.length === 0) return 0;
  return Math.max(atOneTime(places, limits), byDaysOff(places, limits), byOvertime(places, limits));
}

/** Whoever works is not free again before the rest is over, nor on the same day; as many are needed as such spans meet. */
function atOneTime(places: readonly RosterPlace[], { restMs }: PersonLimits): number {
  const begins = places.map(({ startMs }) => startMs).toSorted((a, b) => a - b);
  const ends = places.map(({ endMs, day }) => Math.max(endMs + restMs, (day + 1) * DAY_MS)).toSorted((a, b) => a - b);
  let ended = 0;
  let most = 0;
  begins.forEach((begin, begun) => {
    while (ends[ended] <= begin) ended += 1;
    most = Math.max(most, begun + 1 - ended);
  });
  return most;
}

function byDaysOff(places: readonly RosterPlace[], { daysInARow }: PersonLimits): number {
  const last = places.reduce((latest, { day }) => Math.max(latest, day), 0);
  const counts = new Array<number>(last + 1).fill(0);
  for (const { day } of places) counts[day] += 1;
  let fewest = 0;
  for (let from = 0; from <= last; from++) {
    let sum = 0;
    for (let day = from; day <= last; day++) {
      sum += counts[day];
      const length = day - from + 1;
      fewest = Math.max(fewest, Math.ceil(sum / (length - Math.floor(length / (daysInARow + 1)))));
    }
  }
  return fewest;
}

/** Of shifts with overtime nobody can work more than go into the share, however short they are; one always. */
function byOvertime(places: readonly RosterPlace[], limits: PersonLimits): number {
  const hours = places.map(({ overtimeHours }) => overtimeHours).filter((each) => each > 0);
  if (hours.length === 0) return 0;
  const longest = hours.reduce((most, each) => Math.max(most, each));
  const shortest = hours.reduce((least, each) => Math.min(least, each));
  const bySum = hours.reduce((total, each) => total + each, 0) / Math.max(limits.overtimeHours, longest);
  const byNumber = hours.length / Math.max(1, Math.floor(limits.overtimeHours / shortest + 1e-9));
  return Math.ceil(Math.max(bySum, byNumber) - 1e-9);
}
