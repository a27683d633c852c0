import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { shareField } from "../document/shareField.ts";
import { burstLawField, patienceLawField, timeLawField, turnsLawField } from "./lawField.ts";

/** `conversations.STREAM` or `conversations.default`. */
export const conversationField = z.strictObject({
  turns: turnsLawField.meta({ description: "turns of the buyer" }).optional(),
  burst: burstLawField.meta({ description: "messages a turn" }).optional(),
  burstGap: timeLawField.meta({ description: "time between two messages of a turn" }).optional(),
  handle: timeLawField.meta({ description: "time an agent reads and types for one turn" }).optional(),
  think: timeLawField.meta({ description: "time from a reply to the buyer's next turn" }).optional(),
  patience: patienceLawField.meta({ description: "how long a buyer waits before leaving" }).optional(),
  silentShare: shareField.meta({ description: "of those who leave, the share who do so without a word" }).optional(),
  closingWordShare: shareField.meta({ description: "share of conversations that end with one more message such as thanks" }).optional(),
  idleTimeout: durationField.meta({ description: "after the last reply, how long the conversation keeps its slot" }).optional(),
  transferShare: shareField.meta({ description: "share of conversations that their first agent passes on" }).optional(),
});
