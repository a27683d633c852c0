import { DAY_MS } from "../../time/units.ts";
import { COURSE } from "../bots/courses.ts";
import type { Courses } from "../bots/courses.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { nextOfConsumer } from "./nextOfConsumer.ts";
import { binOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";

/** Conversations of a stream after which their consumer may come back, by bin. */
export interface ReturnCounts {
  /** Came back on the same day, so long after the close. */
  readonly back: Float64Array;
  /** Did not, while so much was left of the day, or of the log; by how likely it is that they had not left without a word, in twentieths. */
  readonly not: readonly { readonly stayed: number; readonly count: Float64Array }[];
}

const LEVELS = 20;

const MS = 0.001;

/**
 * Who may come back: the consumer of a conversation that is closed, was not given up, is no spam, and closed on the day on which it began; with the consumer's next
 * conversation of that stream, if that begins on the same day and not before the close. `hasStayed`: how likely it is that a buyer had not left without a word that the log does not tell. Cost: linear.
 */
export function returnCounts(desk: ObservedDesk, stream: number, { course }: Courses, bins: TimeBins, hasStayed: (conversation: number) => number): ReturnCounts {
  const { read: { log: { conversations }, lastAt } } = desk;
  const back = new Float64Array(bins.count);
  const not = Array.from({ length: LEVELS + 1 }, (_, level) => ({ stayed: level / LEVELS, count: new Float64Array(bins.count) }));
  const next = nextOfConsumer(desk, stream);
  for (let its = 0; its < conversations.count; its++) {
    const closed = conversations.closedAt[its];
    const isMatter = course[its] !== COURSE.notLookedAt && course[its] !== COURSE.spam && conversations.stream[its] === stream;
    if (!isMatter || closed < 0 || conversations.leftAt[its] >= 0) continue;
    const dayEnd = (Math.floor(conversations.openedAt[its] / DAY_MS) + 1) * DAY_MS;
    const after = next[its] < 0 ? Infinity : conversations.openedAt[next[its]];
    if (closed >= dayEnd || closed >= lastAt || after < closed) continue;
    if (after < dayEnd) back[binOf(bins, (after - closed) * MS)]++;
    else not[Math.round(hasStayed(its) * LEVELS)].count[binOf(bins, (Math.min(dayEnd, lastAt) - closed) * MS)]++;
  }
  return { back, not: not.filter(({ count }) => count.some((each) => each > 0)) };
}
