import { DEFAULT_RESERVE } from "./frameDefaults.ts";
import type { Reserve } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import { withoutUndefined } from "./withoutUndefined.ts";

/** The reserve with its defaults; undefined where there is none. */
export function completeReserve(written: ScenarioFile["reserve"]): Reserve | undefined {
  if (written === undefined) return undefined;
  const { team, agents, when, between, ...terms } = written;
  return { team, agents, when: withoutUndefined(when), ...(between === undefined ? {} : { between }), ...DEFAULT_RESERVE, ...withoutUndefined(terms) };
}
