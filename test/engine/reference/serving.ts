import { REPLY_POLICIES } from "../../../src/scenario/scenario.ts";
import { HANDLE, numberOfDraw, PICKUP, SECOND_HANDLE, SECOND_PICKUP, variate } from "./bringing.ts";
import type { Desk } from "./desk.ts";
import type { Chat, Clerk } from "./parties.ts";

const SPAM_HANDLE_MS = 5000;

/** Whether the clerk may start a reply at all. */
export function canServe(desk: Desk, clerk: Clerk): boolean {
  return !desk.isDown && !clerk.isAway && (clerk.isReceiver || clerk.duty !== "off");
}

export function hasChatWork(clerk: Clerk): boolean {
  return clerk.reply !== undefined || clerk.list.size > 0;
}

/** Puts a conversation in which something is owed into its clerk's list; an idle clerk starts on it at once, after the pick-up delay. */
export function enterList(desk: Desk, clerk: Clerk, chat: Chat): void {
  const isIdle = !hasChatWork(clerk) && clerk.task === undefined && canServe(desk, clerk);
  chat.entry = { order: desk.entries++, open: clerk.open };
  clerk.list.add(chat);
  if (isIdle) begin(desk, clerk, chat, true);
}

/** Takes a conversation out of its clerk's list, if it stands there. */
export function leaveList(desk: Desk, clerk: Clerk, chat: Chat): void {
  chat.entry = undefined;
  if (clerk.list.delete(chat)) noteFree(desk, clerk);
}

/** To be called where a clerk may have just become free of chats. */
export function noteFree(desk: Desk, clerk: Clerk): void {
  if (!hasChatWork(clerk)) clerk.freeSince = desk.now;
}

/** A clerk who is free and has something in the list starts on the next; `justAnswered` where a reply has this moment ended. */
export function beginNext(desk: Desk, clerk: Clerk, justAnswered?: Chat): void {
  if (clerk.reply !== undefined || clerk.task !== undefined || clerk.list.size === 0 || !canServe(desk, clerk)) return;
  begin(desk, clerk, nextOfList(desk, clerk, justAnswered), false);
}

function nextOfList(desk: Desk, clerk: Clerk, justAnswered: Chat | undefined): Chat {
  const policy = REPLY_POLICIES[desk.model.routing.reply];
  const byEntry = [...clerk.list].toSorted((a, b) => (a.entry?.order ?? 0) - (b.entry?.order ?? 0));
  if (policy === "newest-first") return byEntry[byEntry.length - 1];
  if (policy === "stay-with-chat" && justAnswered !== undefined && clerk.list.has(justAnswered)) return justAnswered;
  return byEntry[0];
}

function begin(desk: Desk, clerk: Clerk, chat: Chat, isIdle: boolean): void {
  const endAt = desk.now + (isIdle ? pickupMs(desk, clerk, chat) : 0) + handlingMs(desk, clerk, chat);
  clerk.list.delete(chat);
  chat.entry = undefined;
  chat.owed = [];
  chat.passedOn = undefined;
  chat.isTurnBegun = true;
  if (chat.row.leftAt === desk.now) stayAfterAll(chat);
  clerk.reply = { chat, startedAt: desk.now };
  desk.agenda.add(endAt, "reply", chat.number, clerk);
}

/** Patience ends in this very millisecond, but the handling could still start. */
function stayAfterAll(chat: Chat): void {
  chat.isLeft = false;
  chat.row.leftAt = -1;
}

function pickupMs(desk: Desk, clerk: Clerk, chat: Chat): number {
  const table = desk.model.teams[clerk.team].pickupDelay;
  const { turn, message, purpose } = addressed(chat);
  if (table < 0) return 0;
  return variate(desk.model, table, chat.address, purpose === SECOND_HANDLE ? SECOND_PICKUP - turn : numberOfDraw(turn, message, PICKUP));
}

function handlingMs(desk: Desk, clerk: Clerk, chat: Chat): number {
  const { model } = desk;
  const open = chat.entry?.open ?? 1;
  const factor = model.agents.handleFactor[clerk.number] * (1 + model.teams[clerk.team].slowdownPerChat * (open - 1));
  if (chat.isSpam) return Math.max(1, Math.floor(SPAM_HANDLE_MS * factor + 0.5));
  const { turn, message, purpose } = addressed(chat);
  return Math.max(1, variate(model, chat.stream.laws.handle, chat.address, numberOfDraw(turn, message, purpose), factor));
}

/** By what the handling is addressed that starts now. */
function addressed(chat: Chat): { turn: number; message: number; purpose: number } {
  if (chat.passedOn !== undefined) return { turn: chat.passedOn.turn, message: 0, purpose: SECOND_HANDLE };
  return { turn: chat.owed[0].turn, message: chat.owed[0].message, purpose: HANDLE };
}
