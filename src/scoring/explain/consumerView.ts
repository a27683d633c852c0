import type { ReadLog } from "../../import/readLog.ts";
import { formatLogTime } from "../../log/logTime.ts";
import { FIRST_CLOCKED } from "../../judging/verdicts.ts";
import { dayNumber } from "../../time/calendar.ts";
import type { ConsumerRows } from "./consumerRows.ts";
import type { JudgedLog } from "../judgedLog.ts";
import { rowsBy } from "./rowsBy.ts";

/** One consumer's part of a judged log, with its names. */
export interface ConsumerView {
  readonly read: ReadLog;
  readonly judged: JudgedLog;
  readonly rows: ConsumerRows;
  /** `2026-06-18T20:03:10.000` */
  readonly timeOf: (at: number) => string;
  /** Number of a conversation among those of the consumer, from 1 in order of their first row. */
  readonly numberOf: (conversation: number) => number;
  /** The consumer's messages by conversation and by unit, each list in order of time. */
  readonly rowsOfConversation: ReadonlyMap<number, readonly number[]>;
  readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
  /** By message: the last one before it in its unit that has a clock; none for a unit's first. */
  readonly clockedBefore: ReadonlyMap<number, number>;
  /** Undefined for nobody. */
  readonly agentOf: (agent: number) => string | undefined;
}

/** Cost: linear in the consumer's rows, as everything that is asked of a view is: a consumer may have a hundred thousand messages. */
export function consumerView(read: ReadLog, judged: JudgedLog, rows: ConsumerRows): ConsumerView {
  const startDay = dayNumber(read.startDate) ?? 0;
  const { messages, assignments } = read.log;
  const conversations = [...new Set([
    ...rows.messages.map((row) => messages.conversation[row]), ...rows.replies.map((row) => read.conversationOfReply[row]), ...rows.assignments.map((entry) => assignments.conversation[entry]),
  ])].toSorted((a, b) => a - b);
  const numbers = new Map(conversations.map((conversation, index) => [conversation, index + 1]));
  return {
    read, judged, rows,
    rowsOfConversation: rowsBy(rows.messages, (row) => messages.conversation[row]),
    rowsOfUnit: rowsBy(rows.messages, (row) => judged.verdicts.unit[row]),
    timeOf: (at) => formatLogTime(at, startDay),
    numberOf: (conversation) => numbers.get(conversation) ?? 0,
    clockedBefore: clockedBefore(rows, judged),
    agentOf: (agent) => (agent < 0 ? undefined : read.agents.nameOf(agent)),
  };
}

function clockedBefore({ messages }: ConsumerRows, { verdicts: { unit, standing } }: JudgedLog): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  const last = new Map<number, number>();
  for (const row of messages) {
    const clocked = last.get(unit[row]);
    if (clocked !== undefined) before.set(row, clocked);
    if (standing[row] >= FIRST_CLOCKED) last.set(unit[row], row);
  }
  return before;
}
