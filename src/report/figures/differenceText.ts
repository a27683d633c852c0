import type { Estimate } from "../../statistics/estimate.ts";
import { formatNumber } from "./formatNumber.ts";

export interface DifferenceForm {
  /** What the figures are multiplied with: 100 for points. */
  readonly scale: number;
  /** A figure with its unit. */
  readonly withUnit: (figure: string) => string;
  /** Whether the interval is told. */
  readonly isWhole: boolean;
}

/** `+12.0 points (8.1–16.0)`: a difference with its sign, with its interval where that is asked for; `±0.0 points (−0.9 … +0.9)` where that holds 0. Empty without a value. */
export function differenceText({ value, lower, upper }: Estimate, { scale, withUnit, isWhole }: DifferenceForm): string {
  if (value === undefined) return "";
  const digits = (figure: number): string => formatNumber(Math.abs(figure) * scale, 1);
  const signed = (figure: number): string => `${figure * scale >= 0.05 ? "+" : figure * scale <= -0.05 ? "−" : "±"}${digits(figure)}`;
  if (!isWhole || lower === undefined || upper === undefined) return withUnit(signed(value));
  return `${withUnit(signed(value))} (${lower > 0 ? `${digits(lower)}–${digits(upper)}` : `${signed(lower)} … ${signed(upper)}`})`;
}
