import type { ReadLog } from "../import/readLog.ts";
import { formatLogTime } from "../log/logTime.ts";
import { dayNumber } from "../time/calendar.ts";
import type { ConsumerRows } from "./consumerRows.ts";
import type { JudgedRule } from "./judgedRule.ts";

/** One consumer's part of a judged log, with its names. */
export interface ConsumerView {
  readonly read: ReadLog;
  readonly judged: JudgedRule;
  readonly rows: ConsumerRows;
  /** `2026-06-18T20:03:10.000` */
  readonly timeOf: (at: number) => string;
  /** Number of a conversation among those of the consumer, from 1 in order of their first row. */
  readonly numberOf: (conversation: number) => number;
  /** Undefined for nobody. */
  readonly agentOf: (agent: number) => string | undefined;
}

export function consumerView(read: ReadLog, judged: JudgedRule, rows: ConsumerRows): ConsumerView {
  const startDay = dayNumber(read.startDate) ?? 0;
  const { messages, assignments } = read.log;
  const conversations = [...new Set([
    ...rows.messages.map((row) => messages.conversation[row]), ...rows.replies.map((row) => read.conversationOfReply[row]), ...rows.assignments.map((entry) => assignments.conversation[entry]),
  ])].toSorted((a, b) => a - b);
  return {
    read, judged, rows,
    timeOf: (at) => formatLogTime(at, startDay),
    numberOf: (conversation) => conversations.indexOf(conversation) + 1,
    agentOf: (agent) => (agent < 0 ? undefined : read.agents.nameOf(agent)),
  };
}
