import type { ObservedDesk } from "../observed/observedDesk.ts";

/** Beyond so many times the mean a handling did not last: its message was not yet in the agent's list, or the agent was away. */
const MOST_MEANS = 4;

/**
 * By message: when its handling began, -1 where it has none. Where that is not known, it is taken to have begun as soon as its message was there and the agent's reply before was out; where it would have lasted
 * too long then, as if it had lasted as long as the others on the mean. [ms] Cost: linear.
 */
export function handlingStarts(desk: ObservedDesk): { readonly startedAt: Float64Array; readonly isGuessed: Uint8Array } {
  const { read: { log: { messages } }, handlings, handlingOfMessage } = desk;
  const typicalMs = meanHandlingMs(desk);
  const startedAt = new Float64Array(messages.count).fill(-1);
  const isGuessed = new Uint8Array(messages.count);
  for (let row = 0; row < messages.count; row++) {
    const handling = handlingOfMessage[row];
    if (handling < 0) continue;
    startedAt[row] = handlings.startedAt[handling];
    if (startedAt[row] >= 0) continue;
    isGuessed[row] = 1;
    const ended = handlings.endedAt[handling];
    const soonest = Math.max(messages.sentAt[row], handlings.freeSince[handling]);
    startedAt[row] = ended - soonest <= MOST_MEANS * typicalMs ? soonest : ended - typicalMs;
  }
  return { startedAt, isGuessed };
}

function meanHandlingMs({ handlings: { count, startedAt, endedAt } }: ObservedDesk): number {
  let [sum, known] = [0, 0];
  for (let row = 0; row < count; row++) {
    if (startedAt[row] < 0) continue;
    sum += endedAt[row] - startedAt[row];
    known++;
  }
  return known === 0 ? 0 : sum / known;
}
