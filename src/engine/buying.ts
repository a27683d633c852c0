/** Buyers writing: a conversation begins, a turn's messages are sent one by one, patience ends. */
import {
  agent, buyerNode, DRAW_BURST, DRAW_CLOSING_WORD, DRAW_GAP, DRAW_PATIENCE, DRAW_SILENT, DRAW_TURNS, drawOfConversation, drawOfMessage, hasClosingWord,
  leavesAt, leavesSilently, messagesLeft, messagesSent, number, owed, owedMessage, owedSince, owedTurn, stream, takeSlot,
  turn, turns, waiting, WAITING_IN_LIST, WAITING_IN_POOL, WAITING_NOWHERE, waitingNode,
} from "./conversations.ts";
import { closeNow } from "./closing.ts";
import { cancel, NEVER, PHASE_LEAVE, PHASE_SEND, schedule, timeAfter } from "./eventList.ts";
import { burstTable, closingWordShare, gapTable, patienceTable, silentShare, turnsTable } from "./laws.ts";
import { leaveList, leavePool } from "./queues.ts";
import { recordConversation, recordedConversations, recordLeaving, recordMessage } from "./record.ts";
import { reachList } from "./replying.ts";
import { route } from "./routing.ts";
import { unitInterval } from "../random/draw.ts";
import { countVariate, wholeVariate } from "./variates.ts";

/** A new conversation of the stream, the `place`-th of its quarter-hour, whose address is (a, b). */
export function arrive(now: number, ofStream: number, a: number, b: number, place: number): void {
  const slot = takeSlot(recordedConversations(), ofStream, a, b, place);
  recordConversation(slot, now, ofStream);
  turns[slot] = countVariate(turnsTable[ofStream], drawOfConversation(slot, DRAW_TURNS));
  const share = closingWordShare[ofStream];
  hasClosingWord[slot] = share > 0 && unitInterval(drawOfConversation(slot, DRAW_CLOSING_WORD)) < share ? 1 : 0;
  beginTurn(slot, now);
}

/** What the buyer was about to send is sent: the first message of a turn, or the next of its burst. */
export function sendNext(slot: number, now: number): void {
  if (messagesLeft[slot] === 0) beginTurn(slot, now);
  else if (leavesAt[slot] >= now) send(slot, now);
  else messagesLeft[slot] = 0;
}

/** The buyer goes openly: the message is withdrawn, the slot is free. */
export function leaveOpenly(slot: number, now: number): void {
  if (waiting[slot] === WAITING_IN_POOL) leavePool(slot);
  else if (waiting[slot] === WAITING_IN_LIST) leaveList(slot);
  cancel(buyerNode(slot));
  recordLeaving(number[slot], now);
  closeNow(slot, now);
}

function beginTurn(slot: number, now: number): void {
  const of = stream[slot];
  const isClosingWord = turn[slot] === turns[slot];
  messagesSent[slot] = 0;
  messagesLeft[slot] = isClosingWord || burstTable[of] < 0 ? 1 : countVariate(burstTable[of], drawOfMessage(slot, turn[slot], 0, DRAW_BURST));
  const table = isClosingWord ? -1 : patienceTable[of];
  if (table >= 0) {
    leavesAt[slot] = timeAfter(now, wholeVariate(table, drawOfMessage(slot, turn[slot], 0, DRAW_PATIENCE), 1));
    leavesSilently[slot] = unitInterval(drawOfMessage(slot, turn[slot], 0, DRAW_SILENT)) < silentShare[of] ? 1 : 0;
  }
  send(slot, now);
  if (leavesAt[slot] !== NEVER && leavesSilently[slot] === 0) schedule(waitingNode(slot), leavesAt[slot], PHASE_LEAVE, number[slot]);
}

function send(slot: number, now: number): void {
  const message = messagesSent[slot]++;
  recordMessage(slot, now, agent[slot] >= 0, turn[slot] === turns[slot]);
  if (--messagesLeft[slot] > 0) {
    const gapMs = wholeVariate(gapTable[stream[slot]], drawOfMessage(slot, turn[slot], message, DRAW_GAP), 1);
    schedule(buyerNode(slot), timeAfter(now, gapMs), PHASE_SEND, number[slot]);
  }
  if (owed[slot]++ > 0) return;
  owedSince[slot] = now;
  owedTurn[slot] = turn[slot];
  owedMessage[slot] = message;
  if (agent[slot] >= 0) reachList(slot, now);
  else if (waiting[slot] === WAITING_NOWHERE) route(slot, now);
}
