import { FIRST_CLOCKED, FIRST_LATE } from "../judging/verdicts.ts";
import { BOT_REPLY_KINDS, REPLY_KINDS } from "../log/kinds.ts";
import type { JudgedSide } from "./judgedSide.ts";
import type { Lesson } from "./lesson.ts";

/** The consumer who is answered on one side and not on the other. */
export interface LessonExample {
  readonly consumer: string;
  /** The message whose clock ran out, on the side that fails. */
  readonly missRow: number;
  readonly sentAt: number;
  /** Its wait until the reply that counts; absent where none came. */
  readonly waitedMs?: number;
  /** Of the messages with a clock on that side: all, and late ones. */
  readonly messages: number;
  readonly late: number;
  /** A message of the same consumer on the lesson's first side: that message or the consumer's first. */
  readonly firstSideRow: number;
}

interface MissedConsumer extends Omit<LessonExample, "firstSideRow"> {
  readonly number: number;
}

/** A span of time. [ms] */
type Span = readonly [from: number, to: number];

/**
 * The first consumer within the span, else of the day, who fails on one side as the lesson wants it and is answered on the other, if not by the same
 * message. Undefined where there is none.
 */
export function lessonExample(lesson: Lesson, sides: readonly [JudgedSide, JudgedSide], [from, to]: Span): LessonExample | undefined {
  const failing = sides[lesson.fails];
  const answered = answeredConsumers(sides[1 - lesson.fails]);
  const isSameDay = sides[0].play === sides[1].play;
  const firstSent = firstSentOf(failing);
  const buyer = ({ number }: MissedConsumer): number => (isSameDay ? number : firstSent[number]);
  const known = isSameDay ? answered.byNumber : answered.byFirstSent;
  const found = missedConsumers(lesson, failing).filter((missed) => lesson.by === "one-late" || known.has(buyer(missed)));
  const chosen = found.find(({ sentAt }) => lesson.by === "any" && sentAt >= from && sentAt < to) ?? found.at(0);
  if (chosen === undefined) return undefined;
  const { number: _, ...example } = chosen;
  return { ...example, firstSideRow: lesson.fails === 0 || isSameDay ? example.missRow : known.get(buyer(chosen)) ?? -1 };
}

/** The consumers that fail as the lesson wants it, in order of their units. */
function missedConsumers({ messages: least, by }: Lesson, { play: { read }, verdicts: { units, standing, unit, clockAt, reply } }: JudgedSide): MissedConsumer[] {
  const { messages, conversations, replies } = read.log;
  const clocked = new Int32Array(units.count);
  const late = new Int32Array(units.count);
  for (let row = 0; row < messages.count; row++) {
    if (unit[row] < 0 || standing[row] < FIRST_CLOCKED) continue;
    clocked[unit[row]]++;
    if (standing[row] >= FIRST_LATE) late[unit[row]]++;
  }
  const isMeant = (row: number, each: number): boolean =>
    (by !== "one-late" || (late[each] === 1 && reply[row] >= 0)) && (by !== "bot" || (messages.reply[row] >= 0 && BOT_REPLY_KINDS.includes(REPLY_KINDS[replies.kind[messages.reply[row]]])));
  const found: MissedConsumer[] = [];
  for (let each = 0; each < units.count; each++) {
    const row = units.missRow[each];
    if (row < 0 || clocked[each] < least || !isMeant(row, each)) continue;
    const number = conversations.consumer[messages.conversation[row]];
    found.push({
      number, consumer: read.consumers.nameOf(number), missRow: row, sentAt: messages.sentAt[row], messages: clocked[each], late: late[each],
      ...(reply[row] < 0 ? {} : { waitedMs: replies.at[reply[row]] - clockAt[row] }),
    });
  }
  return found;
}

interface AnsweredConsumers {
  /** The row of the first judged message by consumer; and by the time of the first message at all, which tells the same buyer on another day. */
  readonly byNumber: ReadonlyMap<number, number>;
  readonly byFirstSent: ReadonlyMap<number, number>;
}

function answeredConsumers(side: JudgedSide): AnsweredConsumers {
  const { play: { read: { log: { messages, conversations } } }, verdicts: { units } } = side;
  const rows = new Map<number, number>();
  const failed = new Set<number>();
  for (let each = 0; each < units.count; each++) {
    const row = units.firstRow[each];
    const number = conversations.consumer[messages.conversation[row]];
    if (units.missRow[each] >= 0) failed.add(number);
    else if (!rows.has(number)) rows.set(number, row);
  }
  for (const number of failed) rows.delete(number);
  const firstSent = firstSentOf(side);
  return { byNumber: rows, byFirstSent: new Map([...rows].map(([number, row]) => [firstSent[number], row])) };
}

/** By consumer: when the first message was sent. */
function firstSentOf({ play: { read: { log: { messages, conversations }, consumers } } }: JudgedSide): Float64Array {
  const first = new Float64Array(consumers.size).fill(-1);
  for (let row = 0; row < messages.count; row++) {
    const number = conversations.consumer[messages.conversation[row]];
    if (first[number] < 0) first[number] = messages.sentAt[row];
  }
  return first;
}
