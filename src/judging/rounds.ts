import type { MessageLog } from "../log/messageLog.ts";
import type { CompiledRule } from "./compiledRule.ts";
import type { RowSpan } from "./repliesOfMessages.ts";

const NO_ROUND = -2;

/** What tells rounds apart, by message row. */
interface Answers {
  readonly reply: Int32Array;
  readonly settledBy: Int32Array;
}

/** One round under way of each conversation. */
interface OpenRounds {
  /** The reply that ends it, -1 for none, NO_ROUND where there is no round. */
  readonly endedBy: Int32Array;
  readonly round: Int32Array;
}

/**
 * Fills `roundOf` for the rows of the span with numbers from 0 in order of the rounds' first messages; returns how many there are. Messages of a conversation with the same
 * counting reply, or none, are of one round; those that a bot settled with a reply that does not count are of rounds that this reply ends; a silence of the
 * buyer longer than the rule's gap begins a new one. Cost: linear. Source: docs/rules.md.
 */
export function findRounds(log: MessageLog, rule: CompiledRule, { first, end }: RowSpan, answers: Answers, roundOf: Int32Array): number {
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
    const by = answers.settledBy[row];
    const isSettled = by >= 0 && rule.countsReply[log.replies.kind[by]] === 0;
    const open = isSettled ? settled : answered;
    const endedBy = isSettled ? by : answers.reply[row];
    if (open.endedBy[whose] !== endedBy) {
      open.endedBy[whose] = endedBy;
      open.round[whose] = rounds++;
    }
    roundOf[row] = open.round[whose];
  }
  return rounds;
}

function openRounds(conversations: number): OpenRounds {
  return { endedBy: new Int32Array(conversations).fill(NO_ROUND), round: new Int32Array(conversations) };
}
