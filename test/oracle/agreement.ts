import { studentQuantile } from "../../src/statistics/studentQuantile.ts";
import { halfWidth, type Estimate } from "../../src/statistics/estimate.ts";
import { isLongForm } from "./oracleForm.ts";

/** An exact value beside what was found for it. */
export interface Comparison {
  readonly id: string;
  readonly quantity: string;
  readonly exact: number;
  readonly estimate: Estimate;
}

/** Half-widths asked for: of shares absolute, of means relative. Waits for a slot vary so much that the brief form cannot have 0.5 % of them. */
const SHARE_PRECISION = 0.005;
const MEAN_PRECISION = isLongForm ? 0.005 : 0.04;

/** What does not hold: an exact value outside the 99.9 % interval, or an interval that is too wide. The long form tells all it compares. */
export function disagreements(comparisons: readonly Comparison[]): string[] {
  if (isLongForm) process.stdout.write(`${comparisons.map(line).join("\n")}\n`);
  return comparisons.filter((one) => !(Math.abs(distance(one)) <= 1) || !(precision(one) <= 1)).map(line);
}

/** How far the exact value lies from the estimate, as a part of the 99.9 % interval's half-width. */
function distance({ exact, estimate }: Comparison): number {
  const freedom = estimate.replications - 1;
  const wider = studentQuantile(0.9995, freedom) / studentQuantile(0.5 + estimate.level / 2, freedom);
  return (estimate.value! - exact) / (halfWidth(estimate)! * wider);
}

/** The 95 % half-width as a part of what is asked for. */
function precision({ exact, estimate, quantity }: Comparison): number {
  return halfWidth(estimate)! / (isShare(quantity) ? SHARE_PRECISION : MEAN_PRECISION * Math.abs(exact));
}

function isShare(quantity: string): boolean {
  return quantity.startsWith("P(") || quantity === "agent utilisation";
}

function line(one: Comparison): string {
  const { id, quantity, exact, estimate } = one;
  const half = halfWidth(estimate)!;
  const width = isShare(quantity) ? half : half / Math.abs(exact);
  const cells = [
    id.padEnd(6), quantity.padEnd(30), exact.toPrecision(7).padStart(11), estimate.value!.toPrecision(7).padStart(11),
    `[${estimate.lower!.toPrecision(7)}, ${estimate.upper!.toPrecision(7)}]`.padStart(25),
    `± ${(100 * width).toFixed(3)} %`.padStart(10), `${(3.29 * distance(one)).toFixed(2)} se`.padStart(9), String(estimate.replications).padStart(6),
  ];
  return cells.join("  ");
}
