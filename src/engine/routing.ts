/** Conversations without an agent: given to one at once, or waiting in the pool until somebody has room. */
import { gainConversation, isAvailable, setAssignmentsDue, team } from "./agents.ts";
import { agentFor, noteAssigned, somebodyCanTake } from "./assigning.ts";
import { agent, assignments, homeClass, klass, lastAgent, owed, owedSince } from "./conversations.ts";
import { foretell } from "./foretelling.ts";
import { reachList } from "./handling.ts";
import { classCount, mayTake, streamCount } from "./laws.ts";
import { classByAge, enterPool, leavePool, newestInPool, oldestInPool, pooled, poolIsEmpty, poolsBefore } from "./pools.ts";
import { foretells } from "./serving.ts";
import { recordAssignment, recordBack } from "./record.ts";
import { POOL_POLICIES } from "../scenario/scenario.ts";

const NEWEST_FIRST = POOL_POLICIES.indexOf("newest-first");
const BY_STREAM = POOL_POLICIES.indexOf("by-stream");

let poolPolicy = 0;
let isSticky = false;

export function clearRouting(policy: number, sticky: boolean): void {
  poolPolicy = policy;
  isSticky = sticky;
}

/** Routes a conversation that has no agent and in which something is owed. */
export function route(slot: number, now: number): void {
  recordBack(slot, now);
  const by = agentNow(slot, now);
  if (by < 0) enterPool(slot, now);
  else assign(slot, by, now);
}

/** Gives a conversation in which something is about to be owed to an agent, false where nobody can take it. */
export function givesAtOnce(slot: number, now: number): boolean {
  owedSince[slot] = now;
  const by = agentNow(slot, now);
  if (by < 0) return false;
  assign(slot, by, now);
  return true;
}

/** Assigns from the pool as long as anybody has room for somebody in it; tells whether anything was assigned. */
export function assignFromPool(now: number): boolean {
  setAssignmentsDue(false);
  let assigned = false;
  while (!poolIsEmpty()) {
    const slot = firstAssignable();
    if (slot < 0) break;
    leavePool(slot);
    assign(slot, agentFor(slot, klass[slot], now), now);
    assigned = true;
  }
  return assigned;
}

function agentNow(slot: number, now: number): number {
  const of = classByAge(slot, homeClass[slot], now);
  return isSticky && isBackWith(slot, of) ? lastAgent[slot] : agentFor(slot, of, now);
}

function assign(slot: number, by: number, now: number): void {
  agent[slot] = by;
  lastAgent[slot] = by;
  gainConversation(by);
  recordAssignment(slot, now);
  noteAssigned(by);
  assignments[slot]++;
  if (owed[slot] === 0) return;
  if (foretells()) foretell(slot, now);
  else reachList(slot, now);
}

function isBackWith(slot: number, of: number): boolean {
  const by = lastAgent[slot];
  return by >= 0 && isAvailable[by] === 1 && mayTake(team[by], of);
}

/** The first of the pool by the desk's policy whom somebody can take, -1 for none. */
function firstAssignable(): number {
  let first = -1;
  let firstStream = streamCount;
  for (let of = 0; of < classCount; of++) {
    if (pooled[of] === 0 || !somebodyCanTake(of)) continue;
    for (let from = 0; from < streamCount; from++) {
      if (poolPolicy === BY_STREAM && from > firstStream) break;
      const slot = poolPolicy === NEWEST_FIRST ? newestInPool(of, from) : oldestInPool(of, from);
      if (slot < 0) continue;
      const isEarlierStream = poolPolicy === BY_STREAM && from < firstStream;
      if (first < 0 || isEarlierStream || poolsBefore(slot, first) !== (poolPolicy === NEWEST_FIRST)) first = slot;
      if (first === slot) firstStream = from;
    }
  }
  return first;
}
