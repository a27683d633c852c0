import type { JudgedRule } from "../../experiment/judgedRule.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import { countedQuarters } from "./countedQuarters.ts";
import type { LatenessGoal } from "./latenessRoster.ts";

/** What the targets ask for as shares of late units; those of a mean time in seconds are left out. `rules` as the simulation has them. */
export function latenessGoals(targets: readonly SearchTarget[], rules: readonly JudgedRule[], days: number): LatenessGoal[] {
  return targets.flatMap(({ rule, criterion: { limit } }): LatenessGoal[] => {
    const { pack, shop } = rules[rule];
    if (pack.measure !== undefined || !limit.operator.startsWith(">")) return [];
    return [{ deadline: pack.deadline, unit: unitOf(pack), mostLate: Math.max(0, 1 - limit.value), counted: countedQuarters([pack], days), ...(shop === undefined ? {} : { shop }) }];
  });
}

/** A session that is judged by its first reply, a unit that any late message spoils, or each message. */
function unitOf({ clock, anyMissFails, unit }: JudgedRule["pack"]): LatenessGoal["unit"] {
  if (clock === "first-of-session") return "first";
  return anyMissFails && (unit === "consumer-day" || unit === "session") ? "any" : "message";
}
