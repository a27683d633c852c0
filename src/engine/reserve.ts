/** Agents called in when the pool grows. */
import { DUTY_BREAK, DUTY_END_FINISH, DUTY_RESUME, DUTY_START, type Model, type ModelReserve } from "../model/model.ts";
import { DAY_MS } from "../time/units.ts";
import { owedSince } from "./conversations.ts";
import { changeDuty } from "./duty.ts";
import { intColumn } from "./capacity.ts";
import { isDown } from "./deskDown.ts";
import { cancel, eventTime, isScheduled, LAST_IN_PHASE, NEVER, PHASE_DUTY, PHASE_LEAVE, schedule, timeAfter } from "./eventList.ts";
import { RESERVE_NODE, RESERVE_WAIT_NODE } from "./nodes.ts";
import { oldestWatched, watched, watchIsDue } from "./pools.ts";

/** After the desk, before overflow. */
const RESERVE_TIE = LAST_IN_PHASE - 2;

let reserve: ModelReserve | undefined;
/** 1 while it would come. */
const armed = intColumn(1);
let isThere = false;
let leavesAt = NEVER;

export function clearReserve(model: Model): void {
  reserve = model.reserve;
  armed[0] = 1;
  isThere = false;
  leavesAt = NEVER;
}

/** Whether the pool is to be looked at before time goes on. */
export function poolNeedsWatching(): boolean {
  return watchIsDue[0] === 1;
}

/** By class: 1 where the reserve's team may take it; undefined without a reserve. */
export function classesOfReserve({ classes, reserve: given }: Model): Uint8Array | undefined {
  return given === undefined ? undefined : Uint8Array.from(classes.teams, (teams) => (teams.includes(given.team) ? 1 : 0));
}

/**
 * Looks at the pool once all of a millisecond has happened: calls the reserve in, or sees to it that it is looked at again in time.
 * Tells whether either gave the event list something new.
 */
export function watchPool(now: number): boolean {
  if (watchIsDue[0] === 0) return false;
  watchIsDue[0] = 0;
  if (watched[0] === 0) armed[0] = 1;
  if (reserve === undefined || watched[0] === 0 || armed[0] === 0) return false;
  const closedForMs = untilCalls(reserve, now);
  if (closedForMs > 0) return lookAgain(timeAfter(now, closedForMs));
  const waited = reserve.waitAboveMs < 0 ? -1 : now - owedSince[oldestWatched()];
  const isTooLong = waited > reserve.waitAboveMs;
  if (isTooLong || (reserve.poolAbove >= 0 && watched[0] > reserve.poolAbove)) {
    call(reserve, now);
    return true;
  }
  return reserve.waitAboveMs >= 0 && lookAgain(timeAfter(now, reserve.waitAboveMs + 1 - waited));
}

/** Time until they may be called; 0 where they may be now. */
function untilCalls({ callsFromMs, callsForMs }: ModelReserve, now: number): number {
  const sinceBegin = (now - callsFromMs + DAY_MS) % DAY_MS;
  return sinceBegin < callsForMs ? 0 : DAY_MS - sinceBegin;
}

/** Somebody may have waited too long, or the hours of the calls begin. */
export function lookAtPool(): void {
  watchIsDue[0] = 1;
}

/** They come, or go after having finished. */
export function changeReserve(now: number): void {
  if (reserve === undefined) return;
  isThere = !isThere;
  changeAll(reserve, isThere ? DUTY_START : DUTY_END_FINISH, now);
  if (!isThere) return;
  schedule(RESERVE_NODE, leavesAt, PHASE_DUTY, RESERVE_TIE);
  if (isDown) changeAll(reserve, DUTY_BREAK, now);
}

/** The desk has gone down or come up. */
export function sendReserveAway(now: number): void {
  if (reserve !== undefined && isThere) changeAll(reserve, isDown ? DUTY_BREAK : DUTY_RESUME, now);
}

function changeAll({ firstAgent, agents }: ModelReserve, change: number, now: number): void {
  for (let by = firstAgent; by < firstAgent + agents; by++) changeDuty(by, change, 0, now);
}

function call({ delayMs, stayMs }: ModelReserve, now: number): void {
  armed[0] = 0;
  const comesAt = timeAfter(now, delayMs);
  leavesAt = comesAt === NEVER ? NEVER : timeAfter(comesAt, stayMs);
  if (isThere) {
    cancel(RESERVE_NODE);
    schedule(RESERVE_NODE, leavesAt, PHASE_DUTY, RESERVE_TIE);
  } else if (!isScheduled(RESERVE_NODE)) schedule(RESERVE_NODE, comesAt, PHASE_DUTY, RESERVE_TIE);
}

function lookAgain(time: number): boolean {
  if (time === NEVER) return false;
  if (isScheduled(RESERVE_WAIT_NODE)) {
    if (eventTime(RESERVE_WAIT_NODE) <= time) return false;
    cancel(RESERVE_WAIT_NODE);
  }
  schedule(RESERVE_WAIT_NODE, time, PHASE_LEAVE, LAST_IN_PHASE);
  return true;
}
