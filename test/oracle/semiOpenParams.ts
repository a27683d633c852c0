import type { ExactCase } from "./exactCases.ts";
import type { SemiOpenDesk } from "./semiOpen.ts";

/** The desk of a semi-open case, but for the patience in the agent's list, which the cases do not have. */
export function semiOpenParams(params: ExactCase["params"]): Omit<SemiOpenDesk, "listLeaveRate"> {
  return {
    arrivalRate: params.chat_arrival_rate_per_s, slots: params.slots, meanHandle: params.mean_handle_s, meanThink: params.mean_think_s,
    endShare: params["P(chat ends after an agent reply)"], poolLeaveRate: params.queue_abandon_rate,
  };
}
