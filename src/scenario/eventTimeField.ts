import { z } from "zod";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { dateWords } from "./dateWords.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

/** When something happens: a local date and time, a date for its midnight, or a time of day, which means every simulated day. Kept as text. */
export const eventTimeField = z.string({ error: SCENARIO_WORDS.eventTime }).refine(
  (text) => parseLocalDateTime(text) !== undefined || parseTimeOfDay(text) !== undefined,
  { error: dateWords(SCENARIO_WORDS.eventTime) },
);
