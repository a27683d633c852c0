import { z } from "zod";
import { rulesField } from "./rulesField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";
import { targetField } from "./targetField.ts";

/** `shops.SHOP`. */
export const shopField = z.strictObject({
  platform: z.string().min(1).meta({ description: "its current rule packs are judged unless `rules` says otherwise" }),
  rules: rulesField.min(1, { error: SCENARIO_WORDS.shopRules }).optional(),
  targets: z.record(z.string(), targetField).optional(),
});
