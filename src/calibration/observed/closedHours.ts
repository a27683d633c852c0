import type { MessageLog } from "../../log/messageLog.ts";
import { HOUR_MS, HOURS_PER_DAY } from "../../time/units.ts";

/** So many conversations must have been expected, and so small a part of them come, for the desk to have been closed: of ten none comes by chance in 1 of 20,000 cases. */
const LEAST_EXPECTED = 10;
const MOST_PART = 0.1;

/** When the desk was closed: hours in which hardly anybody came though on other days many do. */
export interface ClosedHours {
  /** Whether the whole hours between two times are such. [ms] */
  readonly isClosed: (from: number, to: number) => boolean;
}

/** Hours before the log's first message and after its last one are not known. Cost: linear. */
export function closedHours({ messages, conversations }: MessageLog): ClosedHours {
  if (messages.count === 0) return { isClosed: () => false };
  const first = Math.ceil(messages.sentAt[0] / HOUR_MS);
  const end = Math.floor(messages.sentAt[messages.count - 1] / HOUR_MS);
  const came = new Int32Array(Math.max(0, end));
  for (let its = 0; its < conversations.count; its++) {
    const hour = Math.floor(conversations.openedAt[its] / HOUR_MS);
    if (hour >= 0 && hour < end) came[hour]++;
  }
  const [sums, days] = [new Float64Array(HOURS_PER_DAY), new Float64Array(HOURS_PER_DAY)];
  for (let hour = first; hour < end; hour++) {
    sums[hour % HOURS_PER_DAY] += came[hour];
    days[hour % HOURS_PER_DAY]++;
  }
  return {
    isClosed: (from, to) => {
      let [expected, all] = [0, 0];
      for (let hour = Math.max(first, Math.ceil(from / HOUR_MS)); hour < Math.min(end, Math.floor(to / HOUR_MS)); hour++) {
        all += came[hour];
        expected += sums[hour % HOURS_PER_DAY] / days[hour % HOURS_PER_DAY];
      }
      return expected >= LEAST_EXPECTED && all < MOST_PART * expected;
    },
  };
}
