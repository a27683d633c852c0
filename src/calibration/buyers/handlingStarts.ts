import type { ObservedDesk } from "../observed/observedDesk.ts";

/** By message: when its handling began, -1 where it has none; where that is not known, as if the handling had lasted as long as the others on the mean. [ms] Cost: linear. */
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
    startedAt[row] = Math.max(messages.sentAt[row], handlings.endedAt[handling] - typicalMs);
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
