import { ASSIGN_POLICIES, POOL_POLICIES } from "../../../src/scenario/scenario.ts";
import { ASSIGNMENT, uniform } from "./bringing.ts";
import type { Desk } from "./desk.ts";
import type { Chat, Clerk } from "./parties.ts";
import { enterList, hasChatWork, leaveList } from "./serving.ts";

/** A conversation without agent in which something is owed: to the agent of last time, to whoever `assign` says, or into the pool. */
export function offer(desk: Desk, chat: Chat): void {
  chat.waitingClass = classAfter(desk, chat.waitingClass, desk.now - chat.owed[0].sentAt);
  const takers = takersOf(desk, chat);
  const last = desk.lastOfConsumer.get(chat.consumer);
  if (desk.model.routing.sticky && last !== undefined && takers.includes(last)) assign(desk, chat, last);
  else if (takers.length > 0) assign(desk, chat, chosen(desk, chat, takers));
  else enterPool(desk, chat, chat.owed[0].sentAt, chat.waitingClass);
}

/** The class into which a wait has brought what began in the class. */
function classAfter(desk: Desk, begun: number, waitedMs: number): number {
  const { overflowAfterMs, overflowInto } = desk.model.classes;
  return overflowAfterMs[begun] < 0 || overflowAfterMs[begun] > waitedMs ? begun : classAfter(desk, overflowInto[begun], waitedMs);
}

/** Into the pool, with the teams of a class; its place counts from `since`. */
export function enterPool(desk: Desk, chat: Chat, since: number, inClass: number): void {
  chat.pooled = { since };
  chat.waitingClass = inClass;
  desk.pool.add(chat);
  awaitOverflow(desk, chat, since);
  desk.agenda.addOnce(desk.now, "assignment");
  const { reserve } = desk.model;
  if (reserve !== undefined && reserve.waitAboveMs >= 0) desk.agenda.addOnce(Math.max(desk.now, since + reserve.waitAboveMs + 1), "pool look");
}

export function leavePool(desk: Desk, chat: Chat): void {
  desk.pool.delete(chat);
  chat.pooled = undefined;
}

/** A conversation has waited long enough for the next team. */
export function overflow(desk: Desk, chat: Chat, stay: Chat["pooled"], fromClass: number): void {
  if (stay === undefined || chat.pooled !== stay || chat.waitingClass !== fromClass) return;
  chat.waitingClass = desk.model.classes.overflowInto[fromClass];
  awaitOverflow(desk, chat, stay.since);
  desk.agenda.addOnce(desk.now, "assignment");
}

function awaitOverflow(desk: Desk, chat: Chat, since: number): void {
  const after = desk.model.classes.overflowAfterMs[chat.waitingClass];
  if (after < 0) return;
  desk.agenda.add(Math.max(desk.now, since + after), "overflow", chat.number, { chat, stay: chat.pooled, fromClass: chat.waitingClass });
}

/** The first of the pool that anybody can take is taken, again and again. */
export function assignFromPool(desk: Desk): void {
  for (;;) {
    const chat = inPoolOrder(desk).find((waiting) => takersOf(desk, waiting).length > 0);
    if (chat === undefined) break;
    const clerk = chosen(desk, chat, takersOf(desk, chat));
    leavePool(desk, chat);
    assign(desk, chat, clerk);
  }
}

function inPoolOrder(desk: Desk): Chat[] {
  const policy = POOL_POLICIES[desk.model.routing.pool];
  const since = (chat: Chat): number => chat.pooled?.since ?? 0;
  const stream = (chat: Chat): number => (policy === "by-stream" ? desk.model.streams.indexOf(chat.stream) : 0);
  const oldestFirst = [...desk.pool].toSorted((a, b) => stream(a) - stream(b) || since(a) - since(b) || a.number - b.number);
  return policy === "newest-first" ? oldestFirst.reverse() : oldestFirst;
}

/** Agents on duty, not at table and below cap of the teams that may take it, by number. */
function takersOf(desk: Desk, chat: Chat): Clerk[] {
  if (desk.isDown) return [];
  const teams = desk.model.classes.teams[chat.waitingClass];
  return desk.clerks.filter((clerk) => teams.includes(clerk.team) && isOnDuty(desk, clerk) && clerk.takesNew && !clerk.isAway && clerk.open < clerk.cap);
}

/** Receivers are on duty exactly while nobody else is. */
export function isOnDuty(desk: Desk, clerk: Clerk): boolean {
  return clerk.isReceiver ? !desk.clerks.some((other) => !other.isReceiver && other.duty === "on") : clerk.duty === "on";
}

function chosen(desk: Desk, chat: Chat, takers: readonly Clerk[]): Clerk {
  switch (ASSIGN_POLICIES[desk.model.routing.assign]) {
    case "least-loaded": return smallest(takers, (clerk) => clerk.open);
    case "most-loaded": return smallest(takers, (clerk) => -clerk.open);
    case "longest-idle": return longestIdle(takers);
    case "round-robin": return takers.find((clerk) => clerk.number > desk.lastClerk) ?? takers[0];
    case "random": return takers[Math.floor(uniform(chat.address, ASSIGNMENT - chat.assignments) * takers.length)];
  }
}

function longestIdle(takers: readonly Clerk[]): Clerk {
  const free = takers.filter((clerk) => !hasChatWork(clerk) && clerk.task === undefined);
  return free.length > 0 ? smallest(free, (clerk) => Math.max(clerk.freeSince, clerk.dutySince)) : smallest(takers, (clerk) => clerk.open);
}

/** The first of those with the smallest value. */
function smallest(clerks: readonly Clerk[], value: (clerk: Clerk) => number): Clerk {
  const least = Math.min(...clerks.map(value));
  return clerks.filter((clerk) => value(clerk) === least)[0];
}

function assign(desk: Desk, chat: Chat, clerk: Clerk): void {
  chat.clerk = clerk;
  chat.assignments += 1;
  clerk.open += 1;
  desk.lastClerk = clerk.number;
  desk.lastOfConsumer.set(chat.consumer, clerk);
  desk.rows.assignments.push({ at: desk.now, conversation: chat.number, agent: clerk.number });
  for (const { row } of chat.owed) if (row.listedAt < 0) row.listedAt = desk.now;
  enterList(desk, clerk, chat);
}

/** The conversation is no longer its agent's. */
export function releaseFrom(desk: Desk, clerk: Clerk, chat: Chat): void {
  leaveList(desk, clerk, chat);
  chat.clerk = undefined;
  chat.isToBeHandedOver = false;
  clerk.open -= 1;
  desk.agenda.addOnce(desk.now, "assignment");
}

/** The agent goes: what is owed goes back to the pool, a conversation in which nothing is owed waits for its buyer without an agent. */
export function handBack(desk: Desk, clerk: Clerk, chat: Chat): void {
  releaseFrom(desk, clerk, chat);
  chat.waitingClass = chat.homeClass;
  const since = chat.passedOn?.since ?? chat.owed[0]?.sentAt;
  if (since !== undefined) enterPool(desk, chat, since, chat.homeClass);
}
