import { z } from "zod";
import { LARGEST_CAP } from "./deskLimits.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

/** What is expected in the place of a value that is no cap. */
export function capError({ input }: { readonly input?: unknown }): string {
  return Number(input) > LARGEST_CAP ? SCENARIO_WORDS.capTooLarge : SCENARIO_WORDS.cap;
}

/** How many conversations one agent holds at most. */
export const capField = z.int({ error: capError }).min(1, { error: capError }).max(LARGEST_CAP, { error: capError });
