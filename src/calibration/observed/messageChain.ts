import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import { SECOND_MS } from "../../time/units.ts";
import { START_BUSY } from "./observedDesk.ts";
import type { Handlings, ObservedDesk } from "./observedDesk.ts";

/** Probabilities that a reply answered a message, for sure first; those between stand for what lies next to them. */
export const ANSWERED = [1, 0.02, 0.1, 0.3, 0.6] as const;

/** Of a handling that seems to have begun before the message was sent: its agent may have been away then, or both may have been in one second. */
const HARDLY = 1;

/** What comes after each message of a buyer, by message row. */
export interface MessageChain {
  /** The next message of its conversation, -1 for none. */
  readonly next: Int32Array;
  /** When all that the conversation had sent was answered by people, before it sent more; -1 where it sent more before that, or nobody answered. [ms] */
  readonly answeredAt: Float64Array;
  /** How sure it is that the reply at `answeredAt` answered the message, where there is one: a place in ANSWERED. Only a log without rows of presence, or one of whole seconds, leaves a doubt. */
  readonly doubt: Uint8Array;
  /** By conversation: when a person's last reply came, -1 for none. [ms] */
  readonly lastReplyAt: Float64Array;
  /** By conversation: when its last message was sent, -1 for none. [ms] */
  readonly lastMessageAt: Float64Array;
  /** By conversation: 1 where somebody replied and passed it on at once. */
  readonly passedOn: Uint8Array;
  /** The last message of any buyer: what would have come later is not known. [ms] */
  readonly untilMs: number;
}

/** Strings the messages of each conversation together, with the replies between them. Cost: linear, two passes. */
export function messageChain({ read: { log, conversationOfReply }, handlings, handlingOfMessage, resolutionMs }: ObservedDesk): MessageChain {
  const { messages, replies, conversations, assignments } = log;
  const next = new Int32Array(messages.count).fill(-1);
  const answeredAt = new Float64Array(messages.count).fill(-1);
  const doubt = new Uint8Array(messages.count);
  const isPresenceTold = log.presence.count > 0;
  const areBeginsSure = isPresenceTold && resolutionMs < SECOND_MS;
  const doubtAfter = doubtOfBegins(handlings);
  const lastReplyAt = new Float64Array(conversations.count).fill(-1);
  const passedOn = new Uint8Array(conversations.count);
  const backAt = new Float64Array(conversations.count).fill(-1);
  for (let row = assignments.count - 1; row >= 0; row--) if (assignments.backAt[row] >= 0) backAt[assignments.conversation[row]] = assignments.backAt[row];
  const last = new Int32Array(conversations.count).fill(-1);
  let message = 0;
  const sendUntil = (time: number): void => {
    for (; message < messages.count && messages.sentAt[message] < time; message++) {
      const its = messages.conversation[message];
      if (last[its] >= 0) next[last[its]] = message;
      last[its] = message;
    }
  };
  for (let reply = 0; reply < replies.count; reply++) {
    if (replies.kind[reply] < BOT_REPLY_KINDS.length) continue;
    const at = replies.at[reply];
    sendUntil(at);
    const its = conversationOfReply[reply];
    const isFirst = lastReplyAt[its] < 0;
    lastReplyAt[its] = at;
    // who replies first and passes on leaves the turn open: another handling is owed
    if (isFirst && backAt[its] === at) {
      passedOn[its] = 1;
      continue;
    }
    const answered = last[its];
    if (answered < 0) continue;
    const handling = handlingOfMessage[answered];
    const isHandled = handling >= 0 && handlings.endedAt[handling] <= at;
    if (!isHandled && areBeginsSure) continue;
    answeredAt[answered] = at;
    doubt[answered] = isHandled ? 0 : HARDLY;
    // where its begin is not known, the handling has begun after the message as likely as handlings are shorter than that
    if (isHandled && !isPresenceTold && handlings.startedAt[handling] < 0 && handlings.message[handling] !== answered) doubt[answered] = doubtAfter(at - messages.sentAt[answered]);
  }
  sendUntil(Infinity);
  const lastMessageAt = Float64Array.from(last, (row) => (row < 0 ? -1 : messages.sentAt[row]));
  return { next, answeredAt, doubt, lastReplyAt, lastMessageAt, passedOn, untilMs: messages.count === 0 ? 0 : messages.sentAt[messages.count - 1] };
}

/** The place in ANSWERED of the share of handlings that last less than a time. Cost: a sort. */
function doubtOfBegins({ count, start, startedAt, endedAt }: Handlings): (ms: number) => number {
  const lasted: number[] = [];
  for (let row = 0; row < count; row++) if (start[row] === START_BUSY) lasted.push(endedAt[row] - startedAt[row]);
  const sorted = Float64Array.from(lasted).sort();
  const limits = [0.05, 0.2, 0.45, 0.8].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
  return (ms) => (ms >= limits[3] ? 0 : HARDLY + limits.slice(0, 3).filter((limit) => ms >= limit).length);
}
