import type { MessageLog } from "../log/messageLog.ts";
import type { CompiledRule } from "./compiledRule.ts";
import type { RowSpan } from "./repliesOfMessages.ts";
import type { WindowRows } from "./windowRows.ts";

const NO_ROUND = -2;

/** What tells rounds apart, by message row. */
interface Answers {
  readonly reply: Int32Array;
  readonly settledBy: Int32Array;
  readonly pieceOf: Int32Array;
  readonly pieces: WindowRows;
}

/** One round under way of each conversation. */
interface OpenRounds {
  /** The reply that ends it, -1 for none, NO_ROUND where there is no round. */
  readonly endedBy: Int32Array;
  readonly day: Int32Array;
  readonly round: Int32Array;
}

/**
 * Fills `roundOf` for the looked-at rows of the span with numbers from 0 in order of the rounds' first messages; returns how many there are. Messages of a conversation
 * that are judged on the same day and have the same counting reply, or none, are of one round; those that a bot settled with a reply that does not count are of rounds that
 * this reply ends; a silence of the buyer longer than the rule's gap begins a new one. Cost: linear. Source: docs/rules.md.
 */
export function findRounds(log: MessageLog, rule: CompiledRule, { first, end }: RowSpan, { reply, settledBy, pieceOf, pieces }: Answers, roundOf: Int32Array): number {
  const { sentAt, conversation } = log.messages;
  const gapMs = rule.burstGapMs ?? Infinity;
  const answered = openRounds(log.conversations.count);
  const settled = openRounds(log.conversations.count);
  const lastAt = new Float64Array(log.conversations.count).fill(Infinity);
  let rounds = 0;
  for (let row = first; row < end; row++) {
    const whose = conversation[row];
    if (sentAt[row] - lastAt[whose] > gapMs) answered.endedBy[whose] = settled.endedBy[whose] = NO_ROUND;
    lastAt[whose] = sentAt[row];
    if (pieceOf[row] < 0) continue;
    const isSettled = settledBy[row] >= 0 && rule.countsReply[log.replies.kind[settledBy[row]]] === 0;
    const open = isSettled ? settled : answered;
    const endedBy = isSettled ? settledBy[row] : reply[row];
    const day = pieces.day[pieceOf[row]];
    if (open.endedBy[whose] !== endedBy || open.day[whose] !== day) {
      open.endedBy[whose] = endedBy;
      open.day[whose] = day;
      open.round[whose] = rounds++;
    }
    roundOf[row] = open.round[whose];
  }
  return rounds;
}

function openRounds(conversations: number): OpenRounds {
  return { endedBy: new Int32Array(conversations).fill(NO_ROUND), day: new Int32Array(conversations), round: new Int32Array(conversations) };
}
