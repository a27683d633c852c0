import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import { STEP } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { binOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";

/** How turns waited and what came of it: counts by bin of the time from a turn's first message to the start of its handling, or to leaving. */
export interface WaitCounts {
  readonly bins: TimeBins;
  /** Handled, then another turn. */
  readonly next: Float64Array;
  /** Handled, then the closing word. */
  readonly closing: Float64Array;
  /** Handled, wrote on during it, then nothing more: was there, and had no other turn. */
  readonly thereAndOver: Float64Array;
  /** Handled, then nothing more, and the conversation is over. */
  readonly nothing: Float64Array;
  /** Handled, or still waiting at the log's end: nothing is known of what came after. */
  readonly unknown: Float64Array;
  /** Gave up openly. */
  readonly open: Float64Array;
  /** Gave up without a word to the desk, which answered all the same; but the log has the time. */
  readonly told: Float64Array;
  /** The same by turn, from 1 (beyond 64 in the last): another turn; over for certain; nothing more, by turn · bins + bin. */
  readonly nextOfTurn: Float64Array;
  readonly overOfTurn: Float64Array;
  readonly nothingOfTurn: Float64Array;
  /** Handlings of unknown start, taken to have lasted as long as others on the mean. */
  readonly guessed: number;
}

export const MOST_TURNS = 64;
const MS = 0.001;

/** Counts the waits of one stream. Spam, what bots settle and closing words have no patience and are left out. Cost: linear. */
export function waitCounts(desk: ObservedDesk, stream: number, chain: MessageChain, steps: Steps, isStart: Uint8Array, bins: TimeBins): WaitCounts {
  const { messages, conversations, replies } = desk.read.log;
  const { handlings, handlingOfMessage } = desk;
  const column = (): Float64Array => new Float64Array(bins.count);
  const byTurn = (): Float64Array => new Float64Array(MOST_TURNS + 1);
  const found = {
    bins, next: column(), closing: column(), thereAndOver: column(), nothing: column(), unknown: column(), open: column(), told: column(),
    nextOfTurn: byTurn(), overOfTurn: byTurn(), nothingOfTurn: new Float64Array((MOST_TURNS + 1) * bins.count), guessed: 0,
  };
  const untilMs = Math.max(chain.untilMs, replies.count === 0 ? 0 : replies.at[replies.count - 1]);
  const typicalMs = meanHandlingMs(desk);
  const hasClosings = conversations.closedAt.some((at) => at >= 0);
  const turn = new Uint8Array(conversations.count);
  const startedAt = new Float64Array(conversations.count);
  const begunAt = new Float64Array(conversations.count);
  const bin = (ms: number): number => binOf(bins, Math.max(0, ms) * MS);
  for (let row = 0; row < messages.count; row++) {
    const its = messages.conversation[row];
    const kind = steps.kind[row];
    if (kind === STEP.none || conversations.stream[its] !== stream) continue;
    if (isStart[row] === 1) {
      turn[its] = Math.min(MOST_TURNS, turn[its] + 1);
      begunAt[its] = messages.sentAt[row];
      const handling = handlingOfMessage[row];
      startedAt[its] = handling < 0 ? -1 : handlings.startedAt[handling];
      if (handling >= 0 && startedAt[its] < 0) {
        found.guessed++;
        startedAt[its] = Math.max(begunAt[its], handlings.endedAt[handling] - typicalMs);
      }
    }
    const after = chain.next[row];
    if (kind !== STEP.closing && after >= 0 && isStart[after] === 0) continue;
    const waited = bin(startedAt[its] - begunAt[its]);
    if (kind === STEP.closing) {
      found.closing[waited]++;
      found.overOfTurn[turn[its]]++;
    } else if (after >= 0) {
      found.next[waited]++;
      found.nextOfTurn[turn[its]]++;
    } else if (kind !== STEP.settled) endTurn(its, row, kind, waited);
  }
  return found;

  /** The last turn of a conversation, without a closing word. */
  function endTurn(its: number, row: number, kind: number, waited: number): void {
    const left = conversations.leftAt[its];
    const isHandled = startedAt[its] >= 0;
    if (left >= begunAt[its] && left <= untilMs && (!isHandled || left < startedAt[its])) {
      const isOpen = !isHandled && (!hasClosings || conversations.closedAt[its] === left);
      (isOpen ? found.open : found.told)[bin(left - begunAt[its])]++;
    } else if (!isHandled) found.unknown[bin((conversations.closedAt[its] >= 0 ? Math.min(untilMs, conversations.closedAt[its]) : untilMs) - begunAt[its])]++;
    else if (kind !== STEP.over) found.unknown[waited]++;
    else if (messages.sentAt[row] >= startedAt[its] && messages.sentAt[row] > begunAt[its]) {
      found.thereAndOver[waited]++;
      found.overOfTurn[turn[its]]++;
    } else {
      found.nothing[waited]++;
      found.nothingOfTurn[turn[its] * bins.count + waited]++;
    }
  }
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
