// oxlint-disable-next-line typescript/triple-slash-reference -- so that every program that takes this file finds the types
/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { LOG_COLUMNS, REQUIRED_COLUMNS } from "../log/logColumns.ts";
import type { LogColumn, TakeRecord } from "../log/logColumns.ts";
import type { Findings } from "./finding.ts";
import type { RowFaults } from "./rowFaults.ts";

/** The required columns by what they hold. */
const HELD: Readonly<Partial<Record<LogColumn, string>>> = {
  time: "the column with date and time", consumer: "the one that names the buyer", sender: "the one that tells who writes (buyer or agent)",
};
const DELIMITERS = [",", "\t", ";"] as const;

/**
 * Reads a table with a header: CSV, TSV or the semicolon form, by which of them finds most columns in the header.
 * Only LF and CRLF end a record (a bare CR stays in its field), unless they stand in quotes. Empty lines and a trailing column without
 * a name are passed over; columns of other names become a finding.
 */
export function readDelimited(text: string, fileName: string, findings: Findings, faults: RowFaults, take: TakeRecord): void {
  let header: Header | undefined;
  let line = 1;
  Papa.parse(text, {
    delimiter: delimiterOf(text), newline: "\n",
    step: ({ data, errors }) => {
      const at = line;
      line += linesIn(data);
      stripCarriageReturn(data);
      for (const error of errors) faults.add(at, `the record cannot be read: ${error.message}`, "a quote for each quote", "close the quotation, or double a quote within one");
      if (errors.length > 0 || (data.length === 1 && data[0].trim() === "")) return;
      if (header === undefined) header = readHeader(data, fileName, at, findings);
      else takeRow(data, at, header, faults, take);
    },
  });
  if (header === undefined) throw new InputFaults([missingHeader(fileName)]);
}

interface Header {
  /** For each of LOG_COLUMNS its place in a row, -1 where the table has none. */
  readonly placeOf: readonly number[];
  readonly width: number;
}

function delimiterOf(text: string): string {
  const end = text.indexOf("\n");
  const first = end < 0 ? text : text.slice(0, end);
  const known = (delimiter: string): number => first.split(delimiter).filter((name) => columnOf(name) !== undefined).length;
  return DELIMITERS.reduce((best, next) => (known(next) > known(best) ? next : best));
}

function columnOf(name: string): LogColumn | undefined {
  const plain = name.trim().replace(/^"|"$/gu, "").trim().toLowerCase();
  return LOG_COLUMNS.find((column) => column === plain);
}

function readHeader(names: readonly string[], fileName: string, line: number, findings: Findings): Header {
  const placeOf = LOG_COLUMNS.map((column) => names.findIndex((name) => columnOf(name) === column));
  const missing = REQUIRED_COLUMNS.filter((column) => !names.some((name) => columnOf(name) === column));
  if (missing.length > 0) {
    throw new InputFaults([{
      where: `${fileName}:${line}`,
      found: `the header names ${names.map((name) => name.trim()).filter((name) => name !== "").join(", ") || "nothing"}`,
      expected: `the columns ${REQUIRED_COLUMNS.join(", ")}; where there are, ${LOG_COLUMNS.filter((column) => !REQUIRED_COLUMNS.includes(column)).join(", ")}`,
      mend: `in the header, call ${missing.map((name) => `${HELD[name]} \`${name}\``).join(", ")} (--map, for other names, is not built yet)`,
    }]);
  }
  const twice = LOG_COLUMNS.flatMap((column) => {
    const places = names.flatMap((name, index) => (columnOf(name) === column ? [index + 1] : []));
    return places.length > 1 ? [repeatedColumn(column, places, `${fileName}:${line}`)] : [];
  });
  if (twice.length > 0) throw new InputFaults(twice);
  for (const name of names) {
    if (name.trim() !== "" && columnOf(name) === undefined) findings.add("column-not-read", () => `${name.trim()} (${fileName}:${line})`);
  }
  return { placeOf, width: names.length };
}

function takeRow(data: readonly string[], line: number, header: Header, faults: RowFaults, take: TakeRecord): void {
  if (data.length > header.width && data.slice(header.width).some((cell) => cell.trim() !== "")) {
    faults.add(line, `the row has ${data.length} cells`, `at most ${header.width}, as in the header`, "put cells that hold the delimiter in quotes");
    return;
  }
  if (data.every((cell) => cell.trim() === "")) return;
  take(line, header.placeOf.map((place) => (place < 0 || place >= data.length ? "" : data[place])));
}

/** Lines that a record takes in the file: one and the line ends in its fields. */
function linesIn(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) for (let at = field.indexOf("\n"); at >= 0; at = field.indexOf("\n", at + 1)) lines++;
  return lines;
}

function stripCarriageReturn(fields: string[]): void {
  const last = fields.length - 1;
  if (last >= 0 && fields[last].endsWith("\r")) fields[last] = fields[last].slice(0, -1);
}

function repeatedColumn(column: LogColumn, places: readonly number[], where: string): InputFault {
  return { where, found: `columns ${places.join(" and ")} are called ${column}`, expected: "each column once", mend: "keep the one that is meant and give the others another name" };
}

function missingHeader(fileName: string): InputFault {
  return { where: fileName, found: "there is nothing in it", expected: "a message log with a header", mend: `begin with a line that names ${REQUIRED_COLUMNS.join(", ")}` };
}
