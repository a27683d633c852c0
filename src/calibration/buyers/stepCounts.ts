import type { ObservedDesk } from "../observed/observedDesk.ts";
import { ANSWERED } from "../observed/messageChain.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import { STEP } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { binOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";

/** Messages of one stream by what followed them: counts by bin of the time since they were sent (gap) and since all was answered (thought). */
export interface StepCounts {
  readonly bins: TimeBins;
  /** The burst went on after this gap. */
  readonly burst: Float64Array;
  /** The burst went on or, where all was answered, the next turn began. */
  readonly either: PairCounts;
  /** The closing word came after so much thought. */
  readonly closing: Float64Array;
  /** Nothing more came, and the conversation is over. */
  readonly over: number;
  /** The burst was out; nothing is known of another turn. */
  readonly settled: number;
  /** Nothing had come after so long, when something else ended it. */
  readonly cut: Float64Array;
  /** Nothing had come so long after gap and answer when the log ended. */
  readonly open: PairCounts;
}

/** Counts by pair of bins and by how sure it is that all was answered, those that occur. */
export interface PairCounts {
  /** Probability that all was answered. */
  readonly answered: Float64Array;
  readonly gap: Int32Array;
  readonly thought: Int32Array;
  readonly count: Float64Array;
}

const MS = 0.001;

/** Counts the steps of one stream. Cost: linear. */
export function stepCounts(desk: ObservedDesk, stream: number, chain: MessageChain, steps: Steps, bins: TimeBins): StepCounts {
  const { messages, conversations } = desk.read.log;
  const [burst, closing, cut] = [new Float64Array(bins.count), new Float64Array(bins.count), new Float64Array(bins.count)];
  const [either, open] = [0, 1].map(() => new Float64Array(ANSWERED.length * bins.count * bins.count));
  let over = 0;
  let settled = 0;
  const binAfter = (from: number, to: number): number => binOf(bins, Math.max(0, to - from) * MS);
  const pairAfter = (row: number, until: number): number => (chain.doubt[row] * bins.count + binAfter(messages.sentAt[row], until)) * bins.count + binAfter(chain.answeredAt[row], until);
  for (let row = 0; row < messages.count; row++) {
    const kind = steps.kind[row];
    if (kind === STEP.none || conversations.stream[messages.conversation[row]] !== stream) continue;
    const sent = messages.sentAt[row];
    const until = chain.next[row] >= 0 ? messages.sentAt[chain.next[row]] : steps.until[row];
    switch (kind) {
      case STEP.burst: burst[binAfter(sent, until)]++; break;
      case STEP.either: either[pairAfter(row, until)]++; break;
      case STEP.closing: closing[binAfter(chain.answeredAt[row], until)]++; break;
      case STEP.over: over++; break;
      case STEP.settled: settled++; break;
      case STEP.cut: cut[binAfter(sent, until)]++; break;
      default: open[pairAfter(row, until)]++;
    }
  }
  return { bins, burst, either: pairsOf(either, bins.count), closing, over, settled, cut, open: pairsOf(open, bins.count) };
}

function pairsOf(cells: Float64Array, width: number): PairCounts {
  const places: number[] = [];
  cells.forEach((count, cell) => {
    if (count > 0) places.push(cell);
  });
  return {
    answered: Float64Array.from(places, (cell) => ANSWERED[Math.floor(cell / width / width)]), gap: Int32Array.from(places, (cell) => Math.floor(cell / width) % width), thought: Int32Array.from(places, (cell) => cell % width), count: Float64Array.from(places, (cell) => cells[cell]),
  };
}
