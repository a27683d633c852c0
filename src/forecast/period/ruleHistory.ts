import type { ReadLog } from "../../import/readLog.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { scoreCounters } from "../../scoring/counters/scoreCounters.ts";
import { score } from "../../scoring/score.ts";

/** What a rule really counted on a day; of a measure the numerator is seconds. */
export interface HistoryDay {
  readonly date: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** By rule id its days in order, each once. */
export type RuleHistory = Readonly<Record<string, readonly HistoryDay[]>>;

/** The days of a log, or of a table of counters that tells both counts; rules that the file cannot tell are not in it. */
export function ruleHistory(read: ReadLog | DeskCounters, packs: readonly RulePack[]): RuleHistory {
  return read.shape === "counters" ? ofCounters(read, packs) : ofLog(read, packs);
}

function ofLog(read: ReadLog, packs: readonly RulePack[]): RuleHistory {
  const { rules } = score(read, packs);
  return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, "numerator" in rule
    ? rule.days.map(({ date, numerator, denominator }) => ({ date, numerator, denominator }))
    : rule.days.map(({ date, value = 0, count }) => ({ date, numerator: value * count, denominator: count }))]));
}

/** Days of which only the rate is told, and not of how many, are left out: they cannot be pooled. */
function ofCounters(read: DeskCounters, packs: readonly RulePack[]): RuleHistory {
  const { rules } = scoreCounters(read, packs);
  const histories = Object.entries(rules).map(([id, { days }]) => [id, days.flatMap(({ date, numerator, denominator }): HistoryDay[] =>
    (numerator === undefined || denominator === undefined ? [] : [{ date, numerator, denominator }]))] as const);
  return Object.fromEntries(histories.filter(([, days]) => days.length > 0));
}
