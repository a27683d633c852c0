import { consultsByDay } from "../../scenario/consultsByDay.ts";
import { mapEntries } from "../../scenario/mapEntries.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** By stream its share of the conversations; 0 of one that only follows another. */
export function streamShares({ arrivals, days, warmUp }: Scenario): Readonly<Record<string, number>> {
  const means = mapEntries(arrivals, (stream) => {
    const byDay = consultsByDay(stream);
    const drawn = byDay.reduce((sum, count) => sum + count, 0) / byDay.length;
    return drawn > 0 ? drawn : (stream.replayTimes?.length ?? 0) / (days + warmUp);
  });
  const total = Object.values(means).reduce((sum, mean) => sum + mean, 0);
  return mapEntries(means, (mean) => (total === 0 ? 1 / Object.keys(means).length : mean / total));
}
