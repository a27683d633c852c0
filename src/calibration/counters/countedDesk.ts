import { mapEntries } from "../../scenario/mapEntries.ts";
import { rosterDays } from "../../scenario/rosterOn.ts";
import type { ArrivalStream, RosterDay, Scenario } from "../../scenario/scenario.ts";
import { addDays, dayNumber, weekdayOf } from "../../time/calendar.ts";
import { bentProfiles } from "./bentProfiles.ts";
import { countedArrivals } from "./countedArrivals.ts";
import type { CountedDays } from "./countedDays.ts";
import { hourShares } from "./hourShares.ts";
import { streamShares } from "./streamShares.ts";
import { DAYS_PER_WEEK } from "../../time/units.ts";

/** A desk over days that were counted, and who came on them. */
export interface CountedDesk {
  readonly scenario: Scenario;
  /** By stream when conversations begin in a replication, undefined for one that goes by its own law (it follows another). [ms] */
  readonly arrivals: (replication: number) => readonly (Float64Array | undefined)[];
}

export interface CountedDeskOptions {
  readonly base: Scenario;
  readonly counted: CountedDays;
  /** Which of the counted days are played. */
  readonly played: readonly number[];
  /** Conversations that begin for each one counted. */
  readonly perCount: number;
  readonly hourWeights: readonly number[] | undefined;
}


/**
 * The base over the days that were counted, with as many conversations at each hour as were counted (times `perCount`), so that nothing of the arrivals is left to chance but
 * their moments; after one more day, like the first, that fills the desk. What counts already hold (weekdays, busy days, events) is left out, and so are incidents.
 */
export function countedDesk({ base, counted, played, perCount, hourWeights }: CountedDeskOptions): CountedDesk {
  const dates = played.map((day) => counted.dates[day]);
  const days = [played[0], ...played];
  const shares = streamShares(base);
  const own = mapEntries(base.arrivals, (stream) => hourShares(stream));
  const weights = hourWeights ?? Array.from({ length: 24 }, (_, hour) => Object.keys(own).reduce((sum, name) => sum + shares[name] * own[name][hour], 0));
  const names = Object.keys(base.arrivals);
  const bent = mapEntries(bentProfiles(base, weights), (profile) => hourShares({ profile }));
  const request = {
    seed: base.seed, totals: days.map((day) => counted.totals[day] * perCount), cells: days.map((day) => cellsOf(counted, day)?.map((count) => count * perCount)),
    hourWeights: weights, areCounts: hourWeights !== undefined,
    streams: names.map((name) => weights.map((_, hour) => shareAt(name, hour))),
  };
  return {
    scenario: {
      ...base, start: addDays(dates[0], -1), warmUp: 1, days: dates.length, rules: [], targets: {}, events: [], incidents: [],
      roster: rosterOf(base, dates), arrivals: mapEntries(base.arrivals, (stream, name) => (shares[name] === 0 ? stream : plainStream(stream))),
    },
    arrivals: (replication) => {
      const times = countedArrivals(request, replication);
      return names.map((name, index) => (shares[name] === 0 ? undefined : times[index]));
    },
  };

  function shareAt(name: string, hour: number): number {
    const inHour = (of: string): number => (shares[of] === 0 ? 0 : shares[of] * bent[of][hour]);
    const all = names.reduce((sum, other) => sum + inHour(other), 0);
    return all === 0 ? shares[name] : inHour(name) / all;
  }
}

/** The hours of a day; together what the day counted, for who writes in several hours may have counted in each. */
function cellsOf({ cells, totals }: CountedDays, day: number): readonly number[] | undefined {
  const hours = cells?.[day];
  const sum = hours?.reduce((total, count) => total + count, 0) ?? 0;
  return sum === 0 ? undefined : hours?.map((count) => (count * totals[day]) / sum);
}

/** Its times are given: what would shape drawn ones plays no part. */
function plainStream(stream: ArrivalStream): ArrivalStream {
  const { replay: _, replayTimes: __, follows: ___, ...rest } = stream;
  return { ...rest, consultsPerDay: 1, profile: [1], weekday: [1, 1, 1, 1, 1, 1, 1], busynessCv: 0, busynessCorrelation: 0, quarterCv: 0, quarterCorrelation: 0 };
}

/** The base's roster of each date, or of the same weekday where it has a whole week, else of the base's days in turn; the first day's once more before them. */
function rosterOf(base: Scenario, dates: readonly string[]): Scenario["roster"] {
  const days = rosterDays(base.roster);
  if (days.length === 1) return days[0];
  const first = dayNumber(base.start) ?? 0;
  const byWeekday = weekdayOf(base.start);
  const on = (date: string): RosterDay => {
    const day = (dayNumber(date) ?? 0) - first;
    if (day >= 0 && day < days.length) return days[day];
    if (days.length >= DAYS_PER_WEEK) return days[(weekdayOf(date) - byWeekday + DAYS_PER_WEEK) % DAYS_PER_WEEK];
    return days[((day % days.length) + days.length) % days.length];
  };
  return [on(dates[0]), ...dates.map(on)];
}
