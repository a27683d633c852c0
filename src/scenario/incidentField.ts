import { z } from "zod";
import { eventTimeField } from "./eventTimeField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { factor, incident } = SCENARIO_WORDS;

const span = {
  from: eventTimeField.meta({ description: "as the time of an event" }),
  to: eventTimeField.meta({ description: "as the time of an event; a time of day alone is on the day of `from`" }),
};

/** One of `incidents[]`. */
export const incidentField = z.union([
  z.strictObject({ agentAbsent: z.strictObject({ team: z.string(), shift: z.string(), ...span }) }),
  z.strictObject({ botOut: z.strictObject(span) }),
  z.strictObject({ deskDown: z.strictObject(span) }),
  z.strictObject({ burst: z.strictObject({ stream: z.string(), ...span, factor: z.number({ error: factor }).min(0, { error: factor }) }) }),
], { error: incident });
