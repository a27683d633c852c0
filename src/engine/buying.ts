/** Buyers writing: a conversation begins, a turn's messages are sent one by one, patience ends. */
import {
  answerBusy, answerByBot, awaitBusyReply, forgetBusyReply, meetBot, takesClosingWord,
} from "./bots.ts";
import { arrivalA, arrivalB, arrivalStream } from "./arrivalQueue.ts";
import { closeNow } from "./closing.ts";
import {
  agent, assignments, AT_BOT, BOT_RESOLVES, botKind, CHOSEN_TO_PASS, DRAW_BURST, DRAW_CLOSING_WORD, DRAW_GAP, DRAW_HANDLE, DRAW_PAGE, DRAW_PATIENCE,
  DRAW_SPAM, DRAW_TRANSFER, DRAW_TURNS, drawNumber, drawOf, firstKind, handled, handsOver, HAS_ENTRANCE, hasClosingWord, hasLeft, HEARS_BUSY, homeClass,
  IS_SPAM, klass, lastTurn, leavesAt, messagesLeft, messagesSent, MOST_MESSAGES, MOST_TURNS, moveToNextAddress, NEEDS_RIGHT, number, owed, owedDraw, owedSince,
  startsAt, stream, takeSlot, traits, turn, waiting, WAITING_IN_LIST, WAITING_IN_POOL, WAITING_NOWHERE,
} from "./conversations.ts";
import { cancel, NEVER, PHASE_LEAVE, PHASE_SEND, schedule, timeAfter } from "./eventList.ts";
import { dropUnsent, foretell, joinForetold } from "./foretelling.ts";
import { reachList } from "./handling.ts";
import {
  botOfStream, burstTable, classOf, closingWordShare, gapTable, hasPages, needsRight, pageOf, patienceTable, spamShare, transferShare, turnsTable,
} from "./laws.ts";
import { leaveList } from "./lists.ts";
import { botNode, buyerNode, waitingNode } from "./nodes.ts";
import { servesPlainly } from "./plainTurns.ts";
import { leavePool } from "./pools.ts";
import { recordConversation, recordedConversations, recordLeaving, recordMessage, SMART_REPLY, TEXT_OF_BUYER } from "./record.ts";
import { route } from "./routing.ts";
import { foretells } from "./serving.ts";
import { MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM } from "../log/messageLog.ts";
import { unitInterval } from "../random/draw.ts";
import { leavesSilently } from "./turns.ts";
import { countVariate, wholeVariate } from "./variates.ts";

let consumers = 0;

export function clearBuying(): void {
  consumers = 0;
}

/** A new consumer's conversation, of the arrival queue's row. */
export function arrive(now: number, row: number): void {
  const slot = takeSlot(consumers++, arrivalA[row], arrivalB[row]);
  stream[slot] = arrivalStream[row];
  begin(slot, now, false);
}

/** A consumer comes back with another conversation. */
export function comeBack(slot: number, now: number): void {
  moveToNextAddress(slot);
  begin(slot, now, true);
}

/** What the buyer was about to send is sent: the first message of a turn, or the next of its burst. */
export function sendNext(slot: number, now: number): void {
  if (messagesLeft[slot] === 0) beginTurn(slot, now);
  else if (leavesAt[slot] >= now) send(slot, now);
  else messagesLeft[slot] = 0;
}

/** The bot lets the conversation go on to people. */
export function reachPeople(slot: number, now: number): void {
  traits[slot] &= ~AT_BOT;
  if (owed[slot] > 0) route(slot, now);
}

/** The buyer goes openly: the message is withdrawn, the slot is free. */
export function leaveOpenly(slot: number, now: number): void {
  if (waiting[slot] === WAITING_IN_POOL) leavePool(slot);
  else if (waiting[slot] === WAITING_IN_LIST) leaveList(slot);
  cancel(buyerNode(slot));
  cancel(botNode(slot));
  recordLeaving(slot, now);
  hasLeft[slot] = 1;
  closeNow(slot, now);
}

function begin(slot: number, now: number, cameBack: boolean): void {
  const of = stream[slot];
  number[slot] = recordedConversations();
  agent[slot] = -1;
  assignments[slot] = 0;
  turn[slot] = 0;
  messagesLeft[slot] = 0;
  owed[slot] = 0;
  handled[slot] = 0;
  handsOver[slot] = 0;
  hasLeft[slot] = 0;
  waiting[slot] = WAITING_NOWHERE;
  leavesAt[slot] = NEVER;
  startsAt[slot] = -1;
  traits[slot] = 0;
  const page = hasPages(of) ? pageOf(of, unitInterval(drawOf(slot, DRAW_PAGE))) : 0;
  homeClass[slot] = classOf(of, page);
  klass[slot] = homeClass[slot];
  recordConversation(slot, now, page);
  if (spamShare[of] > 0 && unitInterval(drawOf(slot, DRAW_SPAM)) < spamShare[of]) beginSpam(slot);
  else beginMatter(slot, now, cameBack);
  beginTurn(slot, now);
}

function beginSpam(slot: number): void {
  traits[slot] = IS_SPAM;
  lastTurn[slot] = 0;
  hasClosingWord[slot] = 0;
}

function beginMatter(slot: number, now: number, cameBack: boolean): void {
  const of = stream[slot];
  const home = homeClass[slot];
  const turns = countVariate(turnsTable[of], drawOf(slot, DRAW_TURNS), MOST_TURNS);
  const share = closingWordShare[of];
  const thanks = share > 0 && unitInterval(drawOf(slot, DRAW_CLOSING_WORD)) < share;
  hasClosingWord[slot] = thanks ? 1 : 0;
  lastTurn[slot] = thanks ? turns : turns - 1;
  if (needsRight[home] === 1) traits[slot] |= NEEDS_RIGHT;
  if (transferShare[of] > 0 && unitInterval(drawOf(slot, DRAW_TRANSFER)) < transferShare[of]) traits[slot] |= CHOSEN_TO_PASS;
  if (botOfStream[of] >= 0) meetBot(slot, now, cameBack);
}

function beginTurn(slot: number, now: number): void {
  const isClosingWord = hasClosingWord[slot] === 1 && turn[slot] === lastTurn[slot];
  const messages = isClosingWord || isOneMessage(slot) ? 1 : countVariate(burstTable[stream[slot]], drawOf(slot, drawNumber(turn[slot], 0, DRAW_BURST)), MOST_MESSAGES);
  if (servesPlainly(slot, messages, isClosingWord, now)) {
    if (messages > 1) writeOn(slot, now, 0);
    return;
  }
  messagesSent[slot] = 0;
  messagesLeft[slot] = messages;
  if (isClosingWord) sendClosingWord(slot, now);
  else sendFirst(slot, now);
}

/** The first message of a turn, whose buyer waits so long and no longer for its handling to start. */
function sendFirst(slot: number, now: number): void {
  const patience = patienceTable[stream[slot]];
  if (patience < 0 || (traits[slot] & (IS_SPAM | BOT_RESOLVES)) !== 0) {
    send(slot, now);
    return;
  }
  leavesAt[slot] = timeAfter(now, wholeVariate(patience, drawOf(slot, drawNumber(turn[slot], 0, DRAW_PATIENCE)), 1));
  send(slot, now);
  if (leavesAt[slot] !== NEVER && !leavesSilently(slot)) schedule(waitingNode(slot), leavesAt[slot], PHASE_LEAVE, number[slot]);
}

/** Where nobody writes more than one, spam, and what a click, a card or the menu settles. */
function isOneMessage(slot: number): boolean {
  const special = traits[slot];
  if (burstTable[stream[slot]] < 0) return true;
  return (special & IS_SPAM) !== 0 || ((special & BOT_RESOLVES) !== 0 && botKind[slot] !== SMART_REPLY);
}

function send(slot: number, now: number): void {
  const message = messagesSent[slot]++;
  if (traits[slot] !== 0) {
    sendSpecially(slot, now, message);
    return;
  }
  recordMessage(slot, now, TEXT_OF_BUYER, 0);
  if (--messagesLeft[slot] > 0) writeOn(slot, now, message);
  takeUp(slot, now, message);
}

/** A message of a conversation with which something is special. */
function sendSpecially(slot: number, now: number, message: number): void {
  const special = traits[slot];
  const isFirst = turn[slot] === 0 && message === 0;
  const hasKind = isFirst && (special & (HAS_ENTRANCE | BOT_RESOLVES)) !== 0;
  recordMessage(slot, now, hasKind ? firstKind[slot] : TEXT_OF_BUYER, (special & IS_SPAM) === 0 ? 0 : MESSAGE_SUSPECTED_SPAM);
  if (--messagesLeft[slot] > 0) writeOn(slot, now, message);
  if ((special & BOT_RESOLVES) !== 0) {
    answerByBot(slot, now);
    if (messagesLeft[slot] === 0) closeNow(slot, now);
    return;
  }
  const isAnswered = isFirst && (special & HAS_ENTRANCE) !== 0 && answerByBot(slot, now);
  if (message === 0 && !isAnswered && (special & HEARS_BUSY) !== 0) awaitBusyReply(slot, now);
  takeUp(slot, now, message);
  if (!startsNow(slot, now)) answerBusy(slot, now);
  forgetBusyReply();
  if (isFirst) traits[slot] &= ~HAS_ENTRANCE;
}

function sendClosingWord(slot: number, now: number): void {
  messagesSent[slot] = 1;
  messagesLeft[slot] = 0;
  recordMessage(slot, now, TEXT_OF_BUYER, MESSAGE_CLOSING_WORD);
  if (takesClosingWord(slot, now)) closeNow(slot, now);
  else takeUp(slot, now, 0);
}

/** Whether somebody starts at this very moment on what was just sent. */
function startsNow(slot: number, now: number): boolean {
  return agent[slot] >= 0 && (foretells() ? startsAt[slot] === now : handled[slot] === 1);
}

/** The next message of the burst follows. */
function writeOn(slot: number, now: number, message: number): void {
  const gapMs = wholeVariate(gapTable[stream[slot]], drawOf(slot, drawNumber(turn[slot], message, DRAW_GAP)), 1);
  schedule(buyerNode(slot), timeAfter(now, gapMs), PHASE_SEND, number[slot]);
  if (hasLeft[slot] === 1) dropUnsent(slot);
}

/** The desk owes an answer to the message, with those that it has not begun to handle yet. */
function takeUp(slot: number, now: number, message: number): void {
  if (foretells() && agent[slot] >= 0) {
    if (now < startsAt[slot]) {
      joinForetold(slot);
      return;
    }
    owedDraw[slot] = drawNumber(turn[slot], message, DRAW_HANDLE);
    foretell(slot, now);
    return;
  }
  if (owed[slot]++ > 0) return;
  owedSince[slot] = now;
  owedDraw[slot] = drawNumber(turn[slot], message, DRAW_HANDLE);
  if (agent[slot] >= 0) reachList(slot, now);
  else if (waiting[slot] === WAITING_NOWHERE && (traits[slot] & AT_BOT) === 0) route(slot, now);
}
