import type { StaffingResult } from "../../src/staffing/staffingResult.ts";
import type { SmallDeskPlan } from "./smallDeskPlans.ts";
import type { SmallDeskVerdict } from "./verdictOf.ts";

/** A small desk and what a search made of it. */
export interface SearchedDesk {
  readonly number: number;
  readonly plan: SmallDeskPlan;
  /** That keep its limits. */
  readonly rosters: number;
  readonly result: StaffingResult;
  readonly verdict: SmallDeskVerdict;
  /** By target; `chance` of so few passes or fewer if it passed just as often as it must. */
  readonly afresh: readonly { readonly passed: number; readonly days: number; readonly chance: number }[];
  readonly seconds: number;
}

const COLUMNS = [4, 20, 8, 9, 9, 9, 11, 7, 6, 8, 10, 18, 13, 8] as const;

export const SMALL_DESK_HEAD = line(["desk", "kind", "rosters", "cheapest", "+1 point", "found", "verdict", "gap", "bound", "right", "undecided", "passed afresh", "replications", "seconds"]);

export function smallDeskLine({ number, plan, rosters, result, verdict, afresh, seconds }: SearchedDesk): string {
  return line([
    `${number}`, plan.kind, `${rosters}`, costWord(verdict.cheapest), costWord(verdict.allowed), result.feasible ? costWord(result.cost) : "none",
    verdict.isExact ? "cheapest" : verdict.isAllowed ? "allowed" : "TOO DEAR", `${(result.gap * 100).toFixed(1)} %`, verdict.isBound ? "holds" : "FAILS", rightText(result), `${verdict.undecided}`,
    afresh.map(({ passed, days }) => `${((passed / days) * 100).toFixed(2)} %`).join(" "), `${result.search.replications}`, seconds.toFixed(1),
  ]);
}

/** At least how probable the search holds its choice to be right. */
function rightText({ rightChoice }: StaffingResult): string {
  return rightChoice === undefined ? "" : `${(Math.floor(rightChoice.probability * 1000) / 10).toFixed(1)} %`;
}

function costWord(cost: number | undefined): string {
  return cost === undefined ? "none" : cost.toFixed(2);
}

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 1 ? cell.padEnd(COLUMNS[index]) : cell.padStart(COLUMNS[index]))).join(" ");
}
