/**
 * Each agent's open conversations at one moment, found in one pass over all: shifts that end together look through the desk once.
 * They hold for that moment while nothing is assigned; what has left its agent since is passed over.
 */
import { agentCount } from "./agents.ts";
import { AGENT_CAPACITY, SLOT_CAPACITY, intColumn } from "./capacity.ts";
import { agent, isLive, usedSlots } from "./conversations.ts";

const NONE = -1;
/** By agent, and by slot: the first and the next one of the same agent, by slot. */
const first = intColumn(AGENT_CAPACITY);
const next = intColumn(SLOT_CAPACITY);
let gatheredAt = NONE;

export function clearHeld(): void {
  gatheredAt = NONE;
}

/** Calls `each` with every open conversation of the agent, by slot; it may take it from the agent. */
export function eachHeld(by: number, now: number, each: (slot: number, now: number) => void): void {
  if (gatheredAt !== now) gather(now);
  for (let slot = first[by]; slot >= 0; slot = next[slot]) if (agent[slot] === by) each(slot, now);
}

function gather(now: number): void {
  gatheredAt = now;
  first.fill(NONE, 0, agentCount);
  for (let slot = usedSlots() - 1; slot >= 0; slot--) {
    const by = agent[slot];
    if (by < 0 || !isLive(slot)) continue;
    next[slot] = first[by];
    first[by] = slot;
  }
}
