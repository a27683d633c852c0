import { InputFaults } from "../../errors/inputFault.ts";
import { plainCell, type TableRow } from "./rosterTable.ts";

/** Of those the one that stands most often in the first line with any, the earlier one where two are equal. */
const SEPARATORS = ["\t", ",", ";", "，", "；"] as const;

/**
 * The rows of a text with separated cells: CSV, the semicolon form, or what a spreadsheet puts on the clipboard (tabs). Cells in quotes may hold separators, line ends and doubled quotes;
 * a line ends with LF, CRLF or CR. Empty lines are passed over. Source: RFC 4180.
 * @throws InputFaults where a quote is not closed
 */
export function delimitedRows(text: string, fileName: string): readonly TableRow[] {
  const separator = separatorOf(text);
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let [cell, line, begin, at] = ["", 1, 1, 0];
  const endCell = (): void => {
    // An apostrophe before what a spreadsheet would take for a formula marks it as text.
    cells.push(plainCell(cell).replace(/^'(?=[=+\-@])/u, ""));
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((written) => written !== "")) rows.push({ line: begin, cells });
    cells = [];
  };
  while (at < text.length) {
    if (text[at] === '"' && plainCell(cell) === "") {
      const quoted = quotedCell(text, at);
      if (quoted === undefined) throw unclosed(fileName, line);
      cell = quoted.cell;
      line += quoted.lines;
      at = quoted.next;
      continue;
    }
    const end = lineEnd(text, at);
    if (end > 0) {
      endRow();
      begin = ++line;
    } else if (text[at] === separator) endCell();
    else cell += text[at];
    at += Math.max(1, end);
  }
  endRow();
  return rows;
}

/** Length of the line end that stands there; 0 where none does. */
function lineEnd(text: string, at: number): number {
  if (text[at] === "\n") return 1;
  if (text[at] !== "\r") return 0;
  return text[at + 1] === "\n" ? 2 : 1;
}

function separatorOf(text: string): string {
  const outside = text.replace(/"(?:[^"]|"")*"/gu, "");
  const line = outside.split(/\r\n|\n|\r/u).find((candidate) => SEPARATORS.some((separator) => candidate.includes(separator))) ?? "";
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))];
}

function quotedCell(text: string, from: number): { readonly cell: string; readonly lines: number; readonly next: number } | undefined {
  let cell = "";
  let lines = 0;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\n") lines++;
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else return { cell, lines, next: at + 1 };
  }
  return undefined;
}

function unclosed(fileName: string, line: number): InputFaults {
  return new InputFaults([{
    where: `${fileName}:${line}`, found: "a quotation begins and does not end", expected: "a quote for each quote", mend: "close the quotation, or double a quote within one",
    kind: { of: "quotes", values: {} },
  }]);
}
