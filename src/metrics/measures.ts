/**
 * What is measured in each replication beside the rules, in the order of the columns. The judged days here run from midnight to
 * midnight. Times in milliseconds; a quantile is -1 where there is nothing behind it (documented exception, for typed arrays).
 * - `buyerMessages`: messages sent on judged days. `consumerDays`: consumers who sent any, each once a day.
 * - `replyMs` … `replyP99Ms`: over those messages, from the sending to the first reply of any kind; `replies` of them were answered,
 *   the others are left out.
 * - `firstReplyMs` …: the same over conversations whose first message was sent on a judged day, from that message.
 * - `conversations` begun on judged days; `left` of them by a buyer who gave up, openly or silently; `poolMs` they spent in the pool
 *   up to the log's end, `pooled` of them any time at all.
 * - `busyMs`: agents' handling on judged days; `onDutyMs`: agents on duty and not at table. Occupancy is their ratio; work after the
 *   shift counts above the line only.
 * - `overtimeMs`: see AgentWork. `lostOrders`: see the function of that name; 0 without conversion rates.
 * - `workMs`: agents' work beside the chats on judged days; `tasks` of it begun on them.
 * - `reserveCalls`: how often the reserve came on duty on judged days; `reserveMs`: its agents' time on duty on them, also while the desk is down.
 * - `botSettled`: of those conversations, the ones that bots settled: closed without ever having had an agent, the buyer not having left.
 *   `faqReplies` … `assistedReplies`: bots' replies on judged days by kind, in the order of BOT_REPLY_KINDS. All 0 where there are no bots.
 */
export const MEASURES = [
  "buyerMessages", "consumerDays",
  "replies", "replyMs", "replyP50Ms", "replyP90Ms", "replyP99Ms",
  "firstReplies", "firstReplyMs", "firstReplyP50Ms", "firstReplyP90Ms", "firstReplyP99Ms",
  "conversations", "left", "pooled", "poolMs", "busyMs", "onDutyMs",
  "overtimeMs", "lostOrders", "workMs", "tasks", "reserveCalls", "reserveMs",
  "botSettled", "faqReplies", "orderCardReplies", "productCardReplies", "selfServiceReplies", "statusReplies", "smartReplies", "assistedReplies",
] as const;
export type Measure = (typeof MEASURES)[number];
