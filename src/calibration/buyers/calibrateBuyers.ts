import { conversationDefaults } from "../../scenario/conversationDefaults.ts";
import type { ConversationLaws } from "../../scenario/scenario.ts";
import { isAfterSale } from "../../scenario/completeArrivals.ts";
import { MINUTE_MS } from "../../time/units.ts";
import { courses } from "../bots/courses.ts";
import type { Courses } from "../bots/courses.ts";
import type { CalibratedPart } from "../calibratedPart.ts";
import type { FitReason } from "../fitReason.ts";
import { exponentialFamily } from "../laws/exponentialFamily.ts";
import { messageChain } from "../observed/messageChain.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { PartBuilder } from "../partBuilder.ts";
import { fitRhythm } from "./fitRhythm.ts";
import { foundTurns, stayedAfter } from "./foundTurns.ts";
import type { FoundTurns } from "./foundTurns.ts";
import { handlingStarts } from "./handlingStarts.ts";
import { putEndings } from "./putEndings.ts";
import { putEntries } from "./putEntries.ts";
import { putPatience, putTurns } from "./putPatience.ts";
import { putReturns } from "./putReturns.ts";
import { putBurst, putTimes } from "./putRhythm.ts";
import type { Rhythm } from "./rhythm.ts";
import { settleOpen } from "./settleOpen.ts";
import { settleSilent } from "./settleSilent.ts";
import { stepCounts } from "./stepCounts.ts";
import { stepsOf } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { tellUntold } from "./tellUntold.ts";
import { timeBins } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";
import { unansweredEnds } from "./unansweredEnds.ts";
import type { UnansweredEnds } from "./unansweredEnds.ts";

const MS = 0.001;

/** Where gaps cannot be told from thoughts: what comes after the answers is the next turn. */
const NOTHING_APART: Rhythm = { families: { thought: exponentialFamily }, parameters: [0, 0], value: 0 };

/**
 * What buyers do, by stream: `conversations.S.{turns, burst, burstGap, think, patience, silentShare, closingWordShare, idleTimeout, transferShare}` and
 * `arrivals.S.{spamShare, pages, returnShare, returnAfter}`. What the log does not show is left at its default and told.
 * `onProgress` hears what share is done. Cost: some passes over the messages.
 */
export function calibrateBuyers(desk: ObservedDesk, onProgress?: (share: number) => void): CalibratedPart {
  const part = new PartBuilder();
  const readSo = (share: number): void => onProgress?.((share * SHARES.read) / desk.streams.length);
  const chain = messageChain(desk);
  readSo(0.4);
  const its = courses(desk.read, desk.fromMs, desk.toMs);
  const bins = timeBins(desk.resolutionMs * MS);
  const starts = handlingStarts(desk);
  const ends = unansweredEnds(desk, chain, its, starts.startedAt);
  readSo(0.8);
  const steps = stepsOf(desk, chain, its, ends);
  desk.streams.forEach((_, stream) => {
    const tell = (share: number): void => onProgress?.((stream + share) / desk.streams.length);
    tell(SHARES.read);
    calibrateStream(desk, stream, { part, chain, its, steps, bins, starts, ends, tell });
  });
  return part.part();
}

/** Of the time that a stream takes what is over after each step. */
const SHARES = { read: 0.15, gaps: 0.25, turns: 0.6, again: 0.9 };

interface Buyers {
  readonly tell: (share: number) => void;
  readonly part: PartBuilder;
  readonly chain: MessageChain;
  readonly its: Courses;
  readonly steps: Steps;
  readonly bins: TimeBins;
  readonly starts: ReturnType<typeof handlingStarts>;
  readonly ends: UnansweredEnds;
}

function calibrateStream(desk: ObservedDesk, stream: number, buyers: Buyers): void {
  const { part, its, bins } = buyers;
  const name = desk.streams[stream];
  const defaults = conversationDefaults(isAfterSale({}, name));
  const untold = whyUntold(desk, stream);
  const found = untold === undefined ? putTalk(desk, stream, buyers, defaults) : undefined;
  if (untold !== undefined) tellUntold(part, name, desk.read.log.conversations.stream.reduce((sum, of) => sum + (of === stream ? 1 : 0), 0), defaults, untold);
  putEndings(part, desk, stream, buyers.chain, its, defaults);
  putEntries(part, desk, stream, its);
  putReturns(part, desk, stream, its, bins, found?.hasStayed ?? (() => 1));
}

/** Why nothing can be said of what was answered when; absent where something can. */
function whyUntold({ resolutionMs, handlings, read: { log: { conversations } } }: ObservedDesk, stream: number): FitReason | undefined {
  if (resolutionMs >= MINUTE_MS) return { code: "times-to-the-minute" };
  return handlings.conversation.some((its) => conversations.stream[its] === stream) ? undefined : { code: "nobody-replies" };
}

/** All that rests on what was answered when; returns the turns that were found. */
function putTalk(desk: ObservedDesk, stream: number, { part, chain, its, steps, bins, starts, ends, tell }: Buyers, defaults: ConversationLaws): FoundTurns {
  const name = desk.streams[stream];
  settleSilent(desk, stream, chain, steps);
  const counts = stepCounts(desk, stream, chain, steps, bins);
  const first = fitRhythm(counts);
  settleOpen(desk, stream, chain, steps, counts, first ?? NOTHING_APART);
  tell(SHARES.gaps);
  const turns = { desk, stream, chain, courses: its, steps, bins, starts, ends };
  let found = foundTurns(turns, counts, first ?? NOTHING_APART, (share) => tell(SHARES.gaps + (SHARES.turns - SHARES.gaps) * share));
  tell(SHARES.turns);
  // who leaves without a word is known only now, and with it how likely a message after a long wait is the next turn
  const stayed = stayedAfter(found.patience, bins);
  if (stayed !== undefined && first !== undefined) {
    found = foundTurns({ ...turns, stayed }, counts, found.rhythm, (share) => tell(SHARES.turns + (SHARES.again - SHARES.turns) * share));
  }
  tell(SHARES.again);
  const { rhythm, more, out, waits, patience } = found;
  putTimes(part, name, counts, first === undefined ? undefined : rhythm, defaults, desk.resolutionMs * MS);
  putBurst(part, name, more, out, first === undefined ? undefined : rhythm, defaults);
  putTurns(part, name, waits, patience, found.turns, defaults);
  putPatience(part, name, waits, patience, defaults);
  part.find("thanks-not-answered", ends.thanks[stream], `${ends.thanks[stream]} conversations of ${name}`, { stream: name, conversations: ends.thanks[stream] });
  part.find("handling-start-guessed", waits.guessed, `${waits.guessed} turns of ${name}`, { stream: name, turns: waits.guessed });
  return found;
}
