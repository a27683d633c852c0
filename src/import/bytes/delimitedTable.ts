import { InputFaults } from "../../errors/inputFault.ts";
import { REQUIRED_COLUMNS } from "../../log/logColumns.ts";
import type { TakeRecord } from "../../log/logColumns.ts";
import { findHeader } from "../map/findHeader.ts";
import type { LogReading } from "../rows/logReading.ts";
import type { LogSource } from "../logSource.ts";
import type { OpenTable } from "../rows/logTable.ts";
import type { PlainRows } from "./plainRows.ts";
import { recordCells } from "./recordCells.ts";
import { QUOTE_FAULT, RecordScanner } from "./recordScanner.ts";

/** So much is looked at before the header is searched for. */
const HEAD_BYTES = 1 << 16;
/** A record beyond this is no record: somewhere a quotation was not closed. */
const LONGEST_RECORD = 1 << 26;

/**
 * A table with a header - CSV, TSV or the semicolon form - that comes in pieces of its bytes, in UTF-8. Only LF and CRLF end a record (a bare CR stays in its
 * field), unless they stand in quotes. Empty lines are passed over.
 */
export class DelimitedTable {
  readonly #reading: LogReading;
  readonly #open: OpenTable;
  /** What has come and is not read yet: bytes from `#from` to `#to`. */
  #bytes: Uint8Array;
  #from: number;
  #to: number;
  #line: number;
  #scanner: RecordScanner | undefined;
  #takeRow: TakeRecord | undefined;
  #plainRows: PlainRows | undefined;

  constructor(reading: LogReading, open: OpenTable) {
    this.#reading = reading;
    this.#open = open;
    this.#bytes = new Uint8Array(0);
    this.#from = 0;
    this.#to = 0;
    this.#line = 1;
  }

  /** Takes the next piece of the file. */
  push(piece: Uint8Array): void {
    this.#append(piece);
    if (this.#scanner === undefined && this.#to < HEAD_BYTES) return;
    this.#read(false);
    if (this.#to - this.#from <= LONGEST_RECORD) return;
    const { faults } = this.#reading;
    faults.add(this.#line, "the record that begins here does not end within 64 MB", "a quote for each quote", "close the quotation, or double a quote within one", { of: "quotes", values: {} });
    faults.throwIfAny();
  }

  /** Tells that there is no more. */
  end(): void {
    this.#read(true);
    if (this.#takeRow === undefined) throw missingHeader(this.#reading.source);
  }

  #append(piece: Uint8Array): void {
    const rest = this.#to - this.#from;
    if (rest + piece.length > this.#bytes.length) {
      const bytes = new Uint8Array(rest + piece.length);
      bytes.set(this.#bytes.subarray(this.#from, this.#to));
      this.#bytes = bytes;
    } else this.#bytes.copyWithin(0, this.#from, this.#to);
    this.#bytes.set(piece, rest);
    this.#from = 0;
    this.#to = rest + piece.length;
  }

  #read(isLast: boolean): void {
    const scanner = (this.#scanner ??= this.#findHeader(isLast));
    const bytes = this.#bytes;
    while (this.#from < this.#to && scanner.scan(bytes, this.#from, this.#to, isLast)) {
      if (scanner.fault !== QUOTE_FAULT.none) this.#tellFault(scanner.fault);
      else if (scanner.fields > 1 || scanner.end[0] > scanner.start[0]) this.#take(scanner, bytes);
      this.#line += scanner.lines;
      this.#from = scanner.next;
    }
  }

  #take(record: RecordScanner, bytes: Uint8Array): void {
    if (record.hasDoubled) record.unescape(bytes);
    if (this.#plainRows?.take(record, bytes, this.#line) === true) return;
    const cells = recordCells(record, bytes);
    if (cells.length === 1 && cells[0].trim() === "") return;
    if (this.#takeRow !== undefined) this.#takeRow(this.#line, cells);
    else {
      const { takeRow, logPlaces } = this.#open(cells, this.#line);
      this.#takeRow = takeRow;
      if (logPlaces !== undefined) this.#plainRows = this.#reading.plainRows(logPlaces, cells.length);
    }
  }

  /** Puts the reading before the header, which may stand below a title. */
  #findHeader(isLast: boolean): RecordScanner {
    const { delimiter, from, line, above } = findHeader(this.#bytes.subarray(this.#from, this.#to), isLast, this.#reading.source.map);
    this.#from += from;
    this.#line += line;
    if (above > 0) this.#reading.findings.add("lines-above-header", () => `the header stands in line ${this.#line}`, above);
    return new RecordScanner(delimiter);
  }

  #tellFault(fault: number): void {
    const found = fault === QUOTE_FAULT.malformed ? "Trailing quote on quoted field is malformed" : "Quoted field unterminated";
    this.#reading.faults.add(this.#line, `the record cannot be read: ${found}`, "a quote for each quote", "close the quotation, or double a quote within one", { of: "quotes", values: {} });
  }
}

function missingHeader({ fileName, map }: LogSource): InputFaults {
  const columns = map === undefined ? REQUIRED_COLUMNS : Object.keys(map.columns);
  return new InputFaults([{
    where: fileName, found: "there is nothing in it", expected: `a ${map === undefined ? "message log" : "table"} with a header`, mend: `begin with a line that names ${columns.join(", ")}`,
    kind: { of: "nothing-in-it", values: { columns: columns.join("、") } },
  }]);
}
