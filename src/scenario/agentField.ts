import { z } from "zod";
import { capField } from "./capField.ts";
import { ROLES } from "./scenario.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { positiveNumber } = SCENARIO_WORDS;

/** One of `teams.TEAM.agents`. */
export const agentField = z.strictObject({
  name: z.union([z.string().min(1), z.number()], { error: "text that is not empty\nwrite a name" }).transform(String),
  shift: z.string().meta({ description: "the shift in which this agent works; the team's next free place where absent" }).optional(),
  cap: capField.meta({ description: "conversations this agent holds at most" }).optional(),
  handleFactor: z.number({ error: positiveNumber }).positive({ error: positiveNumber }).optional(),
  role: z.enum(ROLES).optional(),
});
