import { z } from "zod";
import { expectedWords } from "../document/expectedWords.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

/** The name of a file that the host reads before the scenario is read; where it is still a name, nobody has read it. */
export function unreadFileField(description: string): z.ZodType<string> {
  const { found, expected, mend } = SCENARIO_WORDS.unreadFile;
  return z.string({ error: expected }).min(1).superRefine((name, context) => {
    context.addIssue({ code: "custom", message: expectedWords(expected, mend), params: { found: found(name), at: "key" } });
  }).meta({ description });
}
