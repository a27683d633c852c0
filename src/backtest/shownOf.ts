import { timeResolution } from "../calibration/observed/timeResolution.ts";
import type { MessageLog, TimeColumn } from "../log/messageLog.ts";
import type { ShownLog } from "../metrics/asShown.ts";

/** What a real log shows. Cost: linear. */
export function shownOf(log: MessageLog): ShownLog {
  const { messages, assignments, presence, conversations } = log;
  const isTold = (column: TimeColumn): boolean => column.subarray(0, conversations.count).some((at) => at >= 0);
  let flags = 0;
  for (let row = 0; row < messages.count; row++) flags |= messages.flags[row];
  return {
    resolutionMs: timeResolution(log), lists: assignments.count > 0, presence: presence.count > 0,
    closed: isTold(conversations.closedAt), left: isTold(conversations.leftAt), flags,
  };
}
