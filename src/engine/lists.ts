/** Each agent's list: conversations in which something is owed and no reply is under way, in the order of their entry. */
import { AGENT_CAPACITY, intColumn } from "./capacity.ts";
import { agent, queueNext, queuePrevious, waiting, WAITING_IN_LIST, WAITING_NOWHERE } from "./conversations.ts";

/** First and last conversation of each list, -1 none. */
export const listHead = intColumn(AGENT_CAPACITY);
export const listTail = intColumn(AGENT_CAPACITY);

export function clearLists(agents: number): void {
  listHead.fill(-1, 0, agents);
  listTail.fill(-1, 0, agents);
}

export function enterList(slot: number): void {
  const of = agent[slot];
  const tail = listTail[of];
  queuePrevious[slot] = tail;
  queueNext[slot] = -1;
  if (tail >= 0) queueNext[tail] = slot;
  else listHead[of] = slot;
  listTail[of] = slot;
  waiting[slot] = WAITING_IN_LIST;
}

export function leaveList(slot: number): void {
  const of = agent[slot];
  const before = queuePrevious[slot];
  const after = queueNext[slot];
  if (before >= 0) queueNext[before] = after;
  else listHead[of] = after;
  if (after >= 0) queuePrevious[after] = before;
  else listTail[of] = before;
  waiting[slot] = WAITING_NOWHERE;
}
