import type { FittedLaw } from "../laws/fitTimes.ts";
import { binnedLaw } from "./binnedLaw.ts";
import { fitPatience } from "./fitPatience.ts";
import type { FittedPatience } from "./fitPatience.ts";
import { patienceAt } from "./patienceLikelihood.ts";
import type { HeldBack } from "./patienceLikelihood.ts";
import { fitTurns } from "./putPatience.ts";
import { refineRhythm } from "./refineRhythm.ts";
import type { RefinedRhythm } from "./refineRhythm.ts";
import type { Rhythm } from "./rhythm.ts";
import { rhythmAt } from "./rhythmLikelihood.ts";
import type { RhythmAt } from "./rhythmLikelihood.ts";
import type { StepCounts } from "./stepCounts.ts";
import { stayedAtEnd } from "./stayedAtEnd.ts";
import { binOf, middleOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";
import { turnHazards } from "./turnHazards.ts";
import { turnStarts } from "./turnStarts.ts";
import { waitCounts } from "./waitCounts.ts";
import type { WaitCounts } from "./waitCounts.ts";
import type { ObservedTurns } from "./walkTurns.ts";

/** How the messages of a stream are turns, and what came of them. */
export interface FoundTurns extends RefinedRhythm {
  readonly waits: WaitCounts;
  readonly patience: FittedPatience | undefined;
  readonly turns: Pick<FittedLaw, "law" | "fit" | "shape"> | undefined;
  /** By conversation: how likely it is that its buyer had not left without a word that the log does not tell. */
  readonly hasStayed: (conversation: number) => number;
}

/** Of the time of a long log what is over after each step. */
const SHARES = { refined: 0.3, started: 0.75, waited: 0.95 };

/** Turns told apart, then what came of their waits. Where turns are not geometric patience is fitted once more, with the chances by turn that were found. `onProgress` hears what share is done. */
export function foundTurns(observed: ObservedTurns, counts: StepCounts, rhythm: Rhythm, onProgress?: (share: number) => void): FoundTurns {
  const refined = refineRhythm(observed, counts, rhythm, (share) => onProgress?.(SHARES.refined * share));
  const at = rhythmAt(counts, refined.rhythm.families, refined.rhythm.parameters);
  const isStart = turnStarts(observed, refined.chances, at.gap, at.thought, (share) => onProgress?.(SHARES.refined + (SHARES.started - SHARES.refined) * share));
  onProgress?.(SHARES.started);
  const waits = waitCounts(observed, isStart);
  onProgress?.(SHARES.waited);
  const heldBack = heldBackBy(at, observed.bins);
  const patience = fitPatience(waits, heldBack);
  const turns = fitTurns(waits, patience, heldBack);
  if (patience === undefined || turns === undefined || turns.fit.family === "geometric") return { ...refined, waits, patience, turns, hasStayed: stayedOf(waits, patience, heldBack) };
  const again = fitPatience(waits, heldBack, chancesOf(turnHazards(waits, patience, heldBack)));
  return { ...refined, waits, patience: again, turns: fitTurns(waits, again, heldBack), hasStayed: stayedOf(waits, again, heldBack) };
}

function stayedOf(waits: WaitCounts, patience: FittedPatience | undefined, heldBack: HeldBack): FoundTurns["hasStayed"] {
  const stayed = stayedAtEnd(waits, patience, heldBack);
  return (conversation) => stayed[waits.nothingCellOf[conversation]] ?? 1;
}

/** By bin of a wait: how likely it is that somebody who was handled after it had not left without a word that the log does not tell; absent where nobody does. */
export function stayedAfter(fitted: FittedPatience | undefined, bins: TimeBins): Float64Array | undefined {
  if (fitted?.form.family === undefined || fitted.form.told === 1 || fitted.form.silent === 0) return undefined;
  const { law, silent, told } = patienceAt(fitted.form, fitted.parameters);
  return binnedLaw(fitted.form.family.at(law), bins).above.map((above) => above / (above + silent * (1 - told) * (1 - above)));
}

/** The rest of a burst that leaving cut off: r ÷ (1 − r), while the next message was still to come. */
function heldBackBy({ more, gap }: RhythmAt, bins: TimeBins): HeldBack {
  if (gap === undefined) return () => 0;
  return (sent, left) => (more / (1 - more)) * gap.above[binOf(bins, Math.max(0, middleOf(bins, left) - (sent === 0 ? 0 : middleOf(bins, sent))))];
}

function chancesOf({ more, over }: ReturnType<typeof turnHazards>): Float64Array {
  return more.map((count, turn) => (count + over[turn] > 0 ? count / (count + over[turn]) : 0));
}
