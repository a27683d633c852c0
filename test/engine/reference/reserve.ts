import { DAY_MS } from "../../../src/time/units.ts";
import type { Desk } from "./desk.ts";
import type { Clerk } from "./parties.ts";
import { comeOn, goOff, goToTable } from "./staff.ts";

/** The trigger's look at the pool of what the reserve's team may take. */
export function lookAtPool(desk: Desk): void {
  const reserve = desk.model.reserve;
  if (reserve === undefined) return;
  const waiting = [...desk.pool].filter((chat) => desk.model.classes.teams[chat.waitingClass].includes(reserve.team));
  if (waiting.length === 0) desk.reserve.isArmed = true;
  if (!desk.reserve.isArmed || waiting.length === 0 || !mayCall(desk)) return;
  const oldest = Math.min(...waiting.map((chat) => chat.pooled?.since ?? desk.now));
  const isTooMany = reserve.poolAbove >= 0 && waiting.length > reserve.poolAbove;
  const isTooLong = reserve.waitAboveMs >= 0 && desk.now - oldest > reserve.waitAboveMs;
  if (isTooMany || isTooLong) call(desk, reserve.delayMs, reserve.stayMs);
}

/** The pool is looked at when the hours of the calls begin on a day, whatever has happened since. */
export function awaitCallHours(desk: Desk): void {
  const { reserve } = desk.model;
  if (reserve === undefined || reserve.callsForMs === DAY_MS) return;
  for (let at = reserve.callsFromMs; at < desk.model.endMs; at += DAY_MS) desk.agenda.addOnce(at, "pool look");
}

/** Whether the moment lies within the hours that began on this day or on the day before. */
function mayCall({ now, model: { reserve } }: Desk): boolean {
  if (reserve === undefined) return false;
  const midnight = Math.floor(now / DAY_MS) * DAY_MS;
  return [midnight - DAY_MS, midnight].map((day) => day + reserve.callsFromMs).some((begin) => now >= begin && now < begin + reserve.callsForMs);
}

export function reserveComes(desk: Desk): void {
  desk.reserve.isComing = false;
  desk.reserve.isThere = true;
  for (const clerk of reserveOf(desk)) {
    comeOn(desk, clerk);
    if (desk.isDown) goToTable(desk, clerk);
  }
}

export function reserveGoes(desk: Desk): void {
  if (!desk.reserve.isThere || desk.reserve.until !== desk.now) return;
  desk.reserve.isThere = false;
  for (const clerk of reserveOf(desk)) goOff(desk, clerk, "finish");
  desk.agenda.addOnce(desk.now, "assignment");
}

function call(desk: Desk, delayMs: number, stayMs: number): void {
  const { reserve } = desk;
  reserve.isArmed = false;
  reserve.until = desk.now + delayMs + stayMs;
  desk.agenda.add(reserve.until, "reserve goes", 0, undefined);
  if (reserve.isComing || reserve.isThere) return;
  reserve.isComing = true;
  desk.agenda.add(desk.now + delayMs, "reserve comes", 0, undefined);
}

export function reserveOf(desk: Desk): Clerk[] {
  const reserve = desk.model.reserve;
  if (reserve === undefined) return [];
  return desk.clerks.slice(reserve.firstAgent, reserve.firstAgent + reserve.agents);
}
