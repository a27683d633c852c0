import { firstJudgedMs } from "../../scenario/firstJudgedMs.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { DAY_MS } from "../../time/units.ts";
import { parseLocalDateTime } from "../../time/localDateTime.ts";
import { absences, lateTeams } from "./stressCases.ts";
import type { Stress, StressCase } from "./stressCase.ts";

/**
 * The same thing going wrong with another roster: who is absent or late is of the same shift of that roster, as many as work it; where it has none of the kind, of the one that is at work most of that time. `scenario`:
 * with the other roster and nothing wrong. Undefined where nobody of it could be absent or late.
 */
export function withRoster({ stress, scenario: stressed }: StressCase, scenario: Scenario): StressCase | undefined {
  if (stress.kind !== "agent-absent" && stress.kind !== "team-late") return { stress, scenario: { ...stressed, roster: scenario.roster } };
  const day = Math.floor((momentOf(stress.from) - firstJudgedMs(scenario)) / DAY_MS);
  const cases = stress.kind === "agent-absent" ? absences(scenario, day) : lateTeams(scenario, day);
  const same = cases.find(({ stress: other }) => "shift" in other && other.team === stress.team && other.shift === stress.shift);
  return same ?? cases.toSorted((a, b) => commonMs(b.stress, stress) - commonMs(a.stress, stress)).at(0);
}

function commonMs(one: Stress, other: { readonly from: string; readonly to: string }): number {
  return "to" in one ? Math.min(momentOf(one.to), momentOf(other.to)) - Math.max(momentOf(one.from), momentOf(other.from)) : -Infinity;
}

function momentOf(moment: string): number {
  return parseLocalDateTime(moment) ?? 0;
}
