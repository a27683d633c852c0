import { InputFaults } from "../../errors/inputFault.ts";
import { DelimitedTable } from "./delimitedTable.ts";
import { JsonLines } from "./jsonLines.ts";
import type { LogReading } from "../rows/logReading.ts";
import type { OpenTable } from "../rows/logTable.ts";

/** A table that is being read: what takes its header, and what was read once all rows are taken. */
export interface ReadTable<Result> {
  readonly open: OpenTable;
  /** Throws InputFaults with the lines of all rows that cannot be read. */
  readonly result: () => Result;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const CR = 0x0d;
const LF = 0x0a;

/**
 * A table as text that comes in pieces of its bytes, in UTF-8: JSON lines where it begins with a brace (or as an array of objects, whose lines are faults), else
 * delimited cells. Files of any length are read so.
 */
export class TableBytes<Result> {
  readonly #reading: LogReading;
  readonly #table: ReadTable<Result>;
  /** What came before the form is known. */
  #head: Uint8Array;
  #form: DelimitedTable | JsonLines | undefined;

  constructor(reading: LogReading, table: ReadTable<Result>) {
    this.#reading = reading;
    this.#table = table;
    this.#head = new Uint8Array(0);
  }

  /** Takes the next piece; a piece may end within a character. */
  push(piece: Uint8Array): void {
    if (this.#form !== undefined) {
      this.#form.push(piece);
      return;
    }
    const head = new Uint8Array(this.#head.length + piece.length);
    head.set(this.#head);
    head.set(piece, this.#head.length);
    this.#head = head;
    const from = BYTE_ORDER_MARK.every((byte, index) => head[index] === byte) ? BYTE_ORDER_MARK.length : 0;
    const first = head.findIndex((byte, index) => index >= from && !isBlank(byte));
    if (first >= 0 && head.length >= BYTE_ORDER_MARK.length) this.#begin(head.subarray(from), beginsAsJson(head, first));
  }

  /** Room is made for the rows to come: `share` of the file has been pushed. */
  expectRows(share: number): void {
    this.#reading.expectRows(share);
  }

  /** What was read. Throws InputFaults with the lines of all rows that cannot be read. */
  end(): Result {
    if (this.#form === undefined) this.#begin(this.#head, false);
    this.#form?.end();
    return this.#table.result();
  }

  #begin(head: Uint8Array, isJson: boolean): void {
    if (!isJson && !head.includes(LF) && head.indexOf(CR) !== head.lastIndexOf(CR)) throw linesOfCr(this.#reading.source.fileName);
    this.#form = isJson ? new JsonLines(this.#reading, this.#table.open) : new DelimitedTable(this.#reading, this.#table.open);
    this.#form.push(head);
    this.#head = new Uint8Array(0);
  }
}

function beginsAsJson(head: Uint8Array, first: number): boolean {
  if (head[first] !== BRACKET) return head[first] === BRACE;
  return head[head.findIndex((byte, index) => index > first && !isBlank(byte))] === BRACE;
}

function linesOfCr(fileName: string): InputFaults {
  return new InputFaults([{
    where: fileName, found: "its lines end with a carriage return alone", expected: "lines that end with a line feed, or with both",
    mend: "save it as CSV for Windows or as CSV UTF-8, not for Macintosh", kind: { of: "lines-of-cr", values: {} },
  }]);
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
