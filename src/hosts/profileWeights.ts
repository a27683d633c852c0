import type { ReadLog } from "../import/readLog.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import { conversationBegins } from "./conversationBegins.ts";

/** How many conversations of a log begin in each quarter-hour of the day, all its days together: 96 weights; of the stream of this name, where the log has it apart. */
export function profileWeights(read: ReadLog, stream: string): readonly number[] {
  const weights = Array.from({ length: QUARTERS_PER_DAY }, () => 0);
  for (const at of conversationBegins(read, stream)) weights[Math.floor((at % DAY_MS) / QUARTER_HOUR_MS)] += 1;
  return weights;
}
