import { DEFAULT_ASSURANCE, DEFAULT_OVER } from "./frameDefaults.ts";
import type { Target } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** A target with its assurance and days. */
export function completeTarget(written: NonNullable<ScenarioFile["targets"]>[string]): Target {
  const { rate, value } = written;
  return {
    ...(rate === undefined ? {} : { rate }),
    ...(value === undefined ? {} : { value }),
    assurance: written.assurance ?? DEFAULT_ASSURANCE,
    over: written.over ?? DEFAULT_OVER,
  };
}
