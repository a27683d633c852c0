import { z } from "zod";
import { expectedWords } from "../document/expectedWords.ts";
import { notBuiltField } from "./notBuiltField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

/** `routing`. Every policy of the format is known, those that are not built are refused by name. */
export const routingField = z.strictObject({
  assign: policy(["least-loaded", "most-loaded", "longest-idle", "round-robin", "random"], "least-loaded"),
  sticky: notBuiltField("back to the last agent"),
  pool: policy(["oldest-first", "newest-first", "by-stream"], "oldest-first"),
  reply: policy(["oldest-first", "newest-first", "stay-with-chat"], "oldest-first"),
  allOffline: notBuiltField("who receives while nobody is there"),
});

function policy<const Name extends string>(names: readonly Name[], built: Name): z.ZodOptional<z.ZodType<Name>> {
  const message = expectedWords(built, `write ${built}, or leave it out`);
  return z.enum(names).superRefine((value, context) => {
    const found = `is ${value}, which ${SCENARIO_WORDS.notBuilt.found}`;
    if (value !== built) context.addIssue({ code: "custom", message, params: { found } });
  }).optional();
}
