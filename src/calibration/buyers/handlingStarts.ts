import { START_BUSY } from "../observed/observedDesk.ts";
import type { Handlings, ObservedDesk } from "../observed/observedDesk.ts";

/** Beyond so many times the mean a handling of unknown start did not last: its message was not yet in the agent's list, or the agent was away. */
const MOST_MEANS = 4;
/** Beyond so many no handling lasted where nobody tells that the agent was there: one of a thousand does. */
const MOST_MEANS_UNTOLD = 8;
/** With fewer all handlings tell the mean, not only busy ones. */
const LEAST_BUSY = 30;

/**
 * By message: when its handling began, -1 where it has none. Where that is not known, it is taken to have begun as soon as its message was there and the agent's reply before was out; where it would have lasted
 * too long then, or where it seems to have and the log does not tell that its agent was there, as if it had lasted as long as the others on the mean. [ms] Cost: linear.
 */
export function handlingStarts(desk: ObservedDesk): { readonly startedAt: Float64Array; readonly isGuessed: Uint8Array } {
  const { read: { log: { messages, presence } }, handlings, handlingOfMessage } = desk;
  const typicalMs = meanHandlingMs(handlings);
  const longestMs = presence.count > 0 ? Infinity : MOST_MEANS_UNTOLD * typicalMs;
  const startedAt = new Float64Array(messages.count).fill(-1);
  const isGuessed = new Uint8Array(messages.count);
  for (let row = 0; row < messages.count; row++) {
    const handling = handlingOfMessage[row];
    if (handling < 0) continue;
    const ended = handlings.endedAt[handling];
    startedAt[row] = handlings.startedAt[handling];
    if (startedAt[row] >= 0 && ended - startedAt[row] <= longestMs) continue;
    isGuessed[row] = 1;
    const soonest = Math.max(messages.sentAt[row], handlings.freeSince[handling]);
    startedAt[row] = startedAt[row] < 0 && ended - soonest <= MOST_MEANS * typicalMs ? soonest : ended - typicalMs;
  }
  return { startedAt, isGuessed };
}

/** Idle handlings may hold absences. */
function meanHandlingMs({ count, start, startedAt, endedAt }: Handlings): number {
  let [sum, known, busySum, busy] = [0, 0, 0, 0];
  for (let row = 0; row < count; row++) {
    if (startedAt[row] < 0) continue;
    const lasted = endedAt[row] - startedAt[row];
    sum += lasted;
    known++;
    if (start[row] !== START_BUSY) continue;
    busySum += lasted;
    busy++;
  }
  if (busy >= LEAST_BUSY) return busySum / busy;
  return known === 0 ? 0 : sum / known;
}
