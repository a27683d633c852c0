import { DAY_MS } from "../../time/units.ts";
import { COURSE } from "../bots/settledByBot.ts";
import type { Courses } from "../bots/settledByBot.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { binOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";

/** Conversations of a stream after which their consumer may come back, by bin. */
export interface ReturnCounts {
  /** Came back on the same day, so long after the close. */
  readonly back: Float64Array;
  /** Did not, while so much was left of the day, or of the log. */
  readonly not: Float64Array;
}

const MS = 0.001;

/**
 * Who may come back: the consumer of a conversation that is closed, was not given up, is no spam, and closed on the day on which it began; with the consumer's next
 * conversation of that stream, if that begins on the same day and not before the close. Cost: linear.
 */
export function returnCounts(desk: ObservedDesk, stream: number, { course }: Courses, bins: TimeBins): ReturnCounts {
  const { read: { log: { conversations }, lastAt } } = desk;
  const [back, not] = [new Float64Array(bins.count), new Float64Array(bins.count)];
  const order = byOpening(conversations.openedAt, conversations.count);
  const next = nextOfConsumer(desk, stream, order);
  for (let its = 0; its < conversations.count; its++) {
    const closed = conversations.closedAt[its];
    const isMatter = course[its] !== COURSE.notLookedAt && course[its] !== COURSE.spam && conversations.stream[its] === stream;
    if (!isMatter || closed < 0 || conversations.leftAt[its] >= 0) continue;
    const dayEnd = (Math.floor(conversations.openedAt[its] / DAY_MS) + 1) * DAY_MS;
    const after = next[its] < 0 ? Infinity : conversations.openedAt[next[its]];
    if (closed >= dayEnd || closed >= lastAt || after < closed) continue;
    if (after < dayEnd) back[binOf(bins, (after - closed) * MS)]++;
    else not[binOf(bins, (Math.min(dayEnd, lastAt) - closed) * MS)]++;
  }
  return { back, not };
}

/** By conversation: the next one of its consumer in this stream, -1 for none. */
function nextOfConsumer({ read: { log: { conversations }, consumers } }: ObservedDesk, stream: number, order: Uint32Array): Int32Array {
  const next = new Int32Array(conversations.count).fill(-1);
  const last = new Int32Array(consumers.size).fill(-1);
  for (const its of order) {
    const who = conversations.consumer[its];
    if (conversations.stream[its] !== stream || who < 0) continue;
    if (last[who] >= 0) next[last[who]] = its;
    last[who] = its;
  }
  return next;
}

/** Conversations mostly stand in this order already; where not they are sorted. */
function byOpening(openedAt: ArrayLike<number>, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, its) => its);
  for (let its = 1; its < count; its++) if (openedAt[its] < openedAt[its - 1]) return order.sort((a, b) => openedAt[a] - openedAt[b] || a - b);
  return order;
}
