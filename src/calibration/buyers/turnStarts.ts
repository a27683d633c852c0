import { draw, unitInterval } from "../../random/draw.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import { rhythmAt } from "./rhythmLikelihood.ts";
import type { Rhythm } from "./rhythm.ts";
import type { StepCounts } from "./stepCounts.ts";
import { STEP } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { binOf } from "./timeBins.ts";

/** Which messages begin a turn, and how bursts went by their place. */
export interface TurnStarts {
  /** By message: 1 where it is the first of its turn. */
  readonly isStart: Uint8Array;
  /** By place in a burst, from 1: how often another message followed, and how often the burst was out. Not whole where something else ended it. */
  readonly more: Float64Array;
  readonly over: Float64Array;
}

/** Places and turns beyond are counted together. */
const MOST_PLACES = 64;
const ROUNDS = 3;
/** What is known of a place counts as much as what is known of all once it was seen so often. */
const SHRINKAGE = 20;
const [ADDRESS_A, ADDRESS_B] = [0x6a09e667, 0xbb67ae85];
const MS = 0.001;

/** Shares by place: after how many of so many something more came. */
interface Hazards {
  readonly gone: Float64Array;
  readonly all: Float64Array;
}

/**
 * Marks the first message of each turn of a stream. Where a message may be either, a draw at its own address decides with the probability that the rhythm gives it, given how many
 * messages the burst and how many turns the conversation had so far: from the second round on the chances by place are those found in the round before.
 * Cost: linear, three passes.
 */
export function turnStarts(desk: ObservedDesk, stream: number, chain: MessageChain, steps: Steps, counts: StepCounts, rhythm: Rhythm): TurnStarts {
  const { messages, conversations } = desk.read.log;
  const isStart = new Uint8Array(messages.count);
  const at = rhythmAt(counts, rhythm.families, rhythm.parameters);
  const logGap = at.gap?.logDensity;
  const logThought = at.thought?.logDensity;
  let [bursts, turns] = [hazards(), hazards()];
  const place = new Uint8Array(conversations.count);
  const turn = new Uint8Array(conversations.count);
  for (let round = 0; round < ROUNDS; round++) {
    const [nextBursts, nextTurns] = [hazards(), hazards()];
    place.fill(0);
    turn.fill(0);
    for (let row = 0; row < messages.count; row++) {
      const its = messages.conversation[row];
      const kind = steps.kind[row];
      if (conversations.stream[its] !== stream) continue;
      if (turn[its] === 0) begin(isStart, row, its, place, turn);
      if (kind === STEP.none) continue;
      const after = chain.next[row];
      let isTurn = kind === STEP.closing;
      let share = kind === STEP.burst ? 1 : 0;
      if (kind === STEP.either) {
        const burst = logGap === undefined ? 0 : shareAt(bursts, place[its], at.more) * Math.exp(logGap[binOf(counts.bins, (messages.sentAt[after] - messages.sentAt[row]) * MS)]);
        const rest = (1 - shareAt(bursts, place[its], at.more)) * shareAt(turns, turn[its], at.next * (1 - at.thanks));
        const begun = logThought === undefined ? 0 : rest * Math.exp(logThought[binOf(counts.bins, Math.max(0, messages.sentAt[after] - chain.answeredAt[row]) * MS)]);
        isTurn = unitInterval(draw(ADDRESS_A, ADDRESS_B, after)) * (burst + begun) >= burst;
        share = isTurn ? 0 : 1;
      } else if (kind === STEP.cut) {
        const pending = at.gap === undefined ? 0 : at.more * at.gap.above[binOf(counts.bins, (steps.until[row] - messages.sentAt[row]) * MS)];
        share = pending / (pending + 1 - at.more);
      }
      nextBursts.gone[place[its]] += share;
      nextBursts.all[place[its]]++;
      if (isTurn || kind === STEP.over) {
        nextTurns.gone[turn[its]] += isTurn && kind !== STEP.closing ? 1 : 0;
        nextTurns.all[turn[its]]++;
      }
      if (isTurn) begin(isStart, after, its, place, turn);
      else if (after >= 0) {
        isStart[after] = 0;
        place[its] = Math.min(MOST_PLACES, place[its] + 1);
      }
    }
    [bursts, turns] = [nextBursts, nextTurns];
  }
  return { isStart, more: bursts.gone, over: bursts.all.map((all, of) => all - bursts.gone[of]) };
}

function hazards(): Hazards {
  return { gone: new Float64Array(MOST_PLACES + 1), all: new Float64Array(MOST_PLACES + 1) };
}

/** The share at a place, drawn towards the share of all where little is known of it. */
function shareAt({ gone, all }: Hazards, place: number, whole: number): number {
  return (gone[place] + SHRINKAGE * whole) / (all[place] + SHRINKAGE);
}

function begin(isStart: Uint8Array, row: number, its: number, place: Uint8Array, turn: Uint8Array): void {
  isStart[row] = 1;
  place[its] = 1;
  turn[its] = Math.min(MOST_PLACES, turn[its] + 1);
}
