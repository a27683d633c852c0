import { limitedConsequence } from "../rules/limitedConsequence.ts";
import { judgesEachDay } from "../rules/periodVerdict.ts";
import type { Consequence, RulePack } from "../rules/rulePack.ts";
import { weightedDays } from "../rules/unitSpans.ts";
import type { Horizon } from "./horizon.ts";

/** Judged days that a consequence looks at together, both included; `from` lies before day 0 where the period reaches back beyond the horizon. */
export interface JudgedPeriod {
  readonly from: number;
  readonly to: number;
  /** The day of the event or registration that it comes before. */
  readonly before?: number;
}

/** A consequence over a scenario's horizon. */
export interface JudgedConsequence {
  /** With the limit that it is judged by, also where that is the figure of the trade; without one where that was not told. */
  readonly consequence: Consequence;
  /** None where nothing can be judged. */
  readonly periods: readonly JudgedPeriod[];
}

/** The consequences of a pack of which anything can be told: those with a limit, and those that compare with the trade. */
export function judgedConsequences(pack: RulePack, horizon: Horizon): JudgedConsequence[] {
  return pack.consequences.flatMap((consequence): JudgedConsequence[] => {
    const limited = limitedConsequence(consequence, pack, horizon.industryStandard);
    if (limited !== undefined) return [{ consequence: limited, periods: periodsOf(limited, horizon) }];
    return consequence.standard === undefined ? [] : [{ consequence, periods: [] }];
  });
}

/**
 * Its periods: each day; those before the dates that lie in the horizon or right after it, else the one that ends with the last judged day; without
 * `before` those that end with each day and lie within the horizon whole, else the one that ends with the last day.
 */
function periodsOf({ period }: Consequence, horizon: Horizon): JudgedPeriod[] {
  const { days } = horizon;
  if (period === "day") return Array.from({ length: days }, (_, day) => ({ from: day, to: day }));
  if ("weights" in period) return [{ from: days - (weightedDays(period.weights) ?? days), to: days - 1 }];
  const last = { from: days - period.days, to: days - 1 };
  if (period.before === undefined) {
    return days <= period.days ? [last] : Array.from({ length: days - period.days + 1 }, (_, from) => ({ from, to: from + period.days - 1 }));
  }
  const dates = horizon[period.before];
  return dates.length === 0 ? [last] : dates.map((before) => ({ from: before - period.days, to: before - 1, before }));
}

/** Judged days on which its periods lie, each once, in order. */
export function daysLookedAt(periods: readonly JudgedPeriod[]): number[] {
  const days = new Set<number>();
  for (const { from, to } of periods) for (let day = Math.max(0, from); day <= to; day++) days.add(day);
  return [...days].toSorted((a, b) => a - b);
}

/** Each of what can trigger it: a day where days are judged one by one, else a period. */
export function triggersOf({ consequence, periods }: JudgedConsequence): readonly JudgedPeriod[] {
  return judgesEachDay(consequence) ? daysLookedAt(periods).map((day) => ({ from: day, to: day })) : periods;
}
