import { REPLY_TIME_MARKS } from "../metrics/replyTimeMarks.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { LEVEL } from "./level.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { ReplyTimeShare } from "./result.ts";

/** Shares of all buyers' messages of the judged days that are answered within certain times; those never answered are in none. */
export function replyTimeShares(table: ReplicationTable): ReplyTimeShare[] {
  const messages = table.measure("buyerMessages");
  return REPLY_TIME_MARKS.map((within, mark) => ({ within, share: ratioEstimate(table.repliesWithin(mark), messages, LEVEL, "share") }));
}
