import { LOG_COLUMNS } from "../../log/logColumns.ts";
import { utf8Text } from "../../log/utf8.ts";
import { jsonObject } from "./jsonObject.ts";
import type { LogReading } from "../rows/logReading.ts";
import { logColumnOf } from "../rows/logTable.ts";
import type { OpenedTable, OpenTable } from "../rows/logTable.ts";

const LF = 0x0a;
/** The keys of so many objects, and the log's own, are the columns; those that come later with others are told. */
const OBJECTS = 1000;
/** A line beyond this is no row: all objects stand on one line. */
const LONGEST_LINE = 1 << 26;

interface WaitingObject {
  readonly line: number;
  readonly object: Readonly<Record<string, unknown>>;
}

/**
 * JSON lines that come in pieces of their bytes, in UTF-8: one object a line, its keys the columns' names; numbers and booleans are taken as written, null as
 * nothing.
 */
export class JsonLines {
  readonly #reading: LogReading;
  readonly #open: OpenTable;
  /** Of the line that has not ended yet. */
  #begun: Uint8Array[];
  #begunBytes: number;
  #line: number;
  /** The first objects, until the columns are known. */
  #waiting: WaitingObject[];
  #names: readonly string[];
  #known: Set<string>;
  #takeRow: OpenedTable["takeRow"] | undefined;

  constructor(reading: LogReading, open: OpenTable) {
    this.#reading = reading;
    this.#open = open;
    this.#begun = [];
    this.#begunBytes = 0;
    this.#line = 0;
    this.#waiting = [];
    this.#names = [];
    this.#known = new Set();
  }

  push(piece: Uint8Array): void {
    if (!piece.includes(LF)) {
      this.#begun.push(piece.slice());
      this.#begunBytes += piece.length;
      if (this.#begunBytes <= LONGEST_LINE) return;
      this.#tellNoObject(this.#line + 1);
      this.#reading.faults.throwIfAny();
    }
    const bytes = this.#withBegun(piece);
    let from = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, from)) {
      this.#readLine(utf8Text(bytes, from, end));
      from = end + 1;
    }
    this.#begun = [bytes.subarray(from)];
    this.#begunBytes = bytes.length - from;
  }

  end(): void {
    this.#readLine(utf8Text(this.#withBegun(new Uint8Array(0))));
    this.#openTable();
  }

  #withBegun(piece: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(this.#begunBytes + piece.length);
    let at = 0;
    for (const part of [...this.#begun, piece]) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  #readLine(text: string): void {
    this.#line++;
    const json = text.trim();
    if (json === "") return;
    const object = jsonObject(json);
    if (object === undefined) this.#tellNoObject(this.#line);
    else if (this.#takeRow !== undefined) this.#take(this.#line, object);
    else {
      this.#waiting.push({ line: this.#line, object });
      if (this.#waiting.length === OBJECTS) this.#openTable();
    }
  }

  #tellNoObject(line: number): void {
    this.#reading.faults.add(
      line, "the line is no JSON object", 'one object a line, such as {"time":"2026-06-18T20:00:03","consumer":"u1","sender":"buyer"}', "write each row on a line of its own",
      { of: "no-object", values: {} },
    );
  }

  /**
   * The columns are all keys so far, and in a log of our own form all that it may have: an object leaves out what it does not hold, and the first agent may
   * come after thousands of rows.
   */
  #openTable(): void {
    if (this.#takeRow !== undefined || this.#waiting.length === 0) return;
    const keys = new Set(this.#waiting.flatMap(({ object }) => Object.keys(object)));
    const isOwn = this.#reading.source.map === undefined && ["time", "sender"].every((name) => keys.has(name));
    const named = new Set([...keys].map(logColumnOf));
    this.#names = [...keys, ...(isOwn ? LOG_COLUMNS.filter((column) => !named.has(column)) : [])];
    this.#known = new Set(this.#names);
    this.#takeRow = this.#open(this.#names, this.#waiting[0].line).takeRow;
    for (const { line, object } of this.#waiting) this.#take(line, object);
    this.#waiting = [];
  }

  #take(line: number, object: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(object)) {
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      this.#reading.findings.add("column-not-read", () => `${key} (${this.#reading.source.fileName}:${line})`);
    }
    this.#takeRow?.(line, this.#names.map((name) => cellText(object[name])));
  }
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
