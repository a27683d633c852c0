import type { LawFamily } from "./lawFamily.ts";
import type { TimeCells } from "./timeCells.ts";

/** The parameters of greatest likelihood where a formula has them: of the exponential law, and of the lognormal one where nothing is censored; absent where times are too short for their resolution. */
export function closedForm(family: LawFamily, cells: TimeCells): number[] | undefined {
  if (cells.coarse > 0) return undefined;
  if (family === "exponential") {
    const beyond = cells.above.weight.reduce((sum, weight, group) => sum + weight * cells.above.at[group], 0);
    return [Math.log((cells.sum + beyond) / cells.n)];
  }
  if (family !== "lognormal" || cells.above.count > 0) return undefined;
  const centre = cells.logs / cells.n;
  const variance = Math.max(0, cells.logSquares / cells.n - centre * centre);
  return [centre + variance / 2, Math.log(Math.expm1(variance)) / 2];
}
