import type { ReadLog } from "../../import/readLog.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { ExplainedDay, Explanation, RuleExplanation } from "./explanation.ts";
import { worstConsumers } from "./worstConsumers.ts";

/** Explanations of all rules together, of one rule at most, and of each at least. */
const MOST = 48;
const MOST_OF_A_RULE = 24;
const LEAST_OF_A_RULE = 2;
/** A day with more lines than that is no example to learn from. */
const LONGEST_DAY = 120;

/**
 * Consumers that were missed, for the page: of each rule some, so that all together stay few; of each the day of its miss alone. A consumer that several
 * rules miss stands there once. Cost: one judging of the log for each rule.
 */
export function missedConsumers(read: ReadLog, packs: readonly RulePack[]): Explanation[] {
  const ofEach = Math.max(LEAST_OF_A_RULE, Math.min(MOST_OF_A_RULE, Math.floor(MOST / Math.max(1, packs.length))));
  const found = new Map<string, RuleExplanation[]>();
  for (const pack of packs) {
    for (const { consumer, failure, date, explanation } of worstConsumers(read, pack, ofEach)) {
      const days = explanation.days.filter((day) => day.date === date && day.lines.length <= LONGEST_DAY).map((day) => withReplies(day, explanation));
      if (days.length > 0) found.set(consumer, [...(found.get(consumer) ?? []), { ...explanation, chosen: { failure, date }, days }]);
    }
  }
  return [...found].map(([consumer, rules]) => ({ consumer, rules }));
}

/** With the replies to its messages that stand on a later day, since the consumer wrote again before they came. */
function withReplies(day: ExplainedDay, { days }: RuleExplanation): ExplainedDay {
  const told = new Set(day.lines.flatMap((line) => (line.what === "reply" ? [line.line] : [])));
  const owed = new Set(day.lines.flatMap((line) => (line.what === "message" && line.reply !== undefined && !told.has(line.reply.line) ? [line.reply.line] : [])));
  const later = days.flatMap(({ lines }) => lines.filter((line) => line.what === "reply" && owed.has(line.line)));
  return { ...day, lines: [...day.lines, ...later] };
}
