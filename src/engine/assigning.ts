/** Who gets a conversation, among the agents of the teams that may take it: one policy for the desk. */
import { agentCount, available, freeAt, cameAt, isAvailable, leastLoaded, mostLoaded, open, team } from "./agents.ts";
import { assignments, DRAW_ASSIGNMENT, drawOf } from "./conversations.ts";
import { handling } from "./handling.ts";
import { listHead } from "./lists.ts";
import { classTeams, classTeamsStart, mayTake } from "./laws.ts";
import { foretells } from "./serving.ts";
import { unitInterval } from "../random/draw.ts";
import { ASSIGN_POLICIES } from "../scenario/scenario.ts";

const LEAST_LOADED = ASSIGN_POLICIES.indexOf("least-loaded");
const MOST_LOADED = ASSIGN_POLICIES.indexOf("most-loaded");
const LONGEST_IDLE = ASSIGN_POLICIES.indexOf("longest-idle");
const ROUND_ROBIN = ASSIGN_POLICIES.indexOf("round-robin");

let policy = LEAST_LOADED;
/** Agent that got the last conversation. */
let last = -1;

export function clearAssigning(assignPolicy: number): void {
  policy = assignPolicy;
  last = -1;
}

export function noteAssigned(by: number): void {
  last = by;
}

/** The agent for a conversation of the class, -1 where nobody can take it. */
export function agentFor(slot: number, klass: number, now: number): number {
  if (policy === LEAST_LOADED || policy === MOST_LOADED) return byLoad(klass);
  if (!somebodyCanTake(klass)) return -1;
  if (policy === LONGEST_IDLE) return longestIdle(klass, now);
  return policy === ROUND_ROBIN ? nextInTurn(klass) : anyOf(slot, klass);
}

export function somebodyCanTake(klass: number): boolean {
  for (let at = classTeamsStart[klass]; at < classTeamsStart[klass + 1]; at++) if (available[classTeams[at]] > 0) return true;
  return false;
}

function byLoad(klass: number): number {
  const start = classTeamsStart[klass];
  const end = classTeamsStart[klass + 1];
  if (end - start === 1) return policy === LEAST_LOADED ? leastLoaded(classTeams[start]) : mostLoaded(classTeams[start]);
  const sign = policy === LEAST_LOADED ? 1 : -1;
  let best = -1;
  for (let at = start; at < end; at++) {
    const candidate = policy === LEAST_LOADED ? leastLoaded(classTeams[at]) : mostLoaded(classTeams[at]);
    if (candidate < 0) continue;
    const difference = best < 0 ? -1 : sign * (open[candidate] - open[best]);
    if (difference < 0 || (difference === 0 && candidate < best)) best = candidate;
  }
  return best;
}

/** Who has been without work longest; of those with work, who has the fewest open conversations. */
function longestIdle(klass: number, now: number): number {
  let best = -1;
  let bestIsIdle = false;
  let bestMeasure = 0;
  for (let by = 0; by < agentCount; by++) {
    if (!isCandidate(by, klass)) continue;
    const idle = isIdle(by, now);
    const measure = idle ? Math.max(freeAt[by], cameAt[by]) : open[by];
    if (best < 0 || (idle && !bestIsIdle) || (idle === bestIsIdle && measure < bestMeasure)) {
      best = by;
      bestIsIdle = idle;
      bestMeasure = measure;
    }
  }
  return best;
}

function isIdle(by: number, now: number): boolean {
  return foretells() ? freeAt[by] <= now : handling[by] < 0 && listHead[by] < 0;
}

function nextInTurn(klass: number): number {
  for (let step = 1; step <= agentCount; step++) {
    const by = (last + step) % agentCount;
    if (isCandidate(by, klass)) return by;
  }
  return -1;
}

function anyOf(slot: number, klass: number): number {
  let candidates = 0;
  for (let by = 0; by < agentCount; by++) if (isCandidate(by, klass)) candidates++;
  let left = Math.floor(unitInterval(drawOf(slot, DRAW_ASSIGNMENT - assignments[slot])) * candidates);
  for (let by = 0; by < agentCount; by++) if (isCandidate(by, klass) && left-- === 0) return by;
  return -1;
}

function isCandidate(by: number, klass: number): boolean {
  return isAvailable[by] === 1 && mayTake(team[by], klass);
}
