import type { ExplainedMessage } from "../../scoring/explain/explanation.ts";

/** A message's clock as a bar; places as parts of its length, from the clock's start. */
export interface ClockBar {
  readonly deadlineAt: number;
  /** Where the reply stands, the bar's end where there is none. */
  readonly replyAt: number;
  readonly isAnswered: boolean;
  /** The wait was so long that a piece of it is left out. */
  readonly isBroken: boolean;
}

/** What stands right of the reply, or of the deadline where the reply came before it. */
const MARGIN = 0.06;
/** A wait beyond so many times what is allowed is drawn shortened; where the deadline stands then. */
const LONGEST_DRAWN = 3;
const DEADLINE_OF_SHORTENED = 0.4;

/** The bar of a message that has a clock with a deadline. */
export function clockBar({ clock, reply, standing }: ExplainedMessage): ClockBar | undefined {
  if (clock === undefined) return undefined;
  const allowed = millisecondsOf(clock.deadline) - millisecondsOf(clock.from);
  if (allowed <= 0) return undefined;
  const end = 1 - MARGIN;
  if (reply === undefined || standing === "all-offline-fails") return { deadlineAt: DEADLINE_OF_SHORTENED, replyAt: 1, isAnswered: false, isBroken: false };
  const waited = Math.max(0, millisecondsOf(reply.at) - millisecondsOf(clock.from));
  if (waited <= allowed) return { deadlineAt: end, replyAt: (waited / allowed) * end, isAnswered: true, isBroken: false };
  if (waited > LONGEST_DRAWN * allowed) return { deadlineAt: DEADLINE_OF_SHORTENED, replyAt: end, isAnswered: true, isBroken: true };
  return { deadlineAt: (allowed / waited) * end, replyAt: end, isAnswered: true, isBroken: false };
}

/** Of the log's clock, whatever the zone. */
export function millisecondsOf(at: string): number {
  return Date.parse(`${at}Z`);
}
