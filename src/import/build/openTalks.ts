import { SILENCE_MS } from "./silence.ts";

const NAMED = 1;
const OWED = 2;
const CLOSED = 4;
const LISTED = 8;

/** Conversations as far as their rows have been read: by consumer a chain of those that are open (and of some that are over by now), the oldest first. */
export class OpenTalks {
  #count: number;
  #consumer: Int32Array;
  #state: Uint8Array;
  #lastWroteAt: Float64Array;
  /** By conversation the next open one of its consumer, -1 for none. */
  #next: Int32Array;
  /** By consumer. */
  readonly #first: Int32Array;
  readonly #end: Int32Array;
  readonly #last: Int32Array;
  /** How many in the chain have no name. */
  readonly #unnamed: Int32Array;

  constructor(consumers: number) {
    this.#count = 0;
    this.#consumer = new Int32Array(consumers);
    this.#state = new Uint8Array(consumers);
    this.#lastWroteAt = new Float64Array(consumers);
    this.#next = new Int32Array(consumers);
    this.#first = new Int32Array(consumers).fill(-1);
    this.#end = new Int32Array(consumers).fill(-1);
    this.#last = new Int32Array(consumers).fill(-1);
    this.#unnamed = new Int32Array(consumers);
  }

  /** By conversation whose it is. */
  consumers(): Int32Array {
    return this.#consumer.slice(0, this.#count);
  }

  begin(who: number, at: number): number {
    if (this.#count === this.#consumer.length) this.#makeRoom();
    const talk = this.#count++;
    this.#consumer[talk] = who;
    this.#lastWroteAt[talk] = at;
    this.#next[talk] = -1;
    return talk;
  }

  name(who: number, talk: number): void {
    if ((this.#state[talk] & (NAMED | LISTED)) === LISTED) this.#unnamed[who]--;
    this.#state[talk] |= NAMED;
  }

  setOwed(talk: number, isOwed: boolean): void {
    if (isOwed) this.#state[talk] |= OWED;
    else this.#state[talk] &= ~OWED;
  }

  close(talk: number): void {
    this.#state[talk] |= CLOSED;
  }

  wrote(talk: number, at: number): void {
    this.#lastWroteAt[talk] = at;
  }

  /** Puts a conversation of which a row tells into its consumer's chain, if it is not there. */
  keepOpen(who: number, talk: number): void {
    this.#last[who] = talk;
    if ((this.#state[talk] & LISTED) !== 0) return;
    this.#state[talk] |= LISTED;
    this.#next[talk] = -1;
    if (this.#end[who] < 0) this.#first[who] = talk;
    else this.#next[this.#end[who]] = talk;
    this.#end[who] = talk;
    if ((this.#state[talk] & NAMED) === 0) this.#unnamed[who]++;
  }

  /** How many in the chain have no name, those that are over perhaps among them. */
  unnamedOf(who: number): number {
    return this.#unnamed[who];
  }

  /** How many are open; those that are over leave the chain. */
  countOpen(who: number, at: number): number {
    let open = 0;
    let before = -1;
    for (let talk = this.#first[who]; talk >= 0; talk = this.#next[talk]) {
      if (this.#isOver(talk, at)) {
        this.#state[talk] &= ~LISTED;
        if ((this.#state[talk] & NAMED) === 0) this.#unnamed[who]--;
        if (before < 0) this.#first[who] = this.#next[talk];
        else this.#next[before] = this.#next[talk];
      } else {
        open++;
        before = talk;
      }
    }
    this.#end[who] = before;
    return open;
  }

  /** The first in the chain, -1 for none; so of the next three. */
  oldest(who: number): number {
    return this.#first[who];
  }

  oldestUnnamed(who: number): number {
    let talk = this.#first[who];
    while (talk >= 0 && (this.#state[talk] & NAMED) !== 0) talk = this.#next[talk];
    return talk;
  }

  /** The one in which an answer is owed, -1 also where there are several. */
  onlyOwed(who: number): number {
    let owed = -1;
    for (let talk = this.#first[who]; talk >= 0; talk = this.#next[talk]) {
      if ((this.#state[talk] & OWED) === 0) continue;
      if (owed >= 0) return -1;
      owed = talk;
    }
    return owed;
  }

  /** That of the consumer's last row. */
  last(who: number): number {
    return this.#last[who];
  }

  #isOver(talk: number, at: number): boolean {
    const state = this.#state[talk];
    return (state & OWED) === 0 && ((state & CLOSED) !== 0 || at - this.#lastWroteAt[talk] >= SILENCE_MS);
  }

  #makeRoom(): void {
    const room = Math.max(16, Math.ceil(this.#count * 1.5));
    this.#consumer = longer(this.#consumer, new Int32Array(room));
    this.#state = longer(this.#state, new Uint8Array(room));
    this.#lastWroteAt = longer(this.#lastWroteAt, new Float64Array(room));
    this.#next = longer(this.#next, new Int32Array(room));
  }
}

function longer<Column extends Float64Array | Int32Array | Uint8Array>(column: Column, into: Column): Column {
  into.set(column);
  return into;
}
