import { MINUTE_MS } from "../../time/units.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { Stint } from "../observed/stint.ts";

/** When the desk would have got to a message: of the agent in whose list it stood (-1 where that is not known), and since when it waited; -1 where it did not until the log's end. [ms] */
export type DeskReach = (agent: number, waitsSince: number) => number;

/** Who took so many times as long as the quickest, and a minute more, was not at the desk. */
const LONGER = 2;
const AT_TABLE_MS = MINUTE_MS;

/** Oldest first does not hold where so many handlings of older messages come in a row. */
const MOST_OLDER = 1000;

/**
 * Agents take the oldest message first, so what waits has been reached at the latest when its agent starts with one that came later, or has nothing more to do. Of a message that may wait for any
 * agent it is the mean of those at the desk, and where nobody is, the first who serves again. `startedAt`: by message, when its handling began.
 * Cost: a search for each agent.
 */
export function deskReach(desk: ObservedDesk, startedAt: Float64Array): DeskReach {
  const rows = rowsByAgent(desk);
  const ends = rows.map((list) => Float64Array.from(list, (row) => desk.handlings.endedAt[row]));
  const stints = stintsByAgent(desk, rows.length);
  const ofAgent = (agent: number, since: number): number => reachedBy(desk, startedAt, rows[agent], ends[agent], since);
  return (agent, since) => {
    const stint = agent < 0 ? undefined : stintAt(stints[agent], since);
    const own = agent < 0 ? -1 : ofAgent(agent, since);
    // what outlasts its agent's shift may be anybody's
    if (own >= 0 && (stints[agent].length === 0 || (stint !== undefined && own <= stint.lastMessage))) return own;
    const all = rows.map((_, one) => ofAgent(one, since)).map((at) => (at < 0 ? Infinity : at));
    const first = all.reduce((least, at) => Math.min(least, at), Infinity);
    const longest = since + LONGER * (first - since) + AT_TABLE_MS;
    const onDuty = all.filter((at, one) => at <= longest && at <= (stintAt(stints[one], since)?.lastMessage ?? -1));
    const found = onDuty.length === 0 ? first : onDuty.reduce((sum, at) => sum + at, 0) / onDuty.length;
    return found < Infinity ? found : -1;
  };
}

/** When this agent was through with all that had waited since then. */
function reachedBy({ handlings, read: { log: { messages } } }: ObservedDesk, startedAt: Float64Array, rows: readonly number[], ends: Float64Array, since: number): number {
  const from = firstAfter(ends, since);
  for (let i = from; i < rows.length && i < from + MOST_OLDER; i++) {
    const row = rows[i];
    const message = handlings.message[row];
    if (messages.sentAt[message] <= since) continue;
    const free = handlings.freeSince[row];
    // at the end of the reply before nothing else was owed: what waits had been seen to by then
    return free > since && messages.sentAt[message] > free ? free : Math.max(since, startedAt[message]);
  }
  return -1;
}

function firstAfter(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Handlings of each agent in order of their ends; those of nobody who is named after all others. */
function rowsByAgent({ handlings: { count, agent }, read: { agents } }: ObservedDesk): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: agents.size + 1 }, () => []);
  for (let row = 0; row < count; row++) rows[agent[row] < 0 ? agents.size : agent[row]].push(row);
  return rows;
}

function stintsByAgent({ shifts }: ObservedDesk, agents: number): readonly (readonly Stint[])[] {
  const stints: Stint[][] = Array.from({ length: agents }, () => []);
  for (const shift of shifts) for (const stint of shift.stints) stints[stint.agent].push(stint);
  return stints.map((list) => list.sort((a, b) => a.from - b.from));
}

function stintAt(stints: readonly Stint[], at: number): Stint | undefined {
  return stints.find(({ from, lastMessage }) => from <= at && at < lastMessage);
}
