import type { ObservedDesk } from "../observed/observedDesk.ts";
import { firstAfter } from "./firstAfter.ts";

/** Oldest first does not hold where so many handlings of older messages come in a row. */
const MOST_OLDER = 1000;
/** So many times, evenly spread, stand for a stretch of time. */
const POINTS = 4;

/**
 * When an agent may have got to a message that waited since a time, each as likely as the others, ascending. Agents take the oldest message first, so what waits has been reached at the latest when its agent starts with one
 * that came later, or has nothing more to do. Whom nobody answered though the agent had nothing to do meets an agent who was away: until that one that came later was taken up where it had to wait itself, else until some time
 * before. Empty where the agent did nothing any more. `startedAt`: by message, when its handling began. [ms] Cost: a search, and the older ones that were in the way.
 */
export function agentReach({ handlings, read: { log: { messages }, agents } }: ObservedDesk, startedAt: Float64Array): (agent: number, since: number) => readonly number[] {
  const rows = rowsByAgent(handlings, agents.size);
  const ends = rows.map((list) => Float64Array.from(list, (row) => handlings.endedAt[row]));
  return (agent, since) => {
    const from = firstAfter(ends[agent], since);
    const until = Math.min(rows[agent].length, from + MOST_OLDER);
    let place = from;
    while (place < until && messages.sentAt[handlings.message[rows[agent][place]]] <= since) place++;
    if (place === until) return [];
    const { [place]: row } = rows[agent];
    const { [row]: free } = handlings.freeSince;
    const { [handlings.message[row]]: sent } = messages.sentAt;
    const started = Math.max(since, startedAt[handlings.message[row]]);
    // at the end of the reply before nothing else was owed: what waits had been seen to by then
    if (free > since) return [sent > free ? free : started];
    return started > sent ? [started] : Array.from({ length: POINTS }, (_, point) => since + ((point + 0.5) / POINTS) * (sent - since));
  };
}

/** Handlings of each agent in order of their ends; those of nobody who is named after all others. */
function rowsByAgent({ count, agent }: ObservedDesk["handlings"], agents: number): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: agents + 1 }, () => []);
  for (let row = 0; row < count; row++) rows[agent[row] < 0 ? agents : agent[row]].push(row);
  return rows;
}
