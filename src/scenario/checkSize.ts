import type { PlacedFault } from "../document/issueFaults.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { DESK_LIMITS, deskSizes } from "./deskLimits.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** The block that is to blame for each. */
const BLOCKS = { agents: "roster", teams: "teams", streams: "arrivals", distributions: "conversations" } as const;

/** Faults of a desk that is larger than the engine can hold. */
export function checkSize(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const sizes = deskSizes(check.scenario);
  return (["agents", "teams", "streams", "distributions"] as const)
    .filter((what) => sizes[what] > DESK_LIMITS[what])
    .map((what) => faultAt(check, [BLOCKS[what]], CHECK_WORDS.tooMany[what](sizes[what], DESK_LIMITS[what]), "key"));
}
