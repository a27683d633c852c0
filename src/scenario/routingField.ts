import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { DESK_WORDS } from "./deskWords.ts";
import { ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES } from "./scenario.ts";

const { team, receiverCap } = DESK_WORDS;

/** `routing`. */
export const routingField = z.strictObject({
  assign: z.enum(ASSIGN_POLICIES).meta({ description: "which agent gets a conversation" }).optional(),
  sticky: z.boolean().meta({ description: "whether a consumer goes back to the last agent" }).optional(),
  pool: z.enum(POOL_POLICIES).meta({ description: "which conversation leaves the pool first" }).optional(),
  reply: z.enum(REPLY_POLICIES).meta({ description: "which of the waiting messages an agent answers first" }).optional(),
  allOffline: z
    .strictObject({
      receiver: z.string({ error: team }).meta({ description: "team of the role service-admin or admin" }),
      after: durationField.meta({ description: "wait before it receives" }).optional(),
      cap: z.int({ error: receiverCap }).min(1, { error: receiverCap }).max(2, { error: receiverCap }).optional(),
    })
    .meta({ description: "who receives while nobody else is on duty" })
    .optional(),
});
