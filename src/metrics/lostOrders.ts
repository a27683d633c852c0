import { type MessageLog, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../log/messageLog.ts";
import type { MessageSurvey } from "./messageSurvey.ts";

/** The share of conversations that end in an order, by the time to their first reply. */
export interface Conversion {
  /** Ascending; the last bin takes all that is longer, and what is never answered. */
  readonly upToMs: Float64Array;
  /** By bin. */
  readonly share: Float64Array;
  /** By stream number: 1 where conversations may end in orders. */
  readonly streams: Uint8Array;
}

const SPAM = MESSAGE_SUSPECTED_SPAM | MESSAGE_CONFIRMED_SPAM;

/**
 * Orders that do not come because first replies were slow: over the conversations whose first message is one of the rows [firstRow, endRow),
 * the best share less that of their first reply (of any kind). Spam is left out. `streams`: 1 for each that counts; absent: all.
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
    if ((flags[row] & SPAM) === 0) lost += best - share[binOfWait(upToMs, waitMs[row])];
  }
  return lost;
}

function binOfWait(upToMs: Float64Array, wait: number): number {
  let bin = 0;
  while (bin < upToMs.length - 1 && wait > upToMs[bin]) bin++;
  return bin;
}
