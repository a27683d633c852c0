import type { MessageLog } from "../../log/messageLog.ts";
import { DAY_MS, HOURS_PER_DAY, HOUR_MS } from "../../time/units.ts";
import type { Parts } from "./partTally.ts";

/** The hour of the day in which each message was sent. */
export function hoursOfMessages({ messages: { sentAt, count } }: MessageLog): Parts {
  const ofMessage = new Int32Array(count);
  for (let row = 0; row < count; row++) ofMessage[row] = Math.floor((sentAt[row] % DAY_MS) / HOUR_MS);
  return { count: HOURS_PER_DAY, ofMessage };
}
