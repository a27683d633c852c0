import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import type { Rhythm } from "./rhythm.ts";
import { rhythmAt } from "./rhythmLikelihood.ts";
import type { StepCounts } from "./stepCounts.ts";
import { STEP } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { binOf } from "./timeBins.ts";

/** Where something more would still have come with less than this probability nothing will. */
const UNLIKELY = 0.01;
const MS = 0.001;

/** Conversations of a stream whose end the log does not tell are over where so much time has gone by at its end that another message is unlikely. Changes `steps`. Cost: linear. */
export function settleOpen(desk: ObservedDesk, stream: number, chain: MessageChain, steps: Steps, counts: StepCounts, rhythm: Rhythm): void {
  const { messages, conversations } = desk.read.log;
  const { more, next, gap, thought } = rhythmAt(counts, rhythm.families, rhythm.parameters);
  for (let row = 0; row < messages.count; row++) {
    if (steps.kind[row] !== STEP.open || conversations.stream[messages.conversation[row]] !== stream) continue;
    const writing = gap === undefined ? 0 : more * gap.above[binOf(counts.bins, (steps.until[row] - messages.sentAt[row]) * MS)];
    const thinking = thought === undefined ? 0 : (1 - more) * next * thought.above[binOf(counts.bins, (steps.until[row] - chain.answeredAt[row]) * MS)];
    if (writing + thinking < UNLIKELY * ((1 - more) * (1 - next) + writing + thinking)) steps.kind[row] = STEP.over;
  }
}
