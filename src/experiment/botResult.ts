import { BOT_REPLY_KINDS } from "../log/kinds.ts";
import { MEASURES } from "../metrics/measures.ts";
import { meanEstimate } from "../statistics/meanEstimate.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { LEVEL } from "./level.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { BotResult } from "./result.ts";

const FIRST_KIND = MEASURES.indexOf("faqReplies");

/** What bots did on the judged days: the share of conversations that they settled, and their replies by kind; a kind that never came is left out. */
export function botResult(table: ReplicationTable): BotResult {
  return {
    settledShare: ratioEstimate(table.measure("botSettled"), table.measure("conversations"), LEVEL, "share"),
    replies: Object.fromEntries(BOT_REPLY_KINDS.flatMap((kind, code) => {
      const replies = table.measure(MEASURES[FIRST_KIND + code]);
      return replies.some((count) => count > 0) ? [[kind, meanEstimate(replies, LEVEL)]] : [];
    })),
  };
}
