import type { MessageLog } from "../../log/messageLog.ts";
import type { CompiledRule } from "../compiledRule.ts";
import type { WindowRows } from "../windowRows.ts";
import type { RowSpan } from "./rowSpan.ts";

/** Of a conversation: no round, no judged day of it. */
const NONE = -0x80000000;
/** What ends a round is the counting reply, -1 for none; of messages settled by a bot that reply, told from this on downward. */
const SETTLED = -2;

/** What tells rounds apart, by message row. */
interface Answers {
  readonly reply: Int32Array;
  readonly settledBy: Int32Array;
  readonly pieceOf: Int32Array;
  readonly pieces: WindowRows;
}

/**
 * Fills `roundOf` for the rows of the span with numbers from 0 in order of the rounds' first messages; returns how many there are. Messages of a conversation one after the
 * other are of one round if they are judged on the same day and have the same counting reply, or none; those that a bot settled with a reply that does not count are of
 * rounds that this reply ends; a silence of the buyer longer than the rule's gap begins a new one. Cost: linear. Source: docs/rules.md.
 */
export function findRounds(log: MessageLog, rule: CompiledRule, { first, end }: RowSpan, { reply, settledBy, pieceOf, pieces }: Answers, roundOf: Int32Array): number {
  const { sentAt, conversation } = log.messages;
  const gapMs = rule.burstGapMs ?? Infinity;
  /** By conversation, of its last message: what ends its round, the round's judged day, the round, its sending. */
  const endedBy = new Int32Array(log.conversations.count).fill(NONE);
  const dayOf = new Int32Array(log.conversations.count);
  const round = new Int32Array(log.conversations.count);
  const lastAt = new Float64Array(log.conversations.count).fill(Infinity);
  let rounds = 0;
  for (let row = first; row < end; row++) {
    const whose = conversation[row];
    const isSettled = settledBy[row] >= 0 && rule.countsReply[log.replies.kind[settledBy[row]]] === 0;
    const by = isSettled ? SETTLED - settledBy[row] : reply[row];
    const day = pieceOf[row] < 0 ? NONE : pieces.day[pieceOf[row]];
    const isNextDay = day !== NONE && dayOf[whose] !== NONE && day !== dayOf[whose];
    if (endedBy[whose] !== by || isNextDay || sentAt[row] - lastAt[whose] > gapMs) {
      endedBy[whose] = by;
      dayOf[whose] = NONE;
      round[whose] = rounds++;
    }
    if (day !== NONE) dayOf[whose] = day;
    lastAt[whose] = sentAt[row];
    roundOf[row] = round[whose];
  }
  return rounds;
}
