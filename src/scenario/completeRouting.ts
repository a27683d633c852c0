import { DEFAULT_RECEIVER_AFTER, DEFAULT_RECEIVER_CAP, DEFAULT_ROUTING } from "./frameDefaults.ts";
import type { Routing } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** The routing with its defaults. */
export function completeRouting(written: ScenarioFile["routing"] = {}): Routing {
  const { assign, sticky, pool, reply, allOffline } = written;
  const receiver = allOffline === undefined ? undefined
    : { receiver: allOffline.receiver, after: allOffline.after ?? DEFAULT_RECEIVER_AFTER, cap: allOffline.cap ?? DEFAULT_RECEIVER_CAP };
  return {
    assign: assign ?? DEFAULT_ROUTING.assign,
    sticky: sticky ?? DEFAULT_ROUTING.sticky,
    pool: pool ?? DEFAULT_ROUTING.pool,
    reply: reply ?? DEFAULT_ROUTING.reply,
    ...(receiver === undefined ? {} : { allOffline: receiver }),
  };
}
