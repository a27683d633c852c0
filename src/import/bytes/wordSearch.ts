import { utf8Bytes, utf8Text } from "../../log/utf8.ts";

/**
 * Looks for words in messages, whatever their capitals. A word that begins or ends with a letter or digit of ASCII is found only where no other such stands
 * beside it (`ass` not in `class`); words of scripts without blanks are found anywhere.
 * Source: A. V. Aho, M. J. Corasick, "Efficient string matching" (1975).
 */
export class WordSearch {
  readonly #words: readonly string[];
  /** By state and byte the next state. */
  readonly #next: Int32Array;
  /** By state 1 where a word ends. */
  readonly #ends: Uint8Array;

  constructor(words: readonly string[]) {
    this.#words = [...new Set(words.map((word) => word.trim().toLowerCase()))].filter((word) => word !== "");
    const forms = this.#words.flatMap((word) => [word, word.toUpperCase()]).concat(words.map((word) => word.trim())).filter((word) => word !== "");
    const patterns = [...new Set(forms)].map((word) => utf8Bytes(word).map(lowered));
    const states = patterns.reduce((sum, { length }) => sum + length, 1);
    this.#next = new Int32Array(states * 256);
    this.#ends = new Uint8Array(states);
    buildStates(patterns, this.#next, this.#ends);
  }

  /** The first of the words (as they were given, in lower case) that stands in the text; undefined for none. */
  firstIn(text: string): string | undefined {
    const plain = text.toLowerCase();
    return this.#words.find((word) => stands(word, plain));
  }

  /** As `firstIn`, of a text in UTF-8; it is read only where some word may stand in it. Cost: linear in the bytes. */
  firstInBytes(bytes: Uint8Array, from: number, to: number): string | undefined {
    let state = 0;
    for (let at = from; at < to; at++) {
      state = this.#next[(state << 8) | lowered(bytes[at])];
      if (this.#ends[state] === 1) return this.firstIn(utf8Text(bytes, from, to));
    }
    return undefined;
  }
}

function lowered(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

function buildStates(patterns: readonly Uint8Array[], next: Int32Array, ends: Uint8Array): void {
  let states = 1;
  for (const pattern of patterns) {
    let state = 0;
    for (const byte of pattern) {
      const place = (state << 8) | byte;
      if (next[place] === 0) next[place] = states++;
      state = next[place];
    }
    ends[state] = 1;
  }
  // By breadth: where a state has no way on for a byte, it goes where its longest proper ending would.
  const fallback = new Int32Array(states);
  const queue = [0];
  for (const state of queue) {
    if (ends[fallback[state]] === 1) ends[state] = 1;
    for (let byte = 0; byte < 256; byte++) {
      const place = (state << 8) | byte;
      const otherwise = state === 0 ? 0 : next[(fallback[state] << 8) | byte];
      const child = next[place];
      if (child === 0) next[place] = otherwise;
      else {
        fallback[child] = otherwise;
        queue.push(child);
      }
    }
  }
}

function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const joins = (place: number, inside: number): boolean => isWordLetter(text.charCodeAt(place)) && isWordLetter(text.charCodeAt(inside));
    if (!joins(at - 1, at) && !joins(end, end - 1)) return true;
  }
  return false;
}

function isWordLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
