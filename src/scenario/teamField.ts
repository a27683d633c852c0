import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { ratioField, shareField, shareFieldOf } from "../document/shareField.ts";
import { ENTRY_PAGES } from "../log/kinds.ts";
import { agentField } from "./agentField.ts";
import { capError, capField } from "./capField.ts";
import { DESK_WORDS } from "./deskWords.ts";
import { ROLES } from "./scenario.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { money, positiveNumber } = SCENARIO_WORDS;
const { pages, shrinkage, hours } = DESK_WORDS;

/** `teams.TEAM`. */
export const teamField = z.strictObject({
  streams: z.array(z.string()).min(1).meta({ description: "streams it serves; the one of its own name, else all, where absent" }).optional(),
  pages: z
    .array(z.enum(ENTRY_PAGES))
    .min(1, { error: pages })
    .meta({ description: "pages that are its own; of the others it takes what is no team's where absent" })
    .optional(),
  cap: z
    .union([capField, z.record(z.string(), capField)], { error: capError })
    .meta({ description: 'conversations one agent holds at most; or by the clock: {"08:00": 8, "20:00": 12}' })
    .optional(),
  slowdownPerChat: ratioField.meta({ description: "longer handling for each further open conversation" }).optional(),
  handleFactor: z.number({ error: positiveNumber }).positive({ error: positiveNumber }).optional(),
  pickupDelay: durationField.meta({ description: "mean time before an idle agent notices" }).optional(),
  shrinkage: shareFieldOf(shrinkage)
    .refine((share) => share < 1, { error: shrinkage })
    .meta({ description: "share of the time on duty, meals left out, that agents are away in short breaks" })
    .optional(),
  noShow: shareField.meta({ description: "probability that an agent misses a shift" }).optional(),
  lateness: durationField.meta({ description: "mean time agents come late" }).optional(),
  costPerHour: z.number({ error: money }).min(0, { error: money }).optional(),
  minimumHours: z.number({ error: hours }).min(0, { error: hours }).meta({ description: "hours a day that are paid at least, where any are rostered" }).optional(),
  overflowTo: z.string().meta({ description: "team that may also take what has waited for overflowAfter" }).optional(),
  overflowAfter: durationField.meta({ description: "wait before overflowTo helps out" }).optional(),
  role: z.enum(ROLES).meta({ description: "role of the accounts" }).optional(),
  mayRefund: z.boolean().meta({ description: "whether its agents may do what after-sale conversations ask for; without it they pass these on" }).optional(),
  agents: z.array(agentField).meta({ description: "agents by name, where they differ" }).optional(),
});
