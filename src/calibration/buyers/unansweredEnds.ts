import { REPLY_KINDS } from "../../log/kinds.ts";
import { MESSAGE_CLOSING_WORD } from "../../log/messageLog.ts";
import type { TimeColumn } from "../../log/messageLog.ts";
import { COURSE } from "../bots/courses.ts";
import type { Courses } from "../bots/courses.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { deskReach } from "./deskReach.ts";

/** That somebody will answer is no answer. */
const STATUS = REPLY_KINDS.indexOf("status");

/** Conversations of a log without rows of leaving that end with something nobody answered. */
export interface UnansweredEnds {
  /** By conversation: when the desk would have got to what was owed at its end, so that its buyer was gone by then: the middle of the times after its last message at which it may have; -1 where all was answered, or where that was not before the log's end. [ms] */
  readonly goneBy: Float64Array;
  /** By conversation of which `goneBy` tells: the times at which the desk may have got to it, each as likely as the others. [ms] */
  readonly reaches: ReadonlyMap<number, readonly number[]>;
  /** By conversation: when its buyer left: told by a row, or by its closing before the desk would have got to it; -1 for none. [ms] */
  readonly leftAt: TimeColumn;
  /** By conversation: the first message of what was owed at its end, -1 for none. */
  readonly owedFrom: Int32Array;
  /** By stream: how many ended with thanks that nobody answered; they are not among these. */
  readonly thanks: Float64Array;
}

/**
 * Whoever gives up openly withdraws the message, and no agent answers it: so conversations whose end nobody answered are those of open leavers, who left after
 * their last message and before the desk would have got to the first of what was owed. A log that tells of leaving needs none of this. Cost: linear, and a search for each of them.
 */
export function unansweredEnds(desk: ObservedDesk, chain: MessageChain, courses: Courses, startedAt: Float64Array): UnansweredEnds {
  const { messages, conversations, replies } = desk.read.log;
  const goneBy = new Float64Array(conversations.count).fill(-1);
  const owedFrom = new Int32Array(conversations.count).fill(-1);
  const thanks = new Float64Array(desk.streams.length);
  const reaches = new Map<number, readonly number[]>();
  if (conversations.leftAt.some((at) => at >= 0)) return { goneBy, reaches, leftAt: conversations.leftAt, owedFrom, thanks };
  const leftAt = new Float64Array(conversations.count).fill(-1);
  const last = new Int32Array(conversations.count).fill(-1);
  const isAnswered = (row: number): boolean => chain.lastReplyAt[messages.conversation[row]] >= messages.sentAt[row] || (messages.reply[row] >= 0 && replies.kind[messages.reply[row]] !== STATUS);
  for (let row = 0; row < messages.count; row++) {
    const its = messages.conversation[row];
    last[its] = row;
    if (isAnswered(row) || courses.course[its] !== COURSE.ordinary) owedFrom[its] = -1;
    else if (owedFrom[its] < 0) owedFrom[its] = row;
  }
  const agents = lastAgents(desk);
  const reach = deskReach(desk, courses, startedAt);
  for (let its = 0; its < conversations.count; its++) {
    if (owedFrom[its] < 0) continue;
    if ((messages.flags[last[its]] & MESSAGE_CLOSING_WORD) !== 0) {
      thanks[conversations.stream[its]]++;
      owedFrom[its] = -1;
      continue;
    }
    const [since, lastSent] = [messages.sentAt[owedFrom[its]], messages.sentAt[last[its]]];
    const times = reach({ stream: conversations.stream[its], agent: agents[its], since, lastSent }).toSorted((a, b) => a - b);
    const later = times.filter((at) => at > lastSent);
    const middle = later.length === 0 ? -1 : later[later.length >> 1];
    const closed = conversations.closedAt[its];
    // what closed before the desk could get to it closed with its buyer's leaving
    if (closed >= 0 && (middle < 0 || closed < middle)) leftAt[its] = closed;
    else if (middle >= 0) {
      goneBy[its] = middle;
      reaches.set(its, times);
    } else owedFrom[its] = -1;
  }
  return { goneBy, reaches, leftAt, owedFrom, thanks };
}

/** By conversation: who had it last, as far as rows or replies tell; -1 nobody. */
function lastAgents({ handlings, read: { log: { conversations, assignments } } }: ObservedDesk): Int32Array {
  const agents = new Int32Array(conversations.count).fill(-1);
  for (let row = 0; row < handlings.count; row++) agents[handlings.conversation[row]] = handlings.agent[row];
  for (let row = 0; row < assignments.count; row++) agents[assignments.conversation[row]] = assignments.backAt[row] >= 0 ? -1 : assignments.agent[row];
  return agents;
}
