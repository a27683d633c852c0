import type { MessageLog } from "../log/messageLog.ts";
import { FIRST_JUDGED, type Verdicts } from "./verdicts.ts";

/** Which consumers had judged messages on which days, so that those of several days can be counted once. Cost: linear in the messages. */
export class ConsumerDays {
  /** Where the consumers of each judged day begin in the columns below, and where those of the last end. */
  readonly #from: Int32Array;
  /** By consumer of a day: the day before on which it had judged messages, -1 for none. */
  readonly #before: Int32Array;

  constructor(verdicts: Verdicts, log: MessageLog) {
    const { days } = verdicts;
    const consumers = consumersByDay(verdicts, log);
    this.#from = new Int32Array(days + 1);
    this.#before = new Int32Array(consumers.of.length);
    const lastDay = new Int32Array(log.conversations.count).fill(-1);
    let count = 0;
    for (let day = 0; day < days; day++) {
      this.#from[day] = count;
      for (let at = consumers.from[day]; at < consumers.from[day + 1]; at++) {
        const consumer = consumers.of[at];
        if (lastDay[consumer] === day) continue;
        this.#before[count++] = lastDay[consumer];
        lastDay[consumer] = day;
      }
    }
    this.#from[days] = count;
  }

  /** Distinct consumers with a judged message on the judged days [from, to], counted from the first of them; days beyond have none. */
  between(from: number, to: number): number {
    const first = Math.max(0, from);
    const end = Math.min(to + 1, this.#from.length - 1);
    if (first >= end) return 0;
    let count = 0;
    for (let at = this.#from[first]; at < this.#from[end]; at++) if (this.#before[at] < first) count++;
    return count;
  }
}

/** The consumers of all judged messages in order of their unit's day, and where each day's begin. */
function consumersByDay({ standing, unit, units, days }: Verdicts, { messages, conversations }: MessageLog): { of: Int32Array; from: Int32Array } {
  const isCounted = (row: number): boolean => standing[row] >= FIRST_JUDGED && unit[row] >= 0;
  const from = new Int32Array(days + 1);
  for (let row = 0; row < messages.count; row++) if (isCounted(row)) from[units.day[unit[row]] + 1]++;
  for (let day = 0; day < days; day++) from[day + 1] += from[day];
  const next = from.slice();
  const of = new Int32Array(from[days]);
  for (let row = 0; row < messages.count; row++) {
    if (isCounted(row)) of[next[units.day[unit[row]]]++] = conversations.consumer[messages.conversation[row]];
  }
  return { of, from };
}
