import type { ReadLog } from "../../import/readLog.ts";
import { NameTable } from "../../import/rows/nameTable.ts";
import { AGENT_STATES, BUYER_KINDS, REPLY_KINDS } from "../../log/kinds.ts";
import { MESSAGE_CLOSING_WORD } from "../../log/messageLog.ts";
import type { MessageLog, Presence } from "../../log/messageLog.ts";
import { DAY_MS } from "../../time/units.ts";
import type { Chat, ChatMessage, ChatReply } from "./chat.ts";
import { turnStart } from "./chat.ts";

interface Placed {
  readonly at: number;
  readonly conversation: number;
  readonly turn: number;
}

/** A log of nothing but one chat, and of each turn the row of its first message. What is a closing word is written so. */
export interface ChatLog {
  readonly read: ReadLog;
  readonly firstRows: readonly number[];
}

/** The log goes on long enough for every deadline to have passed. */
const DAYS = 2;
const THANKS = "谢谢";

export function readOfChat(chat: Chat, startDate: string): ChatLog {
  const place = <T extends { readonly at: number }>(list: (turn: Chat["turns"][number]) => readonly T[]): (T & Placed)[] =>
    chat.turns.flatMap((turn, index) => list(turn).map((each) => ({ ...each, at: turnStart(chat, index) + each.at, conversation: turn.conversation, turn: index }))).toSorted((a, b) => a.at - b.at);
  const sent = place<ChatMessage>(({ messages }) => messages);
  const replied = place<ChatReply>(({ replies }) => replies);
  const agents = new NameTable();
  for (const { agent } of replied) if (agent !== undefined) agents.add(agent);
  const consumers = new NameTable();
  consumers.add(chat.consumer);
  const closing = new Map(sent.flatMap(({ flags }, row) => ((flags & MESSAGE_CLOSING_WORD) === 0 ? [] : [[row, THANKS] as const])));
  const read: ReadLog = {
    log: logOf(sent, replied, agents, presenceOf(chat, Math.max(1, agents.size))), startDate, days: DAYS, lastAt: DAYS * DAY_MS, consumers, agents, streams: ["desk"], findings: [], shape: "messages",
    lines: { ofMessage: new Int32Array(sent.length), ofReply: Int32Array.from(replied, (_, row) => row + 1) },
    conversationOfReply: Int32Array.from(replied, ({ conversation }) => conversation), texts: { ofMessage: closing, ofReply: new Map() },
  };
  return { read, firstRows: chat.turns.map((_, turn) => sent.findIndex((message) => message.turn === turn)) };
}

function logOf(sent: readonly (ChatMessage & Placed)[], replied: readonly (ChatReply & Placed)[], agents: NameTable, presence: Presence): MessageLog {
  const next = (at: number, conversation: number, after: number): number => replied.findIndex((reply, row) => row > after && reply.conversation === conversation && reply.at >= at);
  const sentAt = Float64Array.from(sent, ({ at }) => at);
  const talks = new Set(sent.map(({ conversation }) => conversation)).size;
  const none = (count: number): Float64Array => new Float64Array(count).fill(-1);
  return {
    messages: {
      count: sent.length, sentAt, conversation: Int32Array.from(sent, ({ conversation }) => conversation),
      kind: Uint8Array.from(sent, ({ kind }) => BUYER_KINDS.indexOf(kind)), flags: Uint8Array.from(sent, ({ flags }) => flags),
      reply: Int32Array.from(sent, ({ at, conversation }) => next(at, conversation, -1)), listedAt: sentAt,
    },
    replies: {
      count: replied.length, at: Float64Array.from(replied, ({ at }) => at), startedAt: Float64Array.from(replied, ({ at }) => at),
      agent: Int32Array.from(replied, ({ agent }) => (agent === undefined ? -1 : agents.numberOf(agent))), kind: Uint8Array.from(replied, ({ kind }) => REPLY_KINDS.indexOf(kind)),
      next: Int32Array.from(replied, ({ at, conversation }, row) => next(at, conversation, row)),
    },
    conversations: {
      count: talks, consumer: new Int32Array(talks), stream: new Int32Array(talks), page: new Uint8Array(talks), closedAt: none(talks), leftAt: none(talks), botUntil: none(talks),
      openedAt: Float64Array.from({ length: talks }, (_, talk) => sent.find(({ conversation }) => conversation === talk)?.at ?? 0),
    },
    assignments: { count: 0, at: none(0), conversation: new Int32Array(0), agent: new Int32Array(0), until: none(0), backAt: none(0) },
    presence, work: { count: 0, startedAt: none(0), endedAt: none(0), agent: new Int32Array(0) },
  };
}

/** Everybody is online but in the time in which nobody is. */
function presenceOf({ nobody }: Chat, agents: number): Presence {
  const rows = (nobody === undefined ? [] : [[0, "online"], [nobody[0], "offline"], [nobody[1], "online"]] as const)
    .flatMap(([at, state]) => Array.from({ length: agents }, (_, agent) => ({ at, agent, state: AGENT_STATES.indexOf(state) })));
  return { count: rows.length, at: Float64Array.from(rows, ({ at }) => at), agent: Int32Array.from(rows, ({ agent }) => agent), state: Uint8Array.from(rows, ({ state }) => state) };
}
