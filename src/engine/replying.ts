/** Agents answering: a reply starts, a reply ends, the next one is taken from the list. */
import { handling, handlingSince, open, startsReplies, team } from "./agents.ts";
import {
  agent, buyerNode, drawOfMessage, DRAW_HANDLE, DRAW_PICKUP, DRAW_THINK, handled, handsOver, hasClosingWord, hasLeft, isLive, leavesAt, leavesSilently, listHead,
  messagesLeft, number, openAtEntry, owed, owedMessage, owedTurn, stream, turn, turns, waitingNode,
} from "./conversations.ts";
import { closeLater, closeNow, detach } from "./closing.ts";
import { cancel, NEVER, PHASE_REPLY, PHASE_SEND, schedule, timeAfter } from "./eventList.ts";
import { handleFactor, handleTable, idleTimeoutMs, pickupTable, slowdownPerChat, thinkTable } from "./laws.ts";
import { enterList, leaveList } from "./queues.ts";
import { recordLeaving, recordReply } from "./record.ts";
import { wholeVariate } from "./variates.ts";

/** A conversation with something owed reaches its agent's list; an idle agent starts on it at once. */
export function reachList(slot: number, now: number): void {
  const by = agent[slot];
  openAtEntry[slot] = open[by];
  if (handling[by] < 0 && startsReplies[by] === 1) startReply(slot, now, pickupMs(slot));
  else enterList(slot);
}

/** The agent, if idle and at work, takes the next from its list. */
export function takeNext(by: number, now: number): void {
  const slot = listHead[by];
  if (slot < 0 || handling[by] >= 0 || startsReplies[by] === 0) return;
  leaveList(slot);
  startReply(slot, now, 0);
}

/** The reply under handling reaches the buyer, who thinks and writes again, or is done. */
export function endReply(slot: number, now: number): void {
  const by = agent[slot];
  recordReply(slot, handlingSince[by], now, by);
  handled[slot] = 0;
  handling[by] = -1;
  if (owed[slot] === 0 && messagesLeft[slot] === 0) endTurn(slot, now);
  if (handsOver[slot] === 1 && isLive(slot)) detach(slot);
}

function startReply(slot: number, now: number, delayMs: number): void {
  const by = agent[slot];
  if (leavesAt[slot] !== NEVER) endPatience(slot, now);
  const ofTeam = team[by];
  const factor = handleFactor[ofTeam] * (1 + slowdownPerChat[ofTeam] * (openAtEntry[slot] - 1));
  const work = wholeVariate(handleTable[stream[slot]], drawOfMessage(slot, owedTurn[slot], owedMessage[slot], DRAW_HANDLE), factor);
  const handleMs = work < 1 ? 1 : work;
  owed[slot] = 0;
  handled[slot] = 1;
  handling[by] = slot;
  handlingSince[by] = now;
  schedule(waitingNode(slot), timeAfter(now, delayMs + handleMs), PHASE_REPLY, number[slot]);
}

/** The turn's handling starts: the buyer stays, or has already gone without a word. */
function endPatience(slot: number, now: number): void {
  const goneAt = leavesAt[slot];
  leavesAt[slot] = NEVER;
  if (leavesSilently[slot] === 0) {
    cancel(waitingNode(slot));
    return;
  }
  if (goneAt >= now) return;
  hasLeft[slot] = 1;
  recordLeaving(number[slot], goneAt);
  if (messagesLeft[slot] > 0) {
    messagesLeft[slot] = 0;
    cancel(buyerNode(slot));
  }
}

function pickupMs(slot: number): number {
  const table = pickupTable[team[agent[slot]]];
  return table < 0 ? 0 : wholeVariate(table, drawOfMessage(slot, owedTurn[slot], owedMessage[slot], DRAW_PICKUP), 1);
}

/** All that the buyer wrote is answered: next turn after thinking, or the close. */
function endTurn(slot: number, now: number): void {
  const of = stream[slot];
  const last = hasClosingWord[slot] === 1 ? turns[slot] : turns[slot] - 1;
  if (hasLeft[slot] === 0 && turn[slot] < last) {
    const thinkMs = wholeVariate(thinkTable[of], drawOfMessage(slot, turn[slot], 0, DRAW_THINK), 1);
    turn[slot]++;
    schedule(buyerNode(slot), timeAfter(now, thinkMs), PHASE_SEND, number[slot]);
  } else if (idleTimeoutMs[of] > 0) closeLater(slot, timeAfter(now, idleTimeoutMs[of]));
  else closeNow(slot, now);
}
