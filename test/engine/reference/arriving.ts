import { arrivalA, arrivalB, arrivalStream, takeFirst } from "../../../src/engine/arrivalQueue.ts";
import { nextArrivalTime } from "../../../src/engine/arrivals.ts";
import { type Address, CLOSING_WORD, count, happens, PAGE, SPAM, TURNS, uniform } from "./bringing.ts";
import type { Desk } from "./desk.ts";
import type { Chat } from "./parties.ts";
import { sendFirst } from "./talking.ts";

/** Sets the next new conversation, if there is one. */
export function awaitArrival(desk: Desk): void {
  const at = nextArrivalTime();
  if (at < desk.model.horizonMs) desk.agenda.add(at, "arrival", 0, undefined);
}

export function arrive(desk: Desk): void {
  const row = takeFirst();
  openChat(desk, arrivalStream[row], desk.consumers++, { a: arrivalA[row], b: arrivalB[row] }, false);
  awaitArrival(desk);
}

export function comeBack(desk: Desk, after: Chat, address: Address): void {
  openChat(desk, desk.model.streams.indexOf(after.stream), after.consumer, address, true);
}

function openChat(desk: Desk, streamNumber: number, consumer: number, address: Address, isReturning: boolean): void {
  const stream = desk.model.streams[streamNumber];
  const number = desk.chats.length;
  const isSpam = happens(address, SPAM, stream.spamShare);
  const u = uniform(address, PAGE);
  const page = stream.pageEnds === undefined ? 0 : stream.pageEnds.findIndex((end) => u < end) + 1;
  const homeClass = stream.classOfPage[page];
  const row = { at: desk.now, number, consumer, stream: streamNumber, closedAt: -1, leftAt: -1, page, botUntil: -1 };
  const chat: Chat = {
    number, consumer, stream, address, isSpam, row, homeClass, waitingClass: homeClass,
    turns: isSpam ? 1 : count(desk.model, stream.laws.turns, address, TURNS),
    hasClosingWord: !isSpam && happens(address, CLOSING_WORD, stream.laws.closingWordShare),
    turn: 0, burst: 1, sentInTurn: 0, isTurnBegun: false, owed: [], passedOn: undefined, clerk: undefined, entry: undefined, pooled: undefined,
    assignments: 0, lastAssignment: undefined, personReplies: 0, repliedAt: -1, resolvedBy: undefined, isHeldByBot: false, isLeft: false, isClosed: false, isToBeHandedOver: false,
  };
  desk.chats.push(chat);
  desk.rows.conversations.push(row);
  sendFirst(desk, chat, isReturning);
}
