import { discordantEstimate } from "../statistics/discordantEstimate.ts";
import type { Estimate } from "../statistics/estimate.ts";

/** By how much more probable a pass is than before, of the replications in which both are assessed. By replication 1 pass, 0 fail, -1 not assessed. */
export function passDifference(passes: Int8Array, before: Int8Array, level: number): Estimate {
  let [gained, lost, assessed] = [0, 0, 0];
  for (const [row, pass] of passes.entries()) {
    if (pass < 0 || before[row] < 0) continue;
    assessed++;
    if (pass > before[row]) gained++;
    if (pass < before[row]) lost++;
  }
  return discordantEstimate(gained, lost, assessed, level);
}
