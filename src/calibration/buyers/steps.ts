import { MESSAGE_CLOSING_WORD } from "../../log/messageLog.ts";
import { COURSE } from "../bots/courses.ts";
import type { Courses } from "../bots/courses.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import type { UnansweredEnds } from "./unansweredEnds.ts";

/** What a message is followed by, as far as the log alone tells. */
export const STEP = {
  /** Nothing to be learned from: not looked at, spam, settled at the entrance; or the closing word itself. */
  none: 0,
  /** Another message before everything was answered: the burst went on. */
  burst: 1,
  /** Another message after everything was answered: the rest of the burst, or the next turn. */
  either: 2,
  /** The closing word: the burst was out, and the buyer thought. */
  closing: 3,
  /** Nothing more, all answered, and the conversation is over. */
  over: 4,
  /** Nothing more, and a bot answered it all: the burst was out. */
  settled: 5,
  /** Nothing more until the buyer gave up, or until the log ends with something unanswered. */
  cut: 6,
  /** Nothing more until the log ends, though all was answered. */
  open: 7,
} as const;

export interface Steps {
  /** By message: one of STEP. */
  readonly kind: Uint8Array;
  /** By message: until when it is known that nothing else was sent, where nothing was (cut, open). [ms] */
  readonly until: Float64Array;
}

/** What follows each message. A closing word is the last message of a conversation, nothing but thanks, sent when all was answered. Cost: linear. */
export function stepsOf(desk: ObservedDesk, chain: MessageChain, { course }: Courses, { goneBy }: UnansweredEnds): Steps {
  const { messages } = desk.read.log;
  const steps = { kind: new Uint8Array(messages.count), until: new Float64Array(messages.count) };
  const isThanks = new Uint8Array(messages.count);
  for (let row = 0; row < messages.count; row++) {
    const its = course[messages.conversation[row]];
    if ((its !== COURSE.ordinary && its !== COURSE.settledBySmart) || isThanks[row] === 1) continue;
    const after = chain.next[row];
    if (after >= 0) {
      const mayBeOver = chain.answeredAt[row] >= 0;
      isThanks[after] = mayBeOver && chain.next[after] < 0 && (messages.flags[after] & MESSAGE_CLOSING_WORD) !== 0 ? 1 : 0;
      if (its === COURSE.settledBySmart || !mayBeOver) steps.kind[row] = STEP.burst;
      else steps.kind[row] = isThanks[after] === 1 ? STEP.closing : STEP.either;
    } else if (its === COURSE.settledBySmart) steps.kind[row] = STEP.settled;
    else if (goneBy[messages.conversation[row]] >= 0) {
      // they left at some time between
      steps.kind[row] = STEP.cut;
      steps.until[row] = (messages.sentAt[row] + goneBy[messages.conversation[row]]) / 2;
    } else endStep(desk, chain, row, steps);
  }
  return steps;
}

/** The last message of a conversation. */
function endStep({ read: { log: { messages, conversations } } }: ObservedDesk, { answeredAt, untilMs }: MessageChain, row: number, { kind, until }: Steps): void {
  const its = messages.conversation[row];
  const answered = answeredAt[row] >= 0 ? answeredAt[row] : Infinity;
  const left = conversations.leftAt[its];
  if (left >= messages.sentAt[row] && left < answered) {
    kind[row] = STEP.cut;
    until[row] = left;
    return;
  }
  const closed = conversations.closedAt[its];
  const isClosed = closed >= messages.sentAt[row] && closed <= untilMs;
  until[row] = isClosed ? closed : untilMs;
  if (answered > untilMs) kind[row] = STEP.cut;
  else kind[row] = isClosed ? STEP.over : STEP.open;
}
