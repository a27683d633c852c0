import type { IndustryStandard } from "../rules/limitedConsequence.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { addDays, dayNumber } from "../time/calendar.ts";

/** What consequences ask of the scenario. */
export interface Horizon {
  /** Judged days. */
  readonly days: number;
  /** Judged days before which an event or a registration lies, from 1 to `days`, in order; the last one is the day after the horizon. */
  readonly event: readonly number[];
  readonly registration: readonly number[];
  /** Figure of the trade. */
  readonly industryStandard?: IndustryStandard;
}

/**
 * The days of a shop's registrations (`value.registration`) and events that have a judged day before them. What takes place every day at the same
 * time is no event for which one registers.
 */
export function horizonOf(scenario: Scenario, shop?: string): Horizon {
  const { days, value, events, arrivals } = scenario;
  const firstDate = addDays(scenario.start, scenario.warmUp);
  const within = (dates: readonly string[]): number[] => {
    const numbers = dates.map((date) => (dayNumber(date) ?? 0) - (dayNumber(firstDate) ?? 0));
    return [...new Set(numbers)].filter((day) => day >= 1 && day <= days).toSorted((a, b) => a - b);
  };
  const ofShop = events.filter(({ streams }) => shop === undefined || streams.some((stream) => arrivals[stream].shop === shop));
  const single = ofShop.filter((event) => ofShop.filter((other) => seriesOf(other) === seriesOf(event)).length === 1);
  return {
    days, event: within(single.map(({ from }) => from.slice(0, 10))), registration: within(value.registration),
    ...(value.industryStandard === undefined ? {} : { industryStandard: value.industryStandard }),
  };
}

/** The name without the date that tells the days of a daily event apart. */
function seriesOf({ name, from }: Scenario["events"][number]): string {
  const suffix = ` ${from.slice(0, 10)}`;
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : `${name} ${from}`;
}
