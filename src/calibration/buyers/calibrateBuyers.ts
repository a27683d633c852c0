import { conversationDefaults } from "../../scenario/conversationDefaults.ts";
import { isAfterSale } from "../../scenario/completeArrivals.ts";
import { exponentialFamily } from "../laws/exponentialFamily.ts";
import { courses } from "../bots/settledByBot.ts";
import type { Courses } from "../bots/settledByBot.ts";
import type { CalibratedPart } from "../calibratedPart.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { PartBuilder } from "../partBuilder.ts";
import { fitPatience } from "./fitPatience.ts";
import { fitRhythm } from "./fitRhythm.ts";
import { messageChain } from "../observed/messageChain.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import { putEntries } from "./putEntries.ts";
import { putEndings } from "./putEndings.ts";
import { putReturns } from "./putReturns.ts";
import { putBurst, putTimes } from "./putRhythm.ts";
import { fitTurns, putPatience, putTurns } from "./putPatience.ts";
import { refineRhythm } from "./refineRhythm.ts";
import type { Rhythm } from "./rhythm.ts";
import type { HeldBack } from "./patienceLikelihood.ts";
import { rhythmAt } from "./rhythmLikelihood.ts";
import type { RhythmAt } from "./rhythmLikelihood.ts";
import { settleOpen } from "./settleOpen.ts";
import { stepCounts } from "./stepCounts.ts";
import { stepsOf } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { binOf, middleOf, timeBins } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";
import { turnHazards } from "./turnHazards.ts";
import { turnStarts } from "./turnStarts.ts";
import { waitCounts } from "./waitCounts.ts";

const MINUTE_MS = 60_000;
const MS = 0.001;

/** Where gaps cannot be told from thoughts: what comes after the answers is the next turn. */
const NOTHING_APART: Rhythm = { families: { thought: exponentialFamily }, parameters: [0, 0], value: 0 };

/**
 * What buyers do, by stream: `conversations.S.{turns, burst, burstGap, think, patience, silentShare, closingWordShare, idleTimeout, transferShare}` and
 * `arrivals.S.{spamShare, pages, returnShare, returnAfter}`. What the log does not show is left at its default and told.
 * Cost: some passes over the messages.
 */
export function calibrateBuyers(desk: ObservedDesk): CalibratedPart {
  const part = new PartBuilder();
  const chain = messageChain(desk);
  const its = courses(desk.read, desk.fromMs, desk.toMs);
  const steps = stepsOf(desk, chain, its);
  const bins = timeBins(desk.resolutionMs * MS);
  desk.streams.forEach((_, stream) => calibrateStream(desk, stream, { part, chain, its, steps, bins }));
  return part.part();
}

interface Buyers {
  readonly part: PartBuilder;
  readonly chain: MessageChain;
  readonly its: Courses;
  readonly steps: Steps;
  readonly bins: TimeBins;
}

function calibrateStream(desk: ObservedDesk, stream: number, { part, chain, its, steps, bins }: Buyers): void {
  const name = desk.streams[stream];
  const defaults = conversationDefaults(isAfterSale({}, name));
  const isFine = desk.resolutionMs < MINUTE_MS;
  const counts = stepCounts(desk, stream, chain, steps, bins);
  const first = isFine ? fitRhythm(counts) : undefined;
  settleOpen(desk, stream, chain, steps, counts, first ?? NOTHING_APART);
  const { rhythm, chances, more, out } = refineRhythm({ desk, stream, chain, courses: its, steps, bins }, counts, first ?? NOTHING_APART);
  const at = rhythmAt(counts, rhythm.families, rhythm.parameters);
  const isStart = turnStarts({ desk, stream, chain, courses: its, steps, bins }, chances, at.gap, at.thought);
  const waits = waitCounts(desk, stream, chain, steps, isStart, bins);
  const heldBack = heldBackBy(at, bins);
  let patience = fitPatience(waits, heldBack);
  let turns = fitTurns(waits, patience, heldBack);
  if (patience !== undefined && turns !== undefined && turns.fit.family !== "geometric") {
    // once more, with the chances by turn that were found
    patience = fitPatience(waits, heldBack, chancesOf(turnHazards(waits, patience, heldBack)));
    turns = fitTurns(waits, patience, heldBack);
  }
  putTimes(part, name, counts, first === undefined ? undefined : rhythm, defaults, desk.resolutionMs * MS);
  putBurst(part, name, more, out, first === undefined ? undefined : rhythm, defaults);
  putTurns(part, name, waits, patience, turns, defaults);
  putPatience(part, name, waits, patience, defaults);
  putEndings(part, desk, stream, chain, its, defaults);
  putEntries(part, desk, stream, its);
  putReturns(part, desk, stream, its, bins);
  part.find("handling-start-guessed", waits.guessed, `${waits.guessed} turns of ${name}`, { stream: name, turns: waits.guessed });
}

/** The rest of a burst that leaving cut off: r ÷ (1 − r), while the next message was still to come. */
function heldBackBy({ more, gap }: RhythmAt, bins: TimeBins): HeldBack {
  if (gap === undefined) return () => 0;
  return (sent, left) => (more / (1 - more)) * gap.above[binOf(bins, Math.max(0, middleOf(bins, left) - (sent === 0 ? 0 : middleOf(bins, sent))))];
}

function chancesOf({ more, over }: ReturnType<typeof turnHazards>): Float64Array {
  return more.map((count, turn) => (count + over[turn] > 0 ? count / (count + over[turn]) : 0));
}
