import { timeResolution } from "../calibration/observed/timeResolution.ts";
import type { MessageLog } from "../log/messageLog.ts";
import type { ShownLog } from "../metrics/asShown.ts";

/** What a real log shows. Cost: linear. */
export function shownOf(log: MessageLog): ShownLog {
  const { messages, assignments, presence } = log;
  let flags = 0;
  for (let row = 0; row < messages.count; row++) flags |= messages.flags[row];
  return { resolutionMs: timeResolution(log), lists: assignments.count > 0, presence: presence.count > 0, flags };
}
