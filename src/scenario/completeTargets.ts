import { DEFAULT_ASSURANCE, DEFAULT_OVER } from "./frameDefaults.ts";
import { knownRule } from "./knownRules.ts";
import type { KnownRule } from "./knownRules.ts";
import { mapEntries } from "./mapEntries.ts";
import type { Target } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

type WrittenTargets = NonNullable<ScenarioFile["targets"]>;

/** Targets by the id of their rule, with assurance and days. */
export function completeTargets(written: WrittenTargets | undefined, rules: readonly KnownRule[]): Readonly<Record<string, Target>> {
  const byId = Object.fromEntries(Object.entries(written ?? {}).map(([name, target]) => [knownRule(rules, name)?.id ?? name, target]));
  return mapEntries(byId, completeTarget);
}

function completeTarget(written: WrittenTargets[string]): Target {
  const { rate, value } = written;
  return {
    ...(rate === undefined ? {} : { rate }),
    ...(value === undefined ? {} : { value }),
    assurance: written.assurance ?? DEFAULT_ASSURANCE,
    over: written.over ?? DEFAULT_OVER,
  };
}
