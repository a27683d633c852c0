import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";

/** What a table of conversations tells of one stream. */
export interface TableSpans {
  /** First reply of a person to close. [s] */
  readonly handled: Float64Array;
  /** Of these the conversations whose close is that of their reply: nothing was handled. */
  readonly unhandled: number;
  /** How long those waited who gave up, and those who were answered; more than 0. [s] */
  readonly leftAfter: Float64Array;
  readonly answeredAfter: Float64Array;
  /** Who left, or was answered, without any wait. */
  readonly withoutWait: number;
  /** Neither answered nor told to have left. */
  readonly unanswered: number;
}

/** By stream. Cost: linear. */
export function tableSpans({ read, streams, fromMs, toMs }: ObservedDesk): TableSpans[] {
  const { messages, replies, conversations } = read.log;
  const lists = streams.map(() => ({ handled: [] as number[], leftAfter: [] as number[], answeredAfter: [] as number[], unhandled: 0, withoutWait: 0, unanswered: 0 }));
  for (let row = 0; row < messages.count; row++) {
    const conversation = messages.conversation[row];
    const opened = conversations.openedAt[conversation];
    if (opened < fromMs || opened >= toMs) continue;
    const list = lists[conversations.stream[conversation]];
    const reply = messages.reply[row];
    const left = conversations.leftAt[conversation];
    if (reply < 0 && left < 0) list.unanswered++;
    if (reply >= 0 && replies.kind[reply] < BOT_REPLY_KINDS.length) continue;
    const ended = reply >= 0 ? replies.at[reply] : left;
    if (ended < 0) continue;
    if (ended <= opened) list.withoutWait++;
    else (reply >= 0 ? list.answeredAfter : list.leftAfter).push((ended - opened) / 1000);
    const closed = conversations.closedAt[conversation];
    if (reply < 0 || closed < 0) continue;
    if (closed > ended) list.handled.push((closed - ended) / 1000);
    else list.unhandled++;
  }
  return lists.map(({ handled, leftAfter, answeredAfter, ...counts }) => ({ handled: Float64Array.from(handled), leftAfter: Float64Array.from(leftAfter), answeredAfter: Float64Array.from(answeredAfter), ...counts }));
}
