import { isTableHeader } from "./isTableHeader.ts";
import type { LogMap } from "./logMap.ts";
import { logColumnOf } from "../rows/logTable.ts";
import { recordCells } from "../bytes/recordCells.ts";
import { RecordScanner } from "../bytes/recordScanner.ts";

const DELIMITERS = [",", "\t", ";"] as const;
/** A header stands within so many records. */
const RECORDS = 20;

/** Where a table's header stands, and what parts its cells. */
interface FoundHeader {
  readonly delimiter: number;
  /** Bytes and lines before it, and how many of those lines hold something. */
  readonly from: number;
  readonly line: number;
  readonly above: number;
}

interface Candidate extends FoundHeader {
  readonly names: readonly string[];
}

/**
 * Finds the header at the beginning of a table: the first record that is one, by whichever of comma, tabulator and semicolon makes it one; in the row that the map
 * says, where it says one. Where nothing is a header, the first record, by what finds most known columns in it, or else most columns.
 */
export function findHeader(head: Uint8Array, isLast: boolean, map: LogMap | undefined): FoundHeader {
  const delimiters = map?.delimiter === undefined ? DELIMITERS : [map.delimiter];
  const candidates = delimiters.flatMap((delimiter) => candidatesOf(head, isLast, delimiter.charCodeAt(0)));
  const headerLine = (map?.headerRow ?? 1) - 1;
  const below = candidates.filter(({ line }) => line >= headerLine).toSorted((a, b) => a.line - b.line);
  // Presets are asked row by row, and most logs have their header in the first.
  const header = below.find(({ names }) => isTableHeader(names, map));
  const [first] = below.filter(({ line }) => line === below[0].line).toSorted((a, b) => known(b) - known(a) || b.names.length - a.names.length);
  return header ?? first ?? { delimiter: DELIMITERS[0].charCodeAt(0), from: 0, line: 0, above: 0 };
}

/** The first records that hold something. */
function candidatesOf(head: Uint8Array, isLast: boolean, delimiter: number): Candidate[] {
  const scanner = new RecordScanner(delimiter);
  const candidates: Candidate[] = [];
  let from = 0;
  let line = 0;
  while (candidates.length < RECORDS && from < head.length && scanner.scan(head, from, head.length, isLast)) {
    const names = recordCells(scanner, head);
    if (names.some((name) => name.trim() !== "")) candidates.push({ delimiter, from, line, names, above: candidates.length });
    from = scanner.next;
    line += scanner.lines;
  }
  return candidates;
}

function known({ names }: Candidate): number {
  return names.filter((name) => logColumnOf(name) !== undefined).length;
}
