import type { MessageLog } from "../log/messageLog.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import type { FirstMessages } from "./firstMessages.ts";

/**
 * When a conversation that was assigned by `row` and again by `next` left the first agent: at the agent's last going off duty between
 * the two (handed over) or at the end of its last reply to the conversation between them (passed on), whichever came later, as a reply
 * under handling is finished first; at the second assignment itself where there was neither.
 */
export function sentBackAt(log: MessageLog, firsts: FirstMessages, duty: DutyTimelines, row: number, next: number): number {
  const { at, agent, conversation } = log.assignments;
  const who = agent[row];
  const assignedAgain = at[next];
  const offDuty = duty.offDuty.lastBeginBy(who, assignedAgain);
  const replied = lastReplyBy(log, firsts.of[conversation[row]], who, assignedAgain);
  const back = offDuty > replied ? offDuty : replied;
  return back > at[row] ? back : assignedAgain;
}

/** The end of the agent's last reply, no later than `time`, to the conversation that begins with message `first`; -1 for none. */
function lastReplyBy({ messages, replies }: MessageLog, first: number, who: number, time: number): number {
  let last = -1;
  for (let reply = first < 0 ? -1 : messages.reply[first]; reply >= 0 && replies.at[reply] <= time; reply = replies.next[reply]) {
    if (replies.agent[reply] === who) last = replies.at[reply];
  }
  return last;
}
