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

/** A share may not leave [0, 1] where its numerator is part of its denominator. */
export function ratioKind(name: FigureName): "share" | "any" {
  return UNIT_OF_FIGURE[name] === "share" && !NO_PARTS.includes(name) ? "share" : "any";
}

/** All days together with an interval over them. */
export function figureValue(days: readonly DayPair[], kind: "share" | "any"): FigureValue {
  const numerators = days.map(({ numerator }) => numerator);
  const denominators = days.map(({ denominator }) => denominator);
  const { value, lower, upper } = ratioEstimate(numerators, denominators, LEVEL, kind);
  return {
    numerator: total(numerators), denominator: total(denominators),
    ...(value === undefined ? {} : { value }), ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
    days: denominators.filter((units) => units > 0).length,
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
