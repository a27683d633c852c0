import { z } from "zod";
import { dayNumber } from "../time/calendar.ts";
import { isTimeZone } from "../time/localMillis.ts";
import { arrivalField } from "./arrivalField.ts";
import { botField } from "./botField.ts";
import { conversationField } from "./conversationField.ts";
import { dateWords } from "./dateWords.ts";
import { DESK_LIMITS } from "./deskLimits.ts";
import { eventField } from "./eventField.ts";
import { incidentField } from "./incidentField.ts";
import { reserveField } from "./reserveField.ts";
import { routingField } from "./routingField.ts";
import { rulesField } from "./rulesField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";
import { shiftField } from "./shiftField.ts";
import { shopField } from "./shopField.ts";
import { staffingField } from "./staffingField.ts";
import { targetField } from "./targetField.ts";
import { teamField } from "./teamField.ts";
import { unreadFileField } from "./unreadFileField.ts";
import { valueField } from "./valueField.ts";
import { workField } from "./workField.ts";

const { version, date, timeZone, agents, roster } = SCENARIO_WORDS;
const textField = z.union([z.string(), z.number()], { error: "text" }).transform(String);
const rosterDayField = z.record(z.string(), z.record(z.string(), z.int({ error: agents }).min(0, { error: agents }).max(DESK_LIMITS.agents, { error: agents })));

/** A scenario file as people write it; its output has durations in seconds and shares as numbers, and nothing filled in. Source: contract §2. */
export const scenarioFileSchema = z.strictObject({
  replycast: z.literal(1, { error: version }).meta({ description: "version of this format" }),
  name: textField.optional(),
  description: z.string().optional(),
  platform: z.string().min(1).meta({ description: "its current rule packs are judged unless `rules` says otherwise" }).optional(),
  shops: z.record(z.string(), shopField).meta({ description: "several shops on one desk; each stream names its own" }).optional(),
  timeZone: z.string({ error: timeZone }).refine(isTimeZone, { error: timeZone }).optional(),
  start: z.string({ error: date }).refine((text) => dayNumber(text) !== undefined, { error: dateWords(date) }).meta({ description: "first simulated day" }).optional(),
  days: z.int().min(1).meta({ description: "judged days" }).optional(),
  warmUp: z.int().min(0).meta({ description: "days simulated before the judged ones" }).optional(),
  seed: textField.optional(),
  extends: unreadFileField("another scenario file that this one changes").optional(),
  arrivals: z.record(z.string(), arrivalField),
  events: z.array(eventField).optional(),
  conversations: z.record(z.string(), conversationField).optional(),
  bot: botField.meta({ description: "bots that answer first" }).optional(),
  teams: z.record(z.string(), teamField).optional(),
  shifts: z.record(z.string(), shiftField).optional(),
  roster: z.union([rosterDayField, z.array(rosterDayField).min(1)], { error: roster }),
  routing: routingField.optional(),
  reserve: reserveField.meta({ description: "agents called in by a trigger" }).optional(),
  incidents: z.array(incidentField).meta({ description: "things that go wrong" }).optional(),
  work: z.array(workField).meta({ description: "work beside the chats, done while nothing waits" }).optional(),
  rules: rulesField.optional(),
  targets: z.record(z.string(), targetField).optional(),
  staffing: staffingField.meta({ description: "what a search for the cheapest roster may choose; nothing of it is simulated" }).optional(),
  value: valueField.meta({ description: "what the money columns need, and standards that rules leave to the shop" }).optional(),
});

export type ScenarioFile = z.output<typeof scenarioFileSchema>;
