/**
 * Serving by foretelling: what an agent owes is served in the order of its entry, so the end of a reply is known as soon as the message
 * reaches the list. It starts at the later of `now` and when the agent is free, moved out of pauses, and one event a message suffices.
 * Applies where `fastPathApplies`; gives the same log as handling.ts.
 */
import { freeAt, open } from "./agents.ts";
import { answerBusy, forgetBusyReply } from "./bots.ts";
import { decidePassing } from "./closing.ts";
import {
  agent, doneAt, hasLeft, leavesAt, messagesLeft, number, owed, startsAt, traits,
} from "./conversations.ts";
import { cancel, eventTime, isScheduled, NEVER, PHASE_REPLY, schedule, timeAfter } from "./eventList.ts";
import { handlingMs, pickupMs } from "./handlingTime.ts";
import { buyerNode, waitingNode } from "./nodes.ts";
import { afterPauses, pauseFrom } from "./pauses.ts";
import { recordLeaving, recordReply, TEXT_OF_AGENT } from "./record.ts";
import { followUp, leavesSilently } from "./turns.ts";

/** What the conversation is owed reaches its agent's list: its reply, and what follows if the buyer has sent all of the turn. */
export function foretell(slot: number, now: number): void {
  const by = agent[slot];
  const free = freeAt[by];
  let start = free > now ? free : now;
  if (start >= pauseFrom[by]) start = afterPauses(by, start, now);
  owed[slot] = 0;
  startsAt[slot] = start;
  doneAt[slot] = NEVER;
  if (leavesAt[slot] !== NEVER && leavesBefore(slot, start)) return;
  const delayMs = start === now ? pickupMs(slot, by) : 0;
  const done = timeAfter(start, delayMs + handlingMs(slot, by, open[by]));
  freeAt[by] = done;
  if (done === NEVER) return;
  if (traits[slot] !== 0 && isSpecial(slot, by, start, done, now)) return;
  recordReply(slot, start, done, by, TEXT_OF_AGENT);
  doneAt[slot] = done;
  if (messagesLeft[slot] === 0) followUp(slot, done);
}

/** A message joins those whose handling has not begun; the last one of its turn settles what comes after. */
export function joinForetold(slot: number): void {
  if (messagesLeft[slot] === 0 && doneAt[slot] !== NEVER) followUp(slot, doneAt[slot]);
}

/** Where the conversation is passed on after this reply nothing else follows: what is still sent until then belongs to the next handling. */
function isSpecial(slot: number, by: number, start: number, done: number, now: number): boolean {
  if (start === now) forgetBusyReply();
  else answerBusy(slot, now);
  if (!decidePassing(slot, by)) return false;
  recordReply(slot, start, done, by, TEXT_OF_AGENT);
  startsAt[slot] = NEVER;
  schedule(waitingNode(slot), done, PHASE_REPLY, number[slot]);
  return true;
}

/** Whether the buyer goes openly before the handling starts; one who goes silently is answered all the same, but sends no more. */
function leavesBefore(slot: number, start: number): boolean {
  if (leavesAt[slot] >= start) {
    cancel(waitingNode(slot));
    leavesAt[slot] = NEVER;
    return false;
  }
  if (!leavesSilently(slot)) return true;
  hasLeft[slot] = 1;
  recordLeaving(slot, leavesAt[slot]);
  dropUnsent(slot);
  return false;
}

/** What a buyer who goes silently would have sent after that is not sent. */
export function dropUnsent(slot: number): void {
  const node = buyerNode(slot);
  if (messagesLeft[slot] === 0 || (isScheduled(node) && eventTime(node) <= leavesAt[slot])) return;
  cancel(node);
  messagesLeft[slot] = 0;
}
