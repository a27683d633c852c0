import { InputFaults } from "../../errors/inputFault.ts";
import { localQuarters, type LocalQuarters } from "./localQuarters.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import { formatLocalDateTime, parseLocalDateTime } from "../../time/localDateTime.ts";
import { DAY_MS, QUARTERS_PER_DAY, QUARTERS_PER_HOUR, QUARTER_HOUR_MS } from "../../time/units.ts";
import type { EarlierEvent } from "./eventForecastFile.ts";

/** How an earlier event ran: by pieces of time from its begin, how many times as many conversations came as in the ordinary course. */
export interface EarlierShape {
  /** In order, without gaps; times from the event's begin. [ms] */
  readonly pieces: readonly { readonly fromMs: number; readonly toMs: number; readonly factor: number }[];
  /** Conversations in it, and what the ordinary days of its log let expect. */
  readonly counted: number;
  readonly ordinary: number;
  readonly ordinaryDays: number;
}

/** A piece with fewer, in the event or in all ordinary days together, is joined with the next: by chance alone it would vary by more than a fifth. */
const ENOUGH = 25;

/**
 * An earlier event as a shape: its counts ÷ the ordinary course, which is the mean of the log's full days that the event does not touch. By quarter-hours
 * (of a table by hours), each joined with those after it until it holds 25 conversations, so that a peak keeps its height and a quiet night is no noise.
 * @throws InputFaults where the log has no ordinary day or does not reach over the event
 */
export function earlierShape(read: ReadLog | DeskCounters, like: EarlierEvent, lengthMs: number): EarlierShape {
  const counts = localQuarters(read);
  const fromMs = parseLocalDateTime(like.from) ?? 0;
  const toMs = fromMs + lengthMs;
  if (fromMs < counts.startMs || toMs > counts.startMs + counts.quarters.length * QUARTER_HOUR_MS) throw new InputFaults([outside(like, counts, toMs)]);
  const ordinary = ordinaryCourse(counts, fromMs, toMs);
  if (ordinary === undefined) throw new InputFaults([noOrdinaryDay(like)]);
  return shapeOf(counts, ordinary.quarters, ordinary.days, fromMs, toMs);
}

/** Mean conversations by quarter-hour of the day, over full days before the event's first and after its last; days after it that still run off count too, as they are few. */
function ordinaryCourse({ startMs, quarters, fullDays }: LocalQuarters, fromMs: number, toMs: number): { readonly quarters: Float64Array; readonly days: number } | undefined {
  const course = new Float64Array(QUARTERS_PER_DAY);
  let days = 0;
  for (let day = 0; day < quarters.length / QUARTERS_PER_DAY; day++) {
    const begin = startMs + day * DAY_MS;
    if (!fullDays[day] || (begin < toMs && begin + DAY_MS > fromMs)) continue;
    days++;
    for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) course[quarter] += quarters[day * QUARTERS_PER_DAY + quarter];
  }
  return days === 0 ? undefined : { quarters: course.map((count) => count / days), days };
}

function shapeOf({ startMs, quarters, isHourly }: LocalQuarters, course: Float64Array, ordinaryDays: number, fromMs: number, toMs: number): EarlierShape {
  const first = Math.floor((fromMs - startMs) / QUARTER_HOUR_MS);
  const after = Math.ceil((toMs - startMs) / QUARTER_HOUR_MS);
  const sums = (from: number, to: number): readonly [number, number] => {
    let [counted, ordinary] = [0, 0];
    for (let quarter = from; quarter < to; quarter++) {
      counted += quarters[quarter];
      ordinary += course[quarter % QUARTERS_PER_DAY];
    }
    return [counted, ordinary];
  };
  const [counted, ordinary] = sums(first, after);
  const step = isHourly ? QUARTERS_PER_HOUR : 1;
  const pieces: { fromMs: number; toMs: number; factor: number }[] = [];
  for (let from = first, to = first + step; from < after; to += step) {
    const end = Math.min(to, after);
    const [came, usual] = sums(from, end);
    const isEnough = came >= ENOUGH && usual * ordinaryDays >= ENOUGH;
    if (!isEnough && end < after) continue;
    const piece = { fromMs: (from - first) * QUARTER_HOUR_MS, toMs: (end - first) * QUARTER_HOUR_MS, factor: usual > 0 ? came / usual : 1 };
    // What is left at the end by itself goes with the piece before.
    if (isEnough || pieces.length === 0) pieces.push(piece);
    else pieces[pieces.length - 1].toMs = piece.toMs;
    from = end;
  }
  return { pieces, counted, ordinary, ordinaryDays };
}

interface Fault { readonly where: string; readonly found: string; readonly expected: string; readonly mend: string }

function outside({ log, from }: EarlierEvent, { startMs, quarters }: LocalQuarters, toMs: number): Fault {
  const end = formatLocalDateTime(startMs + quarters.length * QUARTER_HOUR_MS);
  return {
    where: log, found: `it holds ${formatLocalDateTime(startMs)} to ${end}, and the event like which this one is to be would be ${from} to ${formatLocalDateTime(toMs)}`,
    expected: "a log that reaches over the whole earlier event", mend: "correct shape.like.from, or name a log of more days",
  };
}

function noOrdinaryDay({ log }: EarlierEvent): Fault {
  return { where: log, found: "no full day of the log lies outside the event", expected: "ordinary days beside it, with which it is compared", mend: "export at least a week around the event" };
}
