import { MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM } from "../../../src/log/messageLog.ts";
import { botNow, entranceOf, meetBots, SMART_KIND, STATUS_KIND } from "./bots.ts";
import { BURST, count, GAP, numberOfDraw, PATIENCE, THINK, variate } from "./bringing.ts";
import type { Desk } from "./desk.ts";
import type { Chat } from "./parties.ts";
import type { MessageRow } from "./rows.ts";
import { offer } from "./routing.ts";
import { enterList } from "./serving.ts";

/** The first message of a conversation that begins now. */
export function sendFirst(desk: Desk, chat: Chat, isReturning: boolean): void {
  const entrance = entranceOf(desk, chat, isReturning);
  beginTurn(desk, chat, 0);
  const answer = meetBots(desk, chat, entrance);
  if (chat.resolvedBy !== undefined && chat.resolvedBy !== SMART_KIND) chat.burst = 1;
  const row = write(desk, chat, entrance?.buyerKind ?? 0);
  if (answer !== undefined) botReplies(desk, chat, answer);
  takeIn(desk, chat, row, 0, answer !== undefined);
}

/** A further message, if the buyer is still there. */
export function sendNext(desk: Desk, chat: Chat, turn: number, message: number): void {
  if (chat.isClosed || chat.isLeft) return;
  if (message === 0) beginTurn(desk, chat, turn);
  const row = write(desk, chat, 0);
  if (isClosingWord(chat) && botNow(desk, chat)?.statusClosing === true) {
    if (chat.clerk !== undefined || chat.repliedAt === desk.now) row.listedAt = desk.now;
    botReplies(desk, chat, STATUS_KIND);
    desk.agenda.add(desk.now, "closing", chat.number, chat);
    return;
  }
  if (chat.resolvedBy !== undefined) botReplies(desk, chat, chat.resolvedBy);
  takeIn(desk, chat, row, message, false);
}

/** The bot lets a conversation go that it could not resolve. */
export function reachPeople(desk: Desk, chat: Chat): void {
  if (chat.isClosed) return;
  chat.isHeldByBot = false;
  offer(desk, chat);
}

/** All that the buyer sent is answered and the burst is out: the buyer thinks, and writes again or is done. */
export function endTurn(desk: Desk, chat: Chat): void {
  const { laws } = chat.stream;
  if (chat.isLeft || chat.turn + 1 >= chat.turns + (chat.hasClosingWord ? 1 : 0)) {
    desk.agenda.add(desk.now + laws.idleTimeoutMs, "closing", chat.number, chat);
    return;
  }
  const at = desk.now + variate(desk.model, laws.think, chat.address, numberOfDraw(chat.turn, 0, THINK));
  desk.agenda.add(at, "message", chat.number, { chat, turn: chat.turn + 1, message: 0 });
}

export function isTurnOver(chat: Chat): boolean {
  return chat.owed.length === 0 && (chat.isLeft || chat.sentInTurn === chat.burst);
}

function isClosingWord(chat: Chat): boolean {
  return chat.turn === chat.turns;
}

function beginTurn(desk: Desk, chat: Chat, turn: number): void {
  chat.turn = turn;
  chat.sentInTurn = 0;
  chat.isTurnBegun = false;
  const isSingle = chat.isSpam || isClosingWord(chat);
  chat.burst = isSingle ? 1 : count(desk.model, chat.stream.laws.burst, chat.address, numberOfDraw(turn, 0, BURST));
}

/** Puts the message down and sets the next of the burst, and the end of patience. */
function write(desk: Desk, chat: Chat, kind: number): MessageRow {
  const flags = (isClosingWord(chat) ? MESSAGE_CLOSING_WORD : 0) + (chat.isSpam ? MESSAGE_SUSPECTED_SPAM : 0);
  const row = { at: desk.now, conversation: chat.number, kind, flags, listedAt: -1 };
  desk.rows.messages.push(row);
  const message = chat.sentInTurn++;
  if (chat.sentInTurn < chat.burst) {
    const gap = variate(desk.model, chat.stream.laws.burstGap, chat.address, numberOfDraw(chat.turn, message, GAP));
    desk.agenda.add(desk.now + gap, "message", chat.number, { chat, turn: chat.turn, message: message + 1 });
  }
  return row;
}

/** What becomes of a message: the bot resolves it, or it is owed to a person. */
function takeIn(desk: Desk, chat: Chat, row: MessageRow, message: number, isAnswered: boolean): void {
  if (chat.resolvedBy !== undefined) {
    if (chat.sentInTurn === chat.burst) desk.agenda.add(desk.now, "closing", chat.number, chat);
    return;
  }
  chat.owed.push({ turn: chat.turn, message, sentAt: desk.now, row });
  if (message === 0) beginPatience(desk, chat);
  giveToPeople(desk, chat, row);
  const isStartedOn = chat.clerk?.reply?.chat === chat;
  const mayBeBusy = message === 0 && !isClosingWord(chat) && !isAnswered && !isStartedOn;
  if (mayBeBusy && botNow(desk, chat)?.statusBusy === true) botReplies(desk, chat, STATUS_KIND);
}

function giveToPeople(desk: Desk, chat: Chat, row: MessageRow): void {
  if (chat.clerk !== undefined) {
    row.listedAt = desk.now;
    if (chat.entry === undefined) enterList(desk, chat.clerk, chat);
    return;
  }
  if (chat.repliedAt === desk.now) row.listedAt = desk.now;
  if (chat.pooled === undefined && !chat.isHeldByBot) {
    offer(desk, chat);
  }
}

function beginPatience(desk: Desk, chat: Chat): void {
  const { patience } = chat.stream.laws;
  if (patience < 0 || chat.isSpam || isClosingWord(chat)) return;
  const at = desk.now + variate(desk.model, patience, chat.address, numberOfDraw(chat.turn, 0, PATIENCE));
  desk.agenda.add(at, "leaving", chat.number, { chat, turn: chat.turn });
}

function botReplies(desk: Desk, chat: Chat, kind: number): void {
  desk.rows.replies.push({ at: desk.now, startedAt: desk.now, conversation: chat.number, agent: -1, kind });
}
