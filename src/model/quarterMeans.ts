import { consultsByDay } from "../scenario/consultsByDay.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";
import { weekdayOf } from "../time/calendar.ts";
import { QUARTERS_PER_DAY } from "../time/units.ts";
import { eventFactors } from "./eventFactors.ts";
import type { StreamEvent } from "./streamEvents.ts";

/**
 * Expected first conversations by quarter-hour: day's mean × share of the profile × weekday × certain events × the share of those who have not been
 * there before on that day.
 */
export function quarterMeans(scenario: Scenario, arrivals: ArrivalStream, events: readonly StreamEvent[]): Float64Array {
  const days = scenario.warmUp + scenario.days;
  const means = eventFactors(events, days * QUARTERS_PER_DAY);
  const shares = quarterShares(arrivals);
  for (let day = 0; day < days; day++) {
    const mean = meanOfDay(scenario, arrivals, day);
    for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) means[day * QUARTERS_PER_DAY + quarter] *= mean * shares[quarter];
  }
  return means;
}

/** The same for so many days before the first: each an ordinary one, with the first day's mean and weekday and no events. */
export function earlierMeans(scenario: Scenario, arrivals: ArrivalStream, days: number): Float64Array {
  const shares = quarterShares(arrivals);
  const mean = meanOfDay(scenario, arrivals, 0);
  return Float64Array.from({ length: days * QUARTERS_PER_DAY }, (_, quarter) => mean * shares[quarter % QUARTERS_PER_DAY]);
}

function meanOfDay(scenario: Scenario, arrivals: ArrivalStream, day: number): number {
  const { weekday, returnShare } = arrivals;
  const consults = consultsByDay(arrivals);
  const perDay = consults.length === 1 ? consults[0] : consults[day];
  return perDay * weekday[(weekdayOf(scenario.start) + day) % 7] * (1 - returnShare);
}

/** The day's share of each quarter-hour from 24, 48 or 96 weights: those read from a file, or those written. */
function quarterShares({ profile, profileWeights }: ArrivalStream): number[] {
  const weights = profileWeights ?? ("from" in profile ? [1] : profile);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const perWeight = QUARTERS_PER_DAY / weights.length;
  return Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => weights[Math.floor(quarter / perWeight)] / total / perWeight);
}
