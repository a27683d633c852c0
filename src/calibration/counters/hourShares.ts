import type { ArrivalStream } from "../../scenario/scenario.ts";
import { HOURS_PER_DAY, QUARTERS_PER_DAY, QUARTERS_PER_HOUR } from "../../time/units.ts";


/** Shares of the hours of a day by a stream's profile. */
export function hourShares({ profile, profileWeights }: Pick<ArrivalStream, "profile" | "profileWeights">): readonly number[] {
  const weights = profileWeights ?? ("from" in profile ? [1] : profile);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const fine = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => weights[Math.floor((quarter * weights.length) / QUARTERS_PER_DAY)] / total / (QUARTERS_PER_DAY / weights.length));
  return Array.from({ length: HOURS_PER_DAY }, (_, hour) => fine.slice(hour * QUARTERS_PER_HOUR, (hour + 1) * QUARTERS_PER_HOUR).reduce((sum, share) => sum + share, 0));
}
