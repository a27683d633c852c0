import type { BinnedLaw } from "./binnedLaw.ts";
import type { PathTold } from "./pathTold.ts";
import { STEP } from "./steps.ts";
import { MOST_PLACES } from "./turnChances.ts";
import type { TurnChances } from "./turnChances.ts";

/** States that are less likely than this part of the likeliest are forgotten. */
const NEGLIGIBLE = 1e-6;

/**
 * The ways in which one conversation's messages may be turns: each state is a place in a burst and the number of the turn. Forward over the messages, then back, so that each
 * step is judged by what came before and after it. Holds the conversation at hand; states are few, since most steps are clear.
 * Source: L. R. Rabiner, A tutorial on hidden Markov models, Proc. IEEE 77 (1989) 257; drawing: S. L. Scott, JASA 97 (2002) 337.
 */
export class TurnPaths {
  readonly #chances: TurnChances;
  readonly #gap: BinnedLaw | undefined;
  readonly #thought: BinnedLaw | undefined;
  /** By bin. [1/s] */
  readonly #gapDensity: Float64Array | undefined;
  readonly #thoughtDensity: Float64Array | undefined;
  /** By step: kind, bins of gap and thought, probability that all was answered. */
  readonly #kind: number[] = [];
  readonly #gapBin: number[] = [];
  readonly #thoughtBin: number[] = [];
  readonly #answered: number[] = [];
  /** By step, where it matters: when the message was sent, when its handling began, and the probability that its buyer was then still there. */
  readonly #sentAt: number[] = [];
  readonly #startedAt: number[] = [];
  readonly #stayed: number[] = [];
  /** States of all steps one after the other; those of step i from #from[i] on. */
  readonly #from: number[] = [0];
  readonly #place: number[] = [];
  readonly #turn: number[] = [];
  readonly #alpha: number[] = [];
  readonly #beta: number[] = [];

  constructor(chances: TurnChances, gap: BinnedLaw | undefined, thought: BinnedLaw | undefined) {
    this.#chances = chances;
    this.#gap = gap;
    this.#thought = thought;
    this.#gapDensity = gap?.logDensity.map(Math.exp);
    this.#thoughtDensity = thought?.logDensity.map(Math.exp);
  }

  begin(): void {
    for (const column of [this.#kind, this.#gapBin, this.#thoughtBin, this.#answered, this.#sentAt, this.#startedAt, this.#stayed, this.#place, this.#turn, this.#alpha]) column.length = 0;
    this.#from.length = 1;
    this.#state(1, 1, 1);
    this.#from.push(1);
  }

  /** Before each step, where buyers may leave without a word: when the message was sent, its handling began, and with what probability one who waited from its sending was then still there. */
  wait(sentAt: number, startedAt: number, stayed: number): void {
    this.#sentAt.push(sentAt);
    this.#startedAt.push(startedAt);
    this.#stayed.push(stayed);
  }

  /** One step after the other; a kind that ends the conversation comes last. `answered`: the probability that all was answered, where a turn may begin. */
  step(kind: number, gapBin: number, thoughtBin: number, answered: number): void {
    const i = this.#kind.length;
    this.#kind.push(kind);
    this.#gapBin.push(gapBin);
    this.#thoughtBin.push(thoughtBin);
    this.#answered.push(answered);
    if (kind !== STEP.burst && kind !== STEP.either) return;
    const [first, last] = [this.#from[i], this.#from[i + 1]];
    let most = 0;
    for (let state = first; state < last; state++) most = Math.max(most, this.#goesOn(i, state), this.#begins(i, state));
    for (let state = first; state < last; state++) {
      const on = this.#goesOn(i, state);
      if (on > NEGLIGIBLE * most) this.#state(Math.min(MOST_PLACES, this.#place[state] + 1), this.#turn[state], on / most);
    }
    for (let state = first; state < last; state++) {
      const begun = this.#begins(i, state);
      if (begun > NEGLIGIBLE * most) this.#join(last, Math.min(MOST_PLACES, this.#turn[state] + 1), begun / most);
    }
    // where nothing was possible under these chances the message is taken for what it most looks like
    if (this.#place.length === last) this.#state(kind === STEP.burst ? Math.min(MOST_PLACES, this.#place[first] + 1) : 1, Math.min(MOST_PLACES, this.#turn[first] + (kind === STEP.burst ? 0 : 1)), 1);
    this.#from.push(this.#place.length);
  }

  /** Tells what is expected to have happened at each step. */
  expect(told: PathTold): void {
    const steps = this.#kind.length;
    this.#backward(steps - 1);
    for (let i = 0; i + 1 < steps; i++) this.#tellStep(i, told);
    this.#tellEnd(steps - 1, told);
  }

  /** By step that may be either: draws one of the possible ways, with their probability; calls with each step after which a turn begins. */
  drawn(uniform: (step: number) => number, begins: (step: number) => void): void {
    const last = this.#kind.length - 1;
    let state = this.#pick(this.#from[last], this.#from[last + 1], (one) => this.#alpha[one] * this.#endOf(last, one), uniform(last + 1));
    for (let i = last - 1; i >= 0; i--) {
      const isBegun = this.#place[state] === 1;
      const turn = this.#turn[state];
      if (isBegun) begins(i);
      const came = (one: number): number => {
        if (isBegun) return Math.min(MOST_PLACES, this.#turn[one] + 1) === turn ? this.#alpha[one] * this.#factor(i, one, true) : 0;
        return this.#turn[one] === turn && Math.min(MOST_PLACES, this.#place[one] + 1) === this.#place[state] ? this.#alpha[one] * this.#factor(i, one, false) : 0;
      };
      state = this.#pick(this.#from[i], this.#from[i + 1], came, uniform(i));
    }
  }

  #pick(first: number, last: number, weight: (state: number) => number, u: number): number {
    if (last - first === 1) return first;
    let sum = 0;
    for (let state = first; state < last; state++) sum += weight(state);
    let rest = u * sum;
    for (let state = first; state < last; state++) {
      rest -= weight(state);
      if (rest < 0) return state;
    }
    return first;
  }

  #state(place: number, turn: number, alpha: number): void {
    this.#place.push(place);
    this.#turn.push(turn);
    this.#alpha.push(alpha);
  }

  /** Adds to the state of a new turn, which several may lead to. */
  #join(from: number, turn: number, alpha: number): void {
    for (let state = from; state < this.#place.length; state++) {
      if (this.#place[state] !== 1 || this.#turn[state] !== turn) continue;
      this.#alpha[state] += alpha;
      return;
    }
    this.#state(1, turn, alpha);
  }

  #goesOn(i: number, state: number): number {
    return this.#alpha[state] * this.#factor(i, state, false);
  }

  #begins(i: number, state: number): number {
    return this.#kind[i] === STEP.burst ? 0 : this.#alpha[state] * this.#factor(i, state, true);
  }

  /** Probability that the buyer was there after the turn's handling had begun: certain where something was sent then. */
  #staying(i: number, state: number): number {
    if (this.#stayed.length === 0) return 1;
    const first = Math.max(0, i - this.#place[state] + 1);
    return this.#startedAt[first] >= 0 && this.#sentAt[i] > this.#sentAt[first] && this.#sentAt[i] >= this.#startedAt[first] ? 1 : this.#stayed[first];
  }

  /** Density of the step, of a turn that begins or of a burst that goes on. */
  #factor(i: number, state: number, isTurn: boolean): number {
    const more = this.#chances.more[this.#place[state]];
    if (!isTurn) return this.#gapDensity === undefined ? 0 : more * this.#gapDensity[this.#gapBin[i]];
    if (this.#kind[i] === STEP.burst || this.#thoughtDensity === undefined) return 0;
    return this.#answered[i] * (1 - more) * this.#staying(i, state) * this.#chances.next[this.#turn[state]] * this.#thoughtDensity[this.#thoughtBin[i]];
  }

  /** Probability of how the conversation ended. */
  #endOf(i: number, state: number): number {
    const more = this.#chances.more[this.#place[state]];
    const next = this.#chances.next[this.#turn[state]];
    const { thanks } = this.#chances;
    const stayed = this.#staying(i, state);
    switch (this.#kind[i]) {
      case STEP.closing: return (1 - more) * stayed * (1 - next) * thanks;
      case STEP.over: return (1 - more) * (stayed * (1 - next) * (1 - thanks) + 1 - stayed);
      case STEP.settled: return 1 - more;
      case STEP.cut: return 1 - more + this.#writing(i, more);
      case STEP.open: return this.#writing(i, more) + (1 - more) * (1 - stayed * next + stayed * this.#thinking(i, next));
      default: return 1;
    }
  }

  #writing(i: number, more: number): number {
    return this.#gap === undefined ? 0 : more * this.#gap.above[this.#gapBin[i]];
  }

  #thinking(i: number, next: number): number {
    return this.#thought === undefined ? 0 : next * this.#thought.above[this.#thoughtBin[i]];
  }

  #backward(last: number): void {
    this.#beta.length = this.#alpha.length;
    for (let state = this.#from[last]; state < this.#from[last + 1]; state++) this.#beta[state] = this.#endOf(last, state);
    for (let i = last - 1; i >= 0; i--) {
      for (let state = this.#from[i]; state < this.#from[i + 1]; state++) {
        this.#beta[state] = this.#factor(i, state, false) * this.#betaAfter(i, this.#place[state] + 1, this.#turn[state])
          + this.#factor(i, state, true) * this.#betaAfter(i, 1, this.#turn[state] + 1);
      }
    }
  }

  #betaAfter(i: number, place: number, turn: number): number {
    for (let state = this.#from[i + 1]; state < this.#from[i + 2]; state++) {
      if (this.#place[state] === Math.min(MOST_PLACES, place) && this.#turn[state] === Math.min(MOST_PLACES, turn)) return this.#beta[state];
    }
    return 0;
  }

  #tellStep(i: number, told: PathTold): void {
    let whole = 0;
    for (let state = this.#from[i]; state < this.#from[i + 1]; state++) whole += this.#alpha[state] * this.#beta[state];
    if (!(whole > 0)) return;
    for (let state = this.#from[i]; state < this.#from[i + 1]; state++) {
      const [place, turn] = [this.#place[state], this.#turn[state]];
      const on = (this.#goesOn(i, state) * this.#betaAfter(i, place + 1, turn)) / whole;
      const begun = (this.#begins(i, state) * this.#betaAfter(i, 1, turn + 1)) / whole;
      if (on > 0) told.more(i, place, on);
      if (begun > 0) {
        told.out(place, begun);
        told.next(i, turn, begun);
      }
    }
  }

  #tellEnd(i: number, told: PathTold): void {
    let whole = 0;
    for (let state = this.#from[i]; state < this.#from[i + 1]; state++) whole += this.#alpha[state] * this.#endOf(i, state);
    if (!(whole > 0)) return;
    for (let state = this.#from[i]; state < this.#from[i + 1]; state++) {
      const share = (this.#alpha[state] * this.#endOf(i, state)) / whole;
      const [place, turn] = [this.#place[state], this.#turn[state]];
      const more = this.#chances.more[place];
      const next = this.#chances.next[turn];
      const kind = this.#kind[i];
      const { thanks } = this.#chances;
      const stayed = this.#staying(i, state);
      if (kind === STEP.closing || kind === STEP.over) {
        const ended = stayed * (1 - next) * (1 - thanks);
        told.out(place, share);
        told.ended(turn, kind === STEP.closing ? share : (share * ended) / (ended + 1 - stayed), kind === STEP.closing);
      } else if (kind === STEP.settled) told.out(place, share);
      else if (kind === STEP.cut || kind === STEP.open) {
        const writing = this.#writing(i, more);
        const thinking = kind === STEP.cut ? 0 : (1 - more) * stayed * this.#thinking(i, next);
        const ended = (1 - more) * stayed * (1 - next);
        const out = kind === STEP.cut ? 1 - more : thinking + ended + (1 - more) * (1 - stayed);
        const all = writing + out;
        if (writing > 0) told.pendingGap(i, place, (share * writing) / all);
        told.out(place, (share * out) / all);
        if (thinking > 0) told.pendingThought(i, turn, (share * thinking) / all);
        if (kind === STEP.open) told.ended(turn, (share * ended) / all, false);
      }
    }
  }
}
