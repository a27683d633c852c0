import type { MessageChain } from "../observed/messageChain.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { STEP } from "./steps.ts";
import type { Steps } from "./steps.ts";

/** Over is what has been silent for so long that of so many silences less than this share ended with another message. */
const HARDLY_ANY = 0.02;
/** Fewer tell nothing of how long a silence may last. */
const LEAST = 30;

/**
 * Conversations of a stream whose end the log does not tell are over where they have been silent for longer than nearly all silences after which something came. Without that a law of gaps with a tail without end
 * could explain every end of a log in which nothing is ever closed. Changes `steps`. Cost: linear, and a sort.
 */
export function settleSilent(desk: ObservedDesk, stream: number, { next, answeredAt }: MessageChain, steps: Steps): void {
  const { messages, conversations } = desk.read.log;
  const silences: number[] = [];
  const open: number[] = [];
  for (let row = 0; row < messages.count; row++) {
    if (conversations.stream[messages.conversation[row]] !== stream) continue;
    if (steps.kind[row] === STEP.open) open.push(row);
    else if (steps.kind[row] === STEP.either || steps.kind[row] === STEP.closing) silences.push(messages.sentAt[next[row]] - answeredAt[row]);
  }
  if (open.length === 0 || silences.length < LEAST) return;
  const sorted = Float64Array.from(silences).sort();
  const longer = Math.floor((HARDLY_ANY / (1 - HARDLY_ANY)) * open.length);
  const longest = sorted[Math.max(0, sorted.length - 1 - longer)];
  for (const row of open) if (steps.until[row] - answeredAt[row] > longest) steps.kind[row] = STEP.over;
}
