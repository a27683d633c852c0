import type { Law } from "../../random/law.ts";
import type { ConversationLaws } from "../../scenario/scenario.ts";
import type { Assumption } from "./counterCalibration.ts";
import { scaledLaw, spreadLaw } from "./scaledLaw.ts";

/** What counters cannot tell of the buyers, and what the answer rests on all the same. */
export const ASSUMED = ["turns", "think", "patience", "handle.cv"] as const satisfies readonly Assumption["of"][];

/** The laws with one of them changed; undefined where it cannot be: counts that are no geometric law, a patience without end, a handling time without a cv. */
export function changedLaws(laws: ConversationLaws, of: Assumption["of"], factor: number): ConversationLaws | undefined {
  if (of === "handle.cv") {
    const handle = spreadLaw(laws.handle, factor);
    return handle === undefined ? undefined : { ...laws, handle };
  }
  const law: Law = laws[of];
  if (law === "never" || (of === "turns" && !("geometric" in law))) return undefined;
  return { ...laws, [of]: scaledLaw(law, factor) };
}
