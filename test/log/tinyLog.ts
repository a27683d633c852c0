import { isManualReply } from "../../src/log/kinds.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";

export interface TinyConversation {
  readonly consumer: number;
  readonly messages: readonly { readonly at: number; readonly kind: number; readonly flags: number }[];
  readonly replies: readonly { readonly at: number; readonly kind: number; readonly agent: number }[];
  readonly assignments: readonly { readonly at: number; readonly agent: number }[];
  /** When it went back to the pool. */
  readonly pooledAt?: readonly number[];
  readonly closedAt: number;
  readonly leftAt: number;
  /** As in `Conversations.page`. */
  readonly page?: number;
}

/** A message log of hand-written conversations; links and list times found by plain search, as their definitions say. */
export function tinyLog(talks: readonly TinyConversation[]): MessageLog {
  const messages = talks.flatMap((talk, conversation) => talk.messages.map((message) => ({ ...message, conversation }))).sort((a, b) => a.at - b.at || a.conversation - b.conversation);
  const replies = talks.flatMap((talk, conversation) => talk.replies.map((reply) => ({ ...reply, conversation }))).sort((a, b) => a.at - b.at);
  const assignments = talks.flatMap((talk, conversation) => talk.assignments.map((entry) => ({ ...entry, conversation }))).sort((a, b) => a.at - b.at);
  const consumers = [...new Set(talks.map(({ consumer }) => consumer))];
  return {
    messages: {
      count: messages.length, sentAt: numbers(messages, ({ at }) => at), conversation: Int32Array.from(messages, ({ conversation }) => conversation),
      kind: Uint8Array.from(messages, ({ kind }) => kind), flags: Uint8Array.from(messages, ({ flags }) => flags),
      reply: Int32Array.from(messages, ({ at, conversation }) => replies.findIndex((reply) => reply.conversation === conversation && reply.at >= at)),
      listedAt: numbers(messages, ({ at, conversation }) => listedAt(talks[conversation], at)),
    },
    replies: {
      count: replies.length, at: numbers(replies, ({ at }) => at), startedAt: numbers(replies, ({ at }) => at),
      agent: Int32Array.from(replies, ({ agent }) => agent), kind: Uint8Array.from(replies, ({ kind }) => kind),
      next: Int32Array.from(replies, ({ conversation }, row) => replies.findIndex((reply, other) => other > row && reply.conversation === conversation)),
    },
    conversations: {
      count: talks.length, consumer: Int32Array.from(talks, ({ consumer }) => consumers.indexOf(consumer)), stream: new Int32Array(talks.length),
      openedAt: numbers(talks, (talk) => Math.min(...talk.messages.map(({ at }) => at))), closedAt: numbers(talks, ({ closedAt }) => closedAt), leftAt: numbers(talks, ({ leftAt }) => leftAt),
      page: Uint8Array.from(talks, ({ page }) => page ?? 0), botUntil: new Float64Array(talks.length).fill(-1),
    },
    assignments: {
      count: assignments.length, at: numbers(assignments, ({ at }) => at),
      conversation: Int32Array.from(assignments, ({ conversation }) => conversation), agent: Int32Array.from(assignments, ({ agent }) => agent),
      until: numbers(assignments, ({ at, conversation }) => until(talks[conversation], at)), backAt: numbers(assignments, ({ at, conversation }) => backAt(talks[conversation], at)),
    },
    presence: { count: 0, at: new Float64Array(0), agent: new Int32Array(0), state: new Uint8Array(0) },
    work: { count: 0, startedAt: new Float64Array(0), endedAt: new Float64Array(0), agent: new Int32Array(0) },
  };
}

function numbers<T>(rows: readonly T[], of: (row: T) => number): Float64Array {
  return Float64Array.from(rows, of);
}

/** When it left the list: closed, handed over or passed on; -1 while it stands there. */
function until({ assignments, pooledAt, closedAt }: TinyConversation, at: number): number {
  const left = Math.min(...[...assignments.map((entry) => entry.at), ...(pooledAt ?? []), closedAt].filter((time) => time > at));
  return left === Infinity ? -1 : left;
}

/** The first return to the pool after this assignment, where it comes before the next one; -1 for none. */
function backAt({ assignments, pooledAt }: TinyConversation, at: number): number {
  const next = Math.min(...assignments.map((entry) => entry.at).filter((time) => time > at));
  const back = Math.min(...(pooledAt ?? []).filter((time) => time > at && time <= next));
  return back === Infinity ? -1 : back;
}

function listedAt({ assignments, pooledAt, replies }: TinyConversation, at: number): number {
  const lastAssigned = Math.max(-1, ...assignments.map((entry) => entry.at).filter((time) => time <= at));
  const lastPooled = Math.max(-1, ...(pooledAt ?? []).filter((time) => time <= at));
  if (lastAssigned >= 0 && lastAssigned >= lastPooled) return at;
  const next = Math.min(...assignments.map((entry) => entry.at).filter((time) => time > at));
  const answered = Math.min(...replies.filter((reply) => isManualReply(reply.kind) && reply.at >= at).map((reply) => reply.at));
  return next === Infinity || answered < next || (lastAssigned >= 0 && answered === next) ? -1 : next;
}
