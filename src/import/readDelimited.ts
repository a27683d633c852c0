// oxlint-disable-next-line typescript/triple-slash-reference -- so that every program that takes this file finds the types
/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { REQUIRED_COLUMNS } from "../log/logColumns.ts";
import type { TakeRecord } from "../log/logColumns.ts";
import type { Findings } from "./finding.ts";
import { logColumnOf, logTable } from "./logTable.ts";
import type { RowFaults } from "./rowFaults.ts";

const DELIMITERS = [",", "\t", ";"] as const;

/**
 * Reads a table with a header: CSV, TSV or the semicolon form, by which of them finds most columns in the header.
 * Only LF and CRLF end a record (a bare CR stays in its field), unless they stand in quotes. Empty lines and a trailing column without
 * a name are passed over; columns of other names become a finding.
 */
export function readDelimited(text: string, fileName: string, findings: Findings, faults: RowFaults, take: TakeRecord): void {
  const open = logTable({ fileName, findings, faults, take });
  let takeRow: TakeRecord | undefined;
  let line = 1;
  Papa.parse(text, {
    delimiter: delimiterOf(text), newline: "\n",
    step: ({ data, errors }) => {
      const at = line;
      line += linesIn(data);
      stripCarriageReturn(data);
      for (const error of errors) faults.add(at, `the record cannot be read: ${error.message}`, "a quote for each quote", "close the quotation, or double a quote within one");
      if (errors.length > 0 || (data.length === 1 && data[0].trim() === "")) return;
      if (takeRow === undefined) takeRow = open(data, at).takeRow;
      else takeRow(at, data);
    },
  });
  if (takeRow === undefined) throw new InputFaults([missingHeader(fileName)]);
}

function delimiterOf(text: string): string {
  const end = text.indexOf("\n");
  const first = end < 0 ? text : text.slice(0, end);
  const known = (delimiter: string): number => first.split(delimiter).filter((name) => logColumnOf(name) !== undefined).length;
  return DELIMITERS.reduce((best, next) => (known(next) > known(best) ? next : best));
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

function missingHeader(fileName: string): InputFault {
  return { where: fileName, found: "there is nothing in it", expected: "a message log with a header", mend: `begin with a line that names ${REQUIRED_COLUMNS.join(", ")}` };
}
