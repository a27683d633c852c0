import { isLongForm } from "./oracleForm.ts";

/** An exact value beside what was found for it. */
export interface Comparison {
  readonly id: string;
  readonly quantity: string;
  readonly exact: number;
  readonly kind: FigureKind;
  readonly value: number;
  /** Half-width of the 99.9 % interval. */
  readonly half: number;
  readonly replications: number;
}

/** A share's half-width is asked for in points, that of a mean relative to its value; an input only has to be right. */
export type FigureKind = "share" | "mean" | "input";

/** Half-widths of the 99.9 % interval that are asked for: of shares absolute, of means relative. The brief form shows only gross faults. */
export const GOAL = { ...(isLongForm ? { share: 0.003, mean: 0.01 } : { share: 0.05, mean: 0.25 }), input: Infinity };

/** The half-width as a part of what is asked for. */
export function widthOf(one: Comparison): number {
  return halfOf(one) / GOAL[one.kind];
}

/** Half-width in the terms in which it is asked for. */
export function halfOf({ kind, half, exact }: Comparison): number {
  return kind === "share" ? half : half / Math.abs(exact);
}

export function isInside({ value, half, exact }: Comparison): boolean {
  return Math.abs(value - exact) <= half;
}

/** What does not hold: an exact value outside the 99.9 % interval, or an interval that is too wide. */
export function disagreements(comparisons: readonly Comparison[]): string[] {
  return comparisons.filter((one) => !isInside(one) || !(widthOf(one) <= 1)).map(comparisonLine);
}

export function comparisonLine(one: Comparison): string {
  const { id, quantity, exact, value, half, kind, replications } = one;
  const number = (x: number): string => x.toPrecision(6);
  const cells = [
    id.padEnd(6), quantity.padEnd(30), number(exact).padStart(11), number(value).padStart(11), `[${number(value - half)}, ${number(value + half)}]`.padStart(24),
    `± ${(100 * halfOf(one)).toFixed(3)} ${kind === "share" ? "pt" : "% "}`.padStart(12), String(replications).padStart(7), isInside(one) ? "  inside" : "  OUTSIDE",
  ];
  return cells.join("  ");
}
