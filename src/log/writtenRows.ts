import { CLOSING_WORDS } from "./closingWords.ts";
import { keptRows } from "./keptRows.ts";
import type { KeptRows, LogDays } from "./keptRows.ts";
import { AGENT_STATES, BOT_REPLY_KINDS, BUYER_KINDS, ENTRY_PAGES, REPLY_KINDS } from "./kinds.ts";
import { LOG_COLUMNS } from "./logColumns.ts";
import type { LogColumn } from "./logColumns.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "./messageLog.ts";
import type { MessageLog } from "./messageLog.ts";

/** Who the numbers of a log are. */
export interface LogNames {
  /** The date on which the log's time 0 lies. */
  readonly startDate: string;
  /** By agent number; `a7` where there is none. */
  readonly agents: readonly string[];
  /** By consumer number; `u7` where there is none. */
  readonly consumers?: readonly string[];
  /** By stream number; the column is written where there are several. */
  readonly streams?: readonly string[];
}

export type WrittenRow = Readonly<Record<LogColumn, string>>;

/** The columns that are written of a log: all but that of pages, where no conversation has one, and that of streams, where there are not several. */
export function writtenColumns({ conversations: { count, page } }: MessageLog, { streams = [] }: LogNames): readonly LogColumn[] {
  const hasPages = page.subarray(0, count).some((its) => its > 0);
  return LOG_COLUMNS.filter((column) => (hasPages || column !== "page") && (streams.length > 1 || column !== "stream"));
}

/** What happens at the same millisecond, in the order in which the desk does it. Source: contract §2. */
const EVENT = { reply: 0, closed: 1, left: 2, pooled: 3, presence: 4, assigned: 5, message: 6, spamConfirmed: 7 } as const;

/** What is to be written, row by row in order of time; `cells` makes one row. */
interface WrittenRows {
  readonly order: Uint32Array;
  readonly at: readonly number[];
  cells(index: number, time: string): WrittenRow;
}

/** The rows of the messages of some days, and of all that bears on them: one for each thing that happened. Cost: n log n. */
export function writtenRows(log: MessageLog, names: LogNames, days: LogDays): WrittenRows {
  const kept = keptRows(log, days);
  const events = eventsOf(log, kept);
  const { at, event, conversation } = events;
  const order = Uint32Array.from(at.keys()).sort((a, b) => at[a] - at[b] || event[a] - event[b] || conversation[a] - conversation[b] || a - b);
  return { order, at, cells: (index, time) => cellsOf(log, names, events, index, time) };
}

interface Events {
  readonly at: number[];
  /** One of EVENT. */
  readonly event: number[];
  /** -1 for presence. */
  readonly conversation: number[];
  /** Row in the log's table of that event. */
  readonly row: number[];
}

function eventsOf(log: MessageLog, kept: KeptRows): Events {
  const { messages, replies, conversations, assignments, presence } = log;
  const events: Events = { at: [], event: [], conversation: [], row: [] };
  const add = (event: number, at: number, conversation: number, row: number): void => {
    events.at.push(at);
    events.event.push(event);
    events.conversation.push(conversation);
    events.row.push(row);
  };
  const confirmed = new Map<number, number>();
  for (const row of kept.messages) {
    add(EVENT.message, messages.sentAt[row], messages.conversation[row], row);
    if ((messages.flags[row] & MESSAGE_CONFIRMED_SPAM) !== 0) confirmed.set(messages.conversation[row], row);
  }
  for (const row of kept.replies) add(EVENT.reply, replies.at[row], kept.replyConversation[row], row);
  for (const [conversation, row] of confirmed) add(EVENT.spamConfirmed, messages.sentAt[row], conversation, row);
  for (let row = 0; row < conversations.count; row++) {
    if (kept.isKept[row] === 0) continue;
    if (conversations.closedAt[row] >= 0) add(EVENT.closed, conversations.closedAt[row], row, row);
    if (conversations.leftAt[row] >= 0) add(EVENT.left, conversations.leftAt[row], row, row);
  }
  for (let row = 0; row < assignments.count; row++) {
    const its = assignments.conversation[row];
    if (kept.isKept[its] === 0) continue;
    add(EVENT.assigned, assignments.at[row], its, row);
    if (assignments.backAt[row] >= 0) add(EVENT.pooled, assignments.backAt[row], its, row);
  }
  for (let row = 0; row < presence.count; row++) add(EVENT.presence, presence.at[row], -1, row);
  return events;
}

const NOTHING = { consumer: "", conversation: "", agent: "", page: "", spam: "", blacklisted: "", text: "", stream: "" };

function cellsOf(log: MessageLog, names: LogNames, events: Events, index: number, time: string): WrittenRow {
  const row = events.row[index];
  const conversation = events.conversation[index];
  const who = conversation < 0 ? NOTHING
    : { ...NOTHING, consumer: consumerName(log, names, conversation), conversation: `c${conversation}`, stream: names.streams?.[log.conversations.stream[conversation]] ?? "" };
  switch (events.event[index]) {
    case EVENT.message:
      return { ...who, time, sender: "buyer", kind: BUYER_KINDS[log.messages.kind[row]], page: pageName(log, conversation), ...flagCells(log.messages.flags[row]) };
    case EVENT.reply: {
      const kind = REPLY_KINDS[log.replies.kind[row]];
      return { ...who, time, sender: BOT_REPLY_KINDS.includes(kind) ? "bot" : "agent", kind, agent: agentName(names, log.replies.agent[row]) };
    }
    case EVENT.closed: return { ...who, time, sender: "system", kind: "closed" };
    case EVENT.pooled: return { ...who, time, sender: "system", kind: "pooled" };
    case EVENT.left: return { ...who, time, sender: "system", kind: "left" };
    case EVENT.spamConfirmed: return { ...who, time, sender: "system", kind: "spam-confirmed" };
    case EVENT.assigned: return { ...who, time, sender: "system", kind: "assigned", agent: agentName(names, log.assignments.agent[row]) };
    default: return { ...who, time, sender: "system", kind: AGENT_STATES[log.presence.state[row]], agent: agentName(names, log.presence.agent[row]) };
  }
}

function flagCells(flags: number): Pick<WrittenRow, "spam" | "blacklisted" | "text"> {
  return {
    spam: (flags & MESSAGE_SUSPECTED_SPAM) === 0 ? "" : "1",
    blacklisted: (flags & MESSAGE_BLACKLISTED) === 0 ? "" : "1",
    text: (flags & MESSAGE_CLOSING_WORD) === 0 ? "" : CLOSING_WORDS[0],
  };
}

function pageName(log: MessageLog, conversation: number): string {
  const page = log.conversations.page[conversation];
  return page === 0 ? "" : ENTRY_PAGES[page - 1];
}

function consumerName(log: MessageLog, names: LogNames, conversation: number): string {
  const consumer = log.conversations.consumer[conversation];
  return names.consumers?.[consumer] ?? `u${consumer}`;
}

function agentName(names: LogNames, agent: number): string {
  return agent < 0 ? "" : (names.agents[agent] ?? `a${agent}`);
}
