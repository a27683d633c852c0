/** Who gets a conversation: the agent with the fewest open ones among the teams that serve its stream; the pool where there is none. */
import { available, gainConversation, leastLoaded, open, setAssignmentsDue } from "./agents.ts";
import { agent, owed, stream } from "./conversations.ts";
import { streamCount, streamTeams, streamTeamsStart } from "./laws.ts";
import { enterPool, leavePool, oldestInPool, poolIsEmpty, poolsBefore } from "./queues.ts";
import { recordAssignment } from "./record.ts";
import { reachList } from "./replying.ts";

/** Routes a conversation that has just been written in and has no agent. */
export function route(slot: number, now: number): void {
  const by = agentFor(stream[slot]);
  if (by < 0) enterPool(slot);
  else assign(slot, by, now);
}

/** Assigns from the pool, oldest first, as long as anybody has room for it; tells whether anything was assigned. */
export function assignFromPool(now: number): boolean {
  setAssignmentsDue(false);
  let assigned = false;
  while (!poolIsEmpty()) {
    const slot = oldestAssignable();
    if (slot < 0) break;
    leavePool(slot);
    assign(slot, agentFor(stream[slot]), now);
    assigned = true;
  }
  return assigned;
}

function assign(slot: number, by: number, now: number): void {
  agent[slot] = by;
  gainConversation(by);
  recordAssignment(slot, now, by);
  if (owed[slot] > 0) reachList(slot, now);
}

/** Fewest open conversations over all teams of the stream, then lowest agent number; -1 for none. */
function agentFor(ofStream: number): number {
  const end = streamTeamsStart[ofStream + 1];
  let best = -1;
  for (let at = streamTeamsStart[ofStream]; at < end; at++) {
    const candidate = leastLoaded(streamTeams[at]);
    if (candidate < 0) continue;
    if (best < 0 || open[candidate] < open[best] || (open[candidate] === open[best] && candidate < best)) best = candidate;
  }
  return best;
}

function oldestAssignable(): number {
  let oldest = -1;
  for (let of = 0; of < streamCount; of++) {
    const slot = oldestInPool(of);
    if (slot >= 0 && (oldest < 0 || poolsBefore(slot, oldest)) && somebodyIsAvailable(of)) oldest = slot;
  }
  return oldest;
}

function somebodyIsAvailable(ofStream: number): boolean {
  for (let at = streamTeamsStart[ofStream]; at < streamTeamsStart[ofStream + 1]; at++) {
    if (available[streamTeams[at]] > 0) return true;
  }
  return false;
}
