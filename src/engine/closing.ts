/** A conversation leaves its agent: closed, or taken off by the end of a shift. */
import { loseConversation, setAssignmentsDue } from "./agents.ts";
import { agent, buyerNode, freeSlot, handsOver, number, owed, waiting, WAITING_IN_LIST } from "./conversations.ts";
import { PHASE_CLOSE, schedule } from "./eventList.ts";
import { enterPool, leaveList } from "./queues.ts";
import { recordClose } from "./record.ts";

/** Closes after the idle timeout; nothing is owed and the buyer writes no more. */
export function closeLater(slot: number, time: number): void {
  schedule(buyerNode(slot), time, PHASE_CLOSE, number[slot]);
}

export function closeNow(slot: number, now: number): void {
  recordClose(number[slot], now);
  if (agent[slot] >= 0) loseConversation(agent[slot]);
  freeSlot(slot);
}

/** Takes the conversation from its agent: what it is owed goes back to the pool, at the place of the oldest owed message. */
export function detach(slot: number): void {
  if (waiting[slot] === WAITING_IN_LIST) leaveList(slot);
  loseConversation(agent[slot]);
  agent[slot] = -1;
  handsOver[slot] = 0;
  if (owed[slot] > 0) {
    enterPool(slot);
    setAssignmentsDue(true);
  }
}
