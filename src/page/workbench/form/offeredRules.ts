import type { Scenario } from "../../../scenario/scenario.ts";
import type { OfferedRate, ScenarioReading, WorkbenchStart } from "../../../server/protocol.ts";
import { ruleIdOf } from "./ruleIdOf.ts";

/** A rule to be chosen, by its id. */
export type OfferedRule = OfferedRate;

/** The rules that a scenario judges, then those that its platform offers besides. */
export function offeredRules({ rules, platform }: Pick<Scenario, "rules" | "platform">, packs: ScenarioReading["packs"], rates: WorkbenchStart["rates"]): readonly OfferedRule[] {
  const offered = rates[platform] ?? [];
  const own = rules.map(ruleIdOf).map((id): OfferedRule => ({ id, name: [...(packs ?? []), ...offered].find((known) => known.id === id)?.name ?? { en: id, zh: id } }));
  return [...own, ...offered.filter(({ id }) => !own.some((known) => known.id === id))];
}
