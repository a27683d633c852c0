import { REPLY_KINDS } from "../log/kinds.ts";
import { type MessageLog, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../log/messageLog.ts";
import type { MessageSurvey } from "../judging/messageSurvey.ts";

/** The share of conversations that end in an order, by the time to their first reply. */
export interface Conversion {
  /** Ascending; the last bin takes all that is longer, and what is never answered. */
  readonly upToMs: Float64Array;
  /** By bin. */
  readonly share: Float64Array;
  /** By stream number: 1 where conversations may end in orders. */
  readonly streams: Uint8Array;
}

const STATUS = REPLY_KINDS.indexOf("status");
const SPAM = MESSAGE_SUSPECTED_SPAM | MESSAGE_CONFIRMED_SPAM;

/**
 * Orders that do not come because first replies were slow: over the conversations whose first message is one of the rows [firstRow, endRow),
 * the best share less that of their first reply of a person or a bot; a status reply ("be right with you") answers nobody's question. Spam is left out. `streams`: 1 for each that counts; absent: all.
 */
export function lostOrders(
  log: MessageLog, survey: MessageSurvey, firstRow: number, endRow: number, conversion: Conversion, streams?: Uint8Array,
): number {
  const flags = log.messages.flags;
  const { stream, count } = log.conversations;
  const { firstRow: firstOf, waitMs } = survey;
  const { share, upToMs, streams: ordering } = conversion;
  let best = 0;
  for (let bin = 0; bin < share.length; bin++) if (share[bin] > best) best = share[bin];
  let lost = 0;
  for (let conversation = 0; conversation < count; conversation++) {
    const row = firstOf[conversation];
    const from = stream[conversation];
    if (row < firstRow || row >= endRow || ordering[from] !== 1 || (streams !== undefined && streams[from] !== 1)) continue;
    if ((flags[row] & SPAM) === 0) lost += best - share[binOfWait(upToMs, isStatus(log, row) ? waitForAnswer(log, row) : waitMs[row])];
  }
  return lost;
}

function isStatus({ messages, replies }: MessageLog, row: number): boolean {
  return messages.reply[row] >= 0 && replies.kind[messages.reply[row]] === STATUS;
}

/** From the message to its first reply that is more than a status reply; Infinity where there is none. [ms] */
function waitForAnswer({ messages, replies }: MessageLog, row: number): number {
  let reply = messages.reply[row];
  while (reply >= 0 && replies.kind[reply] === STATUS) reply = replies.next[reply];
  return reply < 0 ? Infinity : replies.at[reply] - messages.sentAt[row];
}

function binOfWait(upToMs: Float64Array, wait: number): number {
  let bin = 0;
  while (bin < upToMs.length - 1 && wait > upToMs[bin]) bin++;
  return bin;
}
