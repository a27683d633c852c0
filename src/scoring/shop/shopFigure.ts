import { ratioEstimate } from "../../statistics/ratioEstimate.ts";
import { addDays } from "../../time/calendar.ts";
import type { DayPair, FigureCounts } from "./figureCounts.ts";
import { UNIT_OF_FIGURE } from "./otherFigures.ts";
import type { FigureName, FigureValue, ShopFigure } from "./otherFigures.ts";

/** Confidence level of the intervals of figures. */
export const LEVEL = 0.95;

/** Shares in which what is counted need not be part of what it is divided by. */
const NO_PARTS: readonly FigureName[] = ["complaintRate", "disputeRefundRate"];

/** A figure from what was counted of it on the days from `from` to `to`, numbered from `startDate`. */
export function shopFigure(name: FigureName, counts: FigureCounts, { startDate, from, to }: { readonly startDate: string; readonly from: number; readonly to: number }): ShopFigure {
  const kind = ratioKind(name);
  const days = counts.shop;
  const agents = [...counts.agents].map(([agent, pairs]) => ({ ...(agent === "" ? {} : { of: agent }), ...figureValue(pairs, kind) }));
  return {
    unit: UNIT_OF_FIGURE[name], from: addDays(startDate, from), to: addDays(startDate, to), ...figureValue(days, kind),
    byDay: days.filter(({ denominator }) => denominator > 0).map(({ day, numerator, denominator }) => ({ date: addDays(startDate, day), numerator, denominator, value: numerator / denominator })),
    byAgent: agents.toSorted((a, b) => Number(a.of === undefined) - Number(b.of === undefined) || b.denominator - a.denominator),
  };
}

/** A share of its denominator's units; a rate of two things that are counted apart; any amount. */
export type FigureKind = "share" | "rate" | "amount";

export function ratioKind(name: FigureName): FigureKind {
  if (UNIT_OF_FIGURE[name] !== "share") return "amount";
  return NO_PARTS.includes(name) ? "rate" : "share";
}

/** All days together with an interval over them: that of a rate does not reach beyond 1, days that are all the same tell nothing of how an amount varies. */
export function figureValue(days: readonly DayPair[], kind: FigureKind): FigureValue {
  const numerators = days.map(({ numerator }) => numerator);
  const denominators = days.map(({ denominator }) => denominator);
  const { value, lower, upper } = ratioEstimate(numerators, denominators, LEVEL, kind === "share" ? "share" : "any");
  const hasLimits = lower !== undefined && upper !== undefined && upper > lower;
  return {
    numerator: total(numerators), denominator: total(denominators),
    ...(value === undefined ? {} : { value }),
    ...(hasLimits ? { lower, upper: kind === "rate" ? Math.max(value ?? 0, Math.min(1, upper)) : upper } : {}),
    days: denominators.filter((units) => units > 0).length,
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
