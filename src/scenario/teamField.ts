import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { ratioField } from "../document/shareField.ts";
import { idleField, notBuiltField, notBuiltForm } from "./notBuiltField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { cap, positiveNumber } = SCENARIO_WORDS;

/** `teams.TEAM`. */
export const teamField = z.strictObject({
  streams: z.array(z.string()).min(1).meta({ description: "streams it serves; the one of its own name, else all, where absent" }).optional(),
  pages: notBuiltField("pages it serves"),
  cap: z
    .union([z.int({ error: cap }).min(1, { error: cap }), z.record(z.string(), notBuiltForm("a cap that changes over the day"))], { error: cap })
    .meta({ description: "conversations one agent holds at most" })
    .optional(),
  slowdownPerChat: ratioField.meta({ description: "longer handling for each further open conversation" }).optional(),
  handleFactor: z.number({ error: positiveNumber }).positive({ error: positiveNumber }).optional(),
  pickupDelay: durationField.meta({ description: "mean time before an idle agent notices" }).optional(),
  shrinkage: notBuiltField("share of the time agents are away"),
  noShow: notBuiltField("share of agents who do not come"),
  lateness: notBuiltField("mean time agents come late"),
  costPerHour: z.number().min(0).optional(),
  minimumHours: notBuiltField("least hours of an outsourced order"),
  overflowTo: notBuiltField("team that helps out"),
  overflowAfter: idleField("wait before it does; of no effect without overflowTo"),
  role: notBuiltField("role of the accounts", ["service"]),
  mayRefund: notBuiltField("whether it may refund", [true]),
  agents: notBuiltField("named agents who differ"),
});
