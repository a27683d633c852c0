import type { ArrivalStream } from "../../scenario/scenario.ts";
import { QUARTERS_PER_DAY } from "../../time/units.ts";

const HOURS = 24;
const PER_HOUR = QUARTERS_PER_DAY / HOURS;

/** Shares of the hours of a day by a stream's profile. */
export function hourShares({ profile, profileWeights }: Pick<ArrivalStream, "profile" | "profileWeights">): readonly number[] {
  const weights = profileWeights ?? ("from" in profile ? [1] : profile);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const fine = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => weights[Math.floor((quarter * weights.length) / QUARTERS_PER_DAY)] / total / (QUARTERS_PER_DAY / weights.length));
  return Array.from({ length: HOURS }, (_, hour) => fine.slice(hour * PER_HOUR, (hour + 1) * PER_HOUR).reduce((sum, share) => sum + share, 0));
}
