const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const FIRST_FIELDS = 16;

/** How a field is written: as it stands, in quotes, in quotes with doubled quotes inside. */
export const WRITTEN = { plain: 0, quoted: 1, doubled: 2 } as const;

/** What is wrong with a record's quotes. */
export const QUOTE_FAULT = { none: 0, malformed: 1, unterminated: 2 } as const;

/**
 * Finds the records and fields of a delimited table in its bytes (UTF-8). A record ends with LF or CRLF outside of quotes; a bare CR stays in its field.
 * A field that begins with a quote ends with the next one that is not doubled and that only blanks part from a delimiter or the record's end.
 * Source: RFC 4180.
 */
export class RecordScanner {
  /** Fields of the record that was found: where they begin and end (quotes around them apart), one of WRITTEN each. */
  fields: number;
  start: Int32Array;
  end: Int32Array;
  written: Uint8Array;
  /** Whether a field has doubled quotes inside. */
  hasDoubled: boolean;
  /** Where the next record begins. */
  next: number;
  /** Line ends in the record, its own among them. */
  lines: number;
  /** One of QUOTE_FAULT. */
  fault: number;
  readonly #delimiter: number;

  constructor(delimiter: number) {
    this.fields = 0;
    this.start = new Int32Array(FIRST_FIELDS);
    this.end = new Int32Array(FIRST_FIELDS);
    this.written = new Uint8Array(FIRST_FIELDS);
    this.hasDoubled = false;
    this.next = 0;
    this.lines = 0;
    this.fault = QUOTE_FAULT.none;
    this.#delimiter = delimiter;
  }

  /** Finds the record that begins at `from`; false where it may go on beyond `to`, which it cannot if `isLast`. */
  scan(bytes: Uint8Array, from: number, to: number, isLast: boolean): boolean {
    const delimiter = this.#delimiter;
    this.lines = 1;
    this.hasDoubled = false;
    this.fault = QUOTE_FAULT.none;
    let { start, end, written } = this;
    let field = 0;
    for (let at = from; ; at++) {
      let first = at;
      let last = -1;
      let how: number = WRITTEN.plain;
      if (at < to && bytes[at] === QUOTE) {
        last = this.#closingQuote(bytes, at + 1, to, isLast);
        if (last < 0) return false;
        how = this.hasDoubled ? WRITTEN.doubled : WRITTEN.quoted;
        first = at + 1;
        at = Math.min(last + 1, to);
      }
      let byte = LF;
      for (; at < to; at++) {
        byte = bytes[at];
        if (byte === delimiter || byte === LF) break;
      }
      if (at >= to && !isLast) return false;
      if (last < 0) last = at;
      if (field === start.length) ({ start, end, written } = this.#makeRoom());
      start[field] = first;
      end[field] = last;
      written[field++] = how;
      if (at < to && byte === delimiter) continue;
      if (how === WRITTEN.plain && last > first && bytes[last - 1] === CR) end[field - 1] = last - 1;
      this.fields = field;
      this.next = Math.min(at + 1, to);
      return true;
    }
  }

  /** Halves the doubled quotes within the record, in the bytes themselves. */
  unescape(bytes: Uint8Array): void {
    for (let field = 0; field < this.fields; field++) {
      if (this.written[field] !== WRITTEN.doubled) continue;
      let into = this.start[field];
      for (let at = into; at < this.end[field]; at++) {
        if (bytes[at] === QUOTE && bytes[at + 1] === QUOTE && at + 1 < this.end[field]) at++;
        bytes[into++] = bytes[at];
      }
      this.end[field] = into;
      this.written[field] = WRITTEN.quoted;
    }
    this.hasDoubled = false;
  }

  /** Where the quotation that begins at `from` ends; -1 where that lies beyond `to`. */
  #closingQuote(bytes: Uint8Array, from: number, to: number, isLast: boolean): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at];
      if (byte === LF) this.lines++;
      if (byte !== QUOTE) continue;
      if (at + 1 < to && bytes[at + 1] === QUOTE) {
        this.hasDoubled = true;
        at++;
        continue;
      }
      const after = this.#afterBlanks(bytes, at + 1, to);
      if (after === to) return isLast ? at : -1;
      if (bytes[after] === this.#delimiter || bytes[after] === LF) return at;
      this.fault = QUOTE_FAULT.malformed;
    }
    if (!isLast) return -1;
    this.fault = QUOTE_FAULT.unterminated;
    return to;
  }

  #afterBlanks(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to && bytes[at] !== this.#delimiter && bytes[at] !== LF && (bytes[at] === 0x20 || (bytes[at] >= 0x09 && bytes[at] <= CR))) at++;
    return at;
  }

  #makeRoom(): this {
    const fields = this.start.length * 2;
    const [start, end, written] = [new Int32Array(fields), new Int32Array(fields), new Uint8Array(fields)];
    start.set(this.start);
    end.set(this.end);
    written.set(this.written);
    this.start = start;
    this.end = end;
    this.written = written;
    return this;
  }
}
