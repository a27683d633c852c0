import type { Standing } from "../standingOf.ts";
import type { GroupRule } from "./ruleGroups.ts";

const MOST_TELLING_FIRST: readonly Standing[] = ["fails", "open", "passes", "not-judged", "not-assessed"];

/** Compares rules by how much they have to be told: the one that decides over all, then those that fall short, are open, pass. */
export function byNeed(a: GroupRule, b: GroupRule): number {
  return Number(b.decides) - Number(a.decides) || MOST_TELLING_FIRST.indexOf(a.standing.standing) - MOST_TELLING_FIRST.indexOf(b.standing.standing);
}
