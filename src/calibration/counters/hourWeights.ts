import type { Findings } from "../../import/finding.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { CountedDays } from "./countedDays.ts";
import { hourShares } from "./hourShares.ts";
import { streamShares } from "./streamShares.ts";

/** A day's number and the sum of its hours are the same but for rounding and late comers. */
const SAME = 0.03;

/** Weights of the 24 hours, and what a day's number is to be multiplied by where it counts only some of them. */
export interface HourWeights {
  readonly weights: readonly number[];
  readonly wholeDay: number;
}

/**
 * Counts by hour; an hour that is not told has the share that the base gives it. Where the days' numbers are no more than the hours that are told, they are
 * of these hours alone. Absent where no hour is told.
 */
export function hourWeights(counted: CountedDays, base: Scenario, findings: Findings): HourWeights | undefined {
  const { hours, totals } = counted;
  if (hours === undefined) return undefined;
  const shares = streamShares(base);
  const own = Array.from({ length: 24 }, (_, hour) => Object.entries(base.arrivals).reduce((sum, [name, stream]) => sum + shares[name] * hourShares(stream)[hour], 0));
  const told = hours.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const toldShare = own.reduce((sum, share, hour) => sum + (hours[hour] === undefined ? 0 : share), 0);
  const lacking = hours.filter((count) => count === undefined).length;
  if (lacking === 0 || told === 0 || toldShare === 0) return told === 0 ? undefined : { weights: hours.map((count) => count ?? 0), wholeDay: 1 };
  findings.add("hours-not-told", () => ({ text: `${String(hours.indexOf(undefined)).padStart(2, "0")}:00 is as the base has it`, facts: { hour: String(hours.indexOf(undefined)).padStart(2, "0") } }), lacking);
  const total = totals.reduce((sum, count) => sum + count, 0);
  const isOfToldHours = Math.abs(total - told) <= SAME * told;
  return { weights: hours.map((count, hour) => count ?? (told * own[hour]) / toldShare), wholeDay: isOfToldHours ? 1 / toldShare : 1 };
}
