import type { ReadLog } from "../../import/readLog.ts";
import type { Assignments } from "../../log/messageLog.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import { closedHours } from "./closedHours.ts";
import type { ClosedHours } from "./closedHours.ts";
import { answeredChats, listedChats } from "./openAtArrivals.ts";
import type { OpenAtArrivals } from "./openAtArrivals.ts";
import type { OpenChats } from "./openChats.ts";
import type { Stint } from "./stint.ts";
import { takingOf } from "./takingOf.ts";
import type { Taking } from "./takingOf.ts";

/**
 * When conversations came that an agent with less to do would have been given: they went to somebody who had more open, or waited. What came so outside the times at which the
 * agent did something is a sign of absence: the agent was not there before the first thing done, and not merely without work.
 */
export interface PassedOver {
  /** Such times around the agent's stints, ascending, of each gap between stints those nearest to its ends. [ms] */
  readonly outside: readonly number[];
  /** Such times within stints, by piece of the clock (PIECE_MS). */
  readonly within: Int32Array;
  /** Conversations that the agent took. */
  readonly taken: number;
  /** When there was nothing to be given, the desk being closed. */
  readonly closed: ClosedHours;
}

/** Times within stints are counted by such pieces of the clock of the day on which the stint began; a stint may go on after midnight. */
export const PIECE_MS = 5 * MINUTE_MS;
export const PIECES = (2 * DAY_MS) / PIECE_MS;
/** What waited for so long did not merely wait for its turn with an agent who had nothing else to do. */
const LONG_MS = 5 * MINUTE_MS;
/** A shift is not looked for further away from what is seen of it. */
const REACH_MS = 6 * HOUR_MS;
const MOST_OF_GAP = 40;
/** Of more arrivals times agents every so many arrivals are enough. */
const MOST_STEPS = 1e6;
/** A stream of which an agent takes less is not among those that the agent serves. */
const LEAST_SHARE = 0.05;

/** By agent; absent for those without `stints` that activity tells. `listed`: what stood in agents' lists, of which `openChats` was made. Cost: linear in the rows, and in arrivals × agents up to a limit. */
export function passedOver(read: ReadLog, stints: readonly Stint[], listed: Assignments, openChats: OpenChats): readonly (PassedOver | undefined)[] {
  const seen = stints.filter(({ isTold }) => !isTold);
  if (seen.length === 0) return [];
  const taking = takingOf(read);
  const watched = watchedAgents(read, seen, taking);
  sweep(read, taking, watched, openChats.isKnown ? listedChats(listed, openChats) : answeredChats(read, taking));
  const closed = closedHours(read.log);
  const found: (PassedOver | undefined)[] = [];
  for (const { agent, outside, recent, within, taken } of watched) found[agent] = { outside: [...outside, ...recent], within, taken, closed };
  return found;
}

/** An agent on the way through the log: its stints, of which `next` is the first that is not over. */
interface Watched {
  readonly agent: number;
  readonly stints: Stint[];
  readonly serves: Uint8Array;
  readonly outside: number[];
  readonly within: Int32Array;
  /** Of the gap at hand, those nearest to its end so far. */
  recent: number[];
  next: number;
  afterLast: number;
  taken: number;
}

function watchedAgents({ agents, streams, log: { conversations } }: ReadLog, stints: readonly Stint[], { agent: takers }: Taking): readonly Watched[] {
  const takes = new Float64Array(agents.size * streams.length);
  for (let its = 0; its < conversations.count; its++) if (takers[its] >= 0) takes[takers[its] * streams.length + conversations.stream[its]]++;
  const byAgent = new Map<number, Watched>();
  for (const stint of stints) {
    const known = byAgent.get(stint.agent);
    if (known !== undefined) {
      known.stints.push(stint);
      continue;
    }
    const its = takes.subarray(stint.agent * streams.length, (stint.agent + 1) * streams.length);
    const taken = its.reduce((sum, count) => sum + count, 0);
    const serves = Uint8Array.from(its, (count) => (count > 0 && count >= LEAST_SHARE * taken ? 1 : 0));
    byAgent.set(stint.agent, { agent: stint.agent, stints: [stint], serves, outside: [], within: new Int32Array(PIECES), recent: [], next: 0, afterLast: 0, taken });
  }
  return [...byAgent.values()];
}

/** One pass in order of time: arrivals of conversations, with how many each agent has open. */
function sweep({ log: { messages, conversations } }: ReadLog, taking: Taking, watched: readonly Watched[], open: OpenAtArrivals): void {
  const hasCome = new Uint8Array(conversations.count);
  const stride = Math.max(1, Math.ceil((conversations.count * watched.length) / MOST_STEPS));
  for (let message = 0; message < messages.count; message++) {
    const its = messages.conversation[message];
    if (hasCome[its] === 1 || taking.agent[its] < 0) continue;
    hasCome[its] = 1;
    const at = messages.sentAt[message];
    open.goTo(at);
    const isLong = taking.at[its] - at >= LONG_MS;
    if (its % stride === 0) {
      const arrival = { at, stream: conversations.stream[its], taker: taking.agent[its], isLong };
      for (const one of watched) watch(one, arrival, open.of);
    }
    if (!isLong) open.come(its);
  }
}

interface Arrival {
  readonly at: number;
  readonly stream: number;
  readonly taker: number;
  /** Whether it waited long before it was taken. */
  readonly isLong: boolean;
}

function watch(one: Watched, { at, stream, taker, isLong }: Arrival, openOf: OpenAtArrivals["of"]): void {
  const { stints } = one;
  while (one.next < stints.length && stints[one.next].to < at) endStint(one);
  const isWithin = one.next < stints.length && stints[one.next].from <= at;
  if (one.serves[stream] === 0) return;
  const open = openOf(one.agent, at);
  const isPassed = (taker !== one.agent && open < openOf(taker, at)) || (isLong && open === 0);
  if (isWithin) {
    if (one.recent.length > 0) keepRecent(one, stints[one.next].from);
    if (isPassed) one.within[Math.floor((at - stints[one.next].day * DAY_MS) / PIECE_MS)]++;
  } else if (isPassed) tellOutside(one, at);
}

function endStint(one: Watched): void {
  keepRecent(one, one.stints[one.next].from);
  one.next++;
  one.afterLast = 0;
}

function tellOutside(one: Watched, at: number): void {
  const isNear = one.next > 0 && at - one.stints[one.next - 1].to <= REACH_MS;
  if (isNear && one.afterLast < MOST_OF_GAP) {
    one.outside.push(at);
    one.afterLast++;
    return;
  }
  one.recent.push(at);
  if (one.recent.length > 2 * MOST_OF_GAP) one.recent = one.recent.slice(-MOST_OF_GAP);
}

function keepRecent(one: Watched, until: number): void {
  for (const at of one.recent) if (until - at <= REACH_MS) one.outside.push(at);
  one.recent = [];
}
