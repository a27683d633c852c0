import { z } from "zod";
import { timeOfDayField } from "../document/timeOfDayField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

/** Two times of day, the second after the first and beyond midnight `26:00`. */
export const betweenField = z.tuple([timeOfDayField, timeOfDayField], { error: SCENARIO_WORDS.between });
