import { REPLY_POLICIES } from "../scenario/scenario.ts";
import { DUTY_END_HAND_OVER, type Model, type UncertainShift } from "./model.ts";

/**
 * Whether the end of a reply is known when its message reaches the agent's list: replies oldest first, no work beside the chats, and nobody's open
 * conversations are taken away while they wait, at the end of a shift or by an absence in the midst of one.
 */
export function fastPathApplies({ routing, work, attendance }: Model): boolean {
  return REPLY_POLICIES[routing.reply] === "oldest-first" && work.length === 0 &&
    !attendance.duty.change.includes(DUTY_END_HAND_OVER) && !attendance.uncertain.some(mayHandOver);
}

function mayHandOver({ beginMs, goesOn, absent, end }: UncertainShift): boolean {
  return end === DUTY_END_HAND_OVER || absent.some(([from]) => from > beginMs || goesOn);
}
