import type { ReadLog } from "../import/readLog.ts";
import type { ScoredLog } from "./scoreResult.ts";

/** What a log holds. Agents are those that its rows name. */
export function scoredLog({ log, startDate, days, shape, consumers, agents }: ReadLog, source: Pick<ScoredLog, "file" | "timeZone">): ScoredLog {
  return {
    ...source, startDate, days, shape,
    buyerMessages: log.messages.count, replies: log.replies.count, conversations: log.conversations.count, consumers: consumers.size, agents: agents.size,
  };
}
