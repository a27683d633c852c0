/** A conversation leaves its agent: closed, handed over at the end of a shift, or passed on. */
import { loseConversation, mayRefund, setAssignmentsDue, team } from "./agents.ts";
import {
  agent, CHOSEN_TO_PASS, DRAW_RETURN, DRAW_RETURN_AFTER, DRAW_SECOND_HANDLE, drawNumber, drawOf, freeSlot, handsOver, hasLeft,
  homeClass, IS_SPAM, NEEDS_RIGHT, number, owed, owedDraw, owedSince, PASSES_ON, stream, traits, turn, waiting, WAITING_IN_LIST,
} from "./conversations.ts";
import { PHASE_SEND, schedule, timeAfter } from "./eventList.ts";
import { passedOn, returnShare, returnTable, teamCount, withRight } from "./laws.ts";
import { leaveList } from "./lists.ts";
import { botNode } from "./nodes.ts";
import { enterPool, poolIsEmpty } from "./pools.ts";
import { beganAt, recordBack, recordClose, recordUnlisting } from "./record.ts";
import { unitInterval } from "../random/draw.ts";
import { DAY_MS } from "../time/units.ts";
import { wholeVariate } from "./variates.ts";

/** The conversation ends; its consumer may come back on the same day, in the same slot. */
export function closeNow(slot: number, now: number): void {
  recordClose(slot, now);
  if (agent[slot] >= 0) {
    recordUnlisting(slot, now);
    loseConversation(agent[slot]);
    if (!poolIsEmpty()) setAssignmentsDue(true);
    agent[slot] = -1;
  }
  if (returnShare[stream[slot]] === 0 || !comesBack(slot, now)) freeSlot(slot);
}

/** Takes the conversation from its agent: what it is owed goes back to the pool, at the place of the oldest owed message. */
export function detach(slot: number, now: number): void {
  if (waiting[slot] === WAITING_IN_LIST) leaveList(slot);
  recordUnlisting(slot, now);
  loseConversation(agent[slot]);
  agent[slot] = -1;
  handsOver[slot] = 0;
  if (owed[slot] > 0) {
    recordBack(slot, now);
    enterPool(slot, now);
  }
  if (!poolIsEmpty()) setAssignmentsDue(true);
}

/** Whether the agent will pass the conversation on after the reply it begins now. */
export function decidePassing(slot: number, by: number): boolean {
  if ((traits[slot] & (NEEDS_RIGHT | CHOSEN_TO_PASS)) === 0) return false;
  if (classAfter(slot, by) < 0) {
    // the choice is the first reply's, even if the missing right goes before it
    traits[slot] &= ~CHOSEN_TO_PASS;
    return false;
  }
  traits[slot] |= PASSES_ON;
  return true;
}

/** The agent's reply is out, and the conversation goes on to others, who owe it another handling. */
export function passOn(slot: number, now: number): void {
  homeClass[slot] = classAfter(slot, agent[slot]);
  traits[slot] &= ~(PASSES_ON | CHOSEN_TO_PASS);
  owed[slot] = 1;
  owedSince[slot] = now;
  owedDraw[slot] = drawNumber(turn[slot], 0, DRAW_SECOND_HANDLE);
  detach(slot, now);
}

/** The class of those who take it over from the agent, -1 where it is not passed on. Missing rights go before choice. */
function classAfter(slot: number, by: number): number {
  const home = homeClass[slot];
  if ((traits[slot] & NEEDS_RIGHT) !== 0 && mayRefund[by] === 0) return withRight[home];
  return (traits[slot] & CHOSEN_TO_PASS) === 0 ? -1 : passedOn[home * teamCount + team[by]];
}

function comesBack(slot: number, now: number): boolean {
  const of = stream[slot];
  if (hasLeft[slot] === 1 || (traits[slot] & IS_SPAM) !== 0) return false;
  if (unitInterval(drawOf(slot, DRAW_RETURN)) >= returnShare[of]) return false;
  const time = timeAfter(now, wholeVariate(returnTable[of], drawOf(slot, DRAW_RETURN_AFTER), 1));
  if (Math.floor(time / DAY_MS) !== Math.floor(beganAt(slot) / DAY_MS)) return false;
  schedule(botNode(slot), time, PHASE_SEND, number[slot]);
  return true;
}
