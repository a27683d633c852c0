import { z } from "zod";
import { dayNumber } from "../time/calendar.ts";
import { isTimeZone } from "../time/localMillis.ts";
import { arrivalField } from "./arrivalField.ts";
import { conversationField } from "./conversationField.ts";
import { DESK_LIMITS } from "./deskLimits.ts";
import { eventField } from "./eventField.ts";
import { notBuiltField } from "./notBuiltField.ts";
import { routingField } from "./routingField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";
import { shiftField } from "./shiftField.ts";
import { targetField } from "./targetField.ts";
import { teamField } from "./teamField.ts";

const { version, date, timeZone, agents, roster, rules } = SCENARIO_WORDS;
const textField = z.union([z.string(), z.number()], { error: "text" }).transform(String);
const rosterDayField = z.record(z.string(), z.record(z.string(), z.int({ error: agents }).min(0, { error: agents }).max(DESK_LIMITS.agents, { error: agents })));

/** A scenario file as people write it; its output has durations in seconds and shares as numbers, and nothing filled in. Source: contract §2. */
export const scenarioFileSchema = z.strictObject({
  replycast: z.literal(1, { error: version }).meta({ description: "version of this format" }),
  name: textField.optional(),
  description: z.string().optional(),
  platform: z.string().min(1).meta({ description: "its current rule packs are judged unless `rules` says otherwise" }).optional(),
  shops: notBuiltField("several shops on one desk"),
  timeZone: z.string({ error: timeZone }).refine(isTimeZone, { error: timeZone }).optional(),
  start: z.string({ error: date }).refine((text) => dayNumber(text) !== undefined, { error: date }).meta({ description: "first simulated day" }).optional(),
  days: z.int().min(1).meta({ description: "judged days" }).optional(),
  warmUp: z.int().min(0).meta({ description: "days simulated before the judged ones" }).optional(),
  seed: textField.optional(),
  extends: notBuiltField("another scenario file that this one changes"),
  arrivals: z.record(z.string(), arrivalField),
  events: z.array(eventField).optional(),
  conversations: z.record(z.string(), conversationField).optional(),
  bot: notBuiltField("bots that answer first"),
  teams: z.record(z.string(), teamField).optional(),
  shifts: z.record(z.string(), shiftField).optional(),
  roster: z.union([rosterDayField, z.array(rosterDayField).min(1)], { error: roster }),
  routing: routingField.optional(),
  reserve: notBuiltField("agents called in by a trigger"),
  incidents: notBuiltField("things that go wrong"),
  work: notBuiltField("work beside the chats"),
  rules: z.array(z.union([z.string().min(1), z.record(z.string(), z.unknown())], { error: "a rule id or a rule pack" })).min(1, { error: rules }).optional(),
  targets: z.record(z.string(), targetField).optional(),
  staffing: notBuiltField("what a search for the cheapest roster may choose"),
  value: notBuiltField("money columns and standards that some rules need"),
});

export type ScenarioFile = z.output<typeof scenarioFileSchema>;
