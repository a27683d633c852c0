import { utf8Bytes, utf8Text } from "../../log/utf8.ts";
import { hashOfBytes } from "../bytes/hashOfBytes.ts";

const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;

/**
 * Names of consumers, conversations or agents, numbered densely from 0 in order of appearance. Blanks around a name do not belong to it, and an id
 * that a spreadsheet has turned into `3.0` is the id `3`. With `rename` the table tells every name by its pseudonym; it is found by either.
 * Names are kept as bytes and found by open addressing, about 20 bytes each beside their own: millions of consumers have no string each.
 */
export class NameTable {
  size: number;
  /** All names, one after the other. */
  #bytes: Uint8Array;
  /** By number: where the name ends; it begins where the one before ends. */
  #endOf: Int32Array;
  /** By hash, linear probing: pairs of a hash and a number + 1, which is 0 where nothing is. Side by side, since each look-up of many names misses the caches. */
  #slots: Int32Array;
  readonly #rename: ((name: string) => string) | undefined;
  /** By number what is told instead of the name, where names are renamed. */
  readonly #told: string[];

  constructor(rename?: (name: string) => string) {
    this.size = 0;
    this.#bytes = new Uint8Array(256);
    this.#endOf = new Int32Array(16);
    this.#slots = new Int32Array(2 * 64);
    this.#rename = rename;
    this.#told = [];
  }

  /** The name of a number from 0 to `size` - 1. */
  nameOf(number: number): string {
    return this.#rename === undefined ? this.#nameAt(number) : this.#told[number];
  }

  /** -1 for a name that is not in the table. */
  numberOf(name: string): number {
    const plain = plainName(name);
    const bytes = utf8Bytes(plain);
    const number = this.#slots[this.#slotOf(bytes, 0, bytes.length, hashOfBytes(bytes, 0, bytes.length)) + 1] - 1;
    return number < 0 ? this.#told.indexOf(plain) : number;
  }

  /** The number of a name, a new one where it is not in the table yet; -1 for an empty name. */
  add(name: string): number {
    const bytes = utf8Bytes(plainName(name));
    return bytes.length === 0 ? -1 : this.#numberFor(bytes, 0, bytes.length);
  }

  /** As `add`, of the name in UTF-8 that stands in these bytes. */
  addBytes(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from])) from++;
    while (from < to && isBlank(bytes[to - 1])) to--;
    if (from === to) return -1;
    if (bytes[to - 1] >= 0x80 || bytes[from] >= 0x80) {
      if (mayHaveWideBlanks(bytes, from, to)) return this.add(utf8Text(bytes, from, to));
    } else if (isDecimalZero(bytes, from, to)) to -= 2;
    return this.#numberFor(bytes, from, to);
  }

  #numberFor(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOfBytes(bytes, from, to);
    const slot = this.#slotOf(bytes, from, to, hash);
    const known = this.#slots[slot + 1];
    if (known !== 0) return known - 1;
    const number = this.size++;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    this.#append(bytes, from, to, number);
    if (this.#rename !== undefined) this.#told.push(this.#rename(this.#nameAt(number)));
    if (this.size * 4 > this.#slots.length) this.#rehash();
    return number;
  }

  /** Where the name stands, or where it would. */
  #slotOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (hash * 2) & mask;
    for (; slots[slot + 1] !== 0; slot = (slot + 2) & mask) {
      if (slots[slot] === hash && this.#isName(slots[slot + 1] - 1, bytes, from, to)) break;
    }
    return slot;
  }

  #isName(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#startOf(number);
    const length = to - from;
    if (this.#endOf[number] - start !== length) return false;
    const own = this.#bytes;
    for (let place = 0; place < length; place++) if (own[start + place] !== bytes[from + place]) return false;
    return true;
  }

  #nameAt(number: number): string {
    return utf8Text(this.#bytes, this.#startOf(number), this.#endOf[number]);
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#endOf[number - 1];
  }

  #append(bytes: Uint8Array, from: number, to: number, number: number): void {
    const start = this.#startOf(number);
    const end = start + to - from;
    if (end > this.#bytes.length) {
      const more = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      more.set(this.#bytes);
      this.#bytes = more;
    }
    for (let place = from; place < to; place++) this.#bytes[start + place - from] = bytes[place];
    if (number === this.#endOf.length) this.#endOf = doubled(this.#endOf);
    this.#endOf[number] = end;
  }

  #rehash(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (old[from] * 2) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[from];
      slots[slot + 1] = old[from + 1];
    }
    this.#slots = slots;
  }
}

function doubled(column: Int32Array): Int32Array {
  const more = new Int32Array(column.length * 2);
  more.set(column);
  return more;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** Whether the first or the last character may be one of the blanks beyond ASCII (U+00A0, U+1680, U+2000–U+3000, U+FEFF), by its first byte. */
function mayHaveWideBlanks(bytes: Uint8Array, from: number, to: number): boolean {
  return beginsLikeBlank(bytes[from]) || (to - from >= 2 && beginsLikeBlank(bytes[to - 2])) || (to - from >= 3 && beginsLikeBlank(bytes[to - 3]));
}

function beginsLikeBlank(byte: number): boolean {
  return byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}

function isDecimalZero(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 3 || bytes[to - 1] !== ZERO || bytes[to - 2] !== POINT) return false;
  for (let at = from; at < to - 2; at++) if (bytes[at] < ZERO || bytes[at] > NINE) return false;
  return true;
}

/** A name without the blanks around it and without a spreadsheet's `.0`. */
export function plainName(name: string): string {
  const trimmed = name.trim();
  return /^\d+\.0$/u.test(trimmed) ? trimmed.slice(0, -2) : trimmed;
}
