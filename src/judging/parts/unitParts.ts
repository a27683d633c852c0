/** By part: units met and units; of a measure milliseconds and messages. */
export interface PartTally {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
}

/** What a unit's messages in a part have been: bits. */
export const LATE = 1;
export const IN_TIME = 2;

/** The parts in which each unit has messages, as short lists: most units lie in one or two. */
export class UnitParts {
  /** By unit: its first entry, -1 for none; by entry: its part, what was seen there, the unit's next entry. */
  readonly #first: Int32Array;
  #part: Int32Array;
  #seen: Uint8Array;
  #next: Int32Array;
  #count: number;

  constructor(units: number) {
    this.#first = new Int32Array(units).fill(-1);
    this.#part = new Int32Array(units);
    this.#seen = new Uint8Array(units);
    this.#next = new Int32Array(units);
    this.#count = 0;
  }

  add(unit: number, part: number, bit: number): void {
    const parts = this.#part;
    const next = this.#next;
    let entry = this.#first[unit];
    while (entry >= 0 && parts[entry] !== part) entry = next[entry];
    if (entry < 0) entry = this.#enter(unit, part);
    this.#seen[entry] |= bit;
  }

  /** Entries met and entries, by part. */
  tally(parts: number, anyMissFails: boolean): PartTally {
    const numerator = new Float64Array(parts);
    const denominator = new Float64Array(parts);
    for (let entry = 0; entry < this.#count; entry++) {
      const seen = this.#seen[entry];
      denominator[this.#part[entry]]++;
      if (anyMissFails ? (seen & LATE) === 0 : (seen & IN_TIME) !== 0) numerator[this.#part[entry]]++;
    }
    return { numerator, denominator };
  }

  #enter(unit: number, part: number): number {
    if (this.#count === this.#part.length) this.#grow();
    const entry = this.#count++;
    this.#part[entry] = part;
    this.#next[entry] = this.#first[unit];
    this.#first[unit] = entry;
    return entry;
  }

  #grow(): void {
    const size = Math.max(16, Math.ceil(this.#count * 1.5));
    const [part, seen, next] = [new Int32Array(size), new Uint8Array(size), new Int32Array(size)];
    part.set(this.#part);
    seen.set(this.#seen);
    next.set(this.#next);
    [this.#part, this.#seen, this.#next] = [part, seen, next];
  }
}
