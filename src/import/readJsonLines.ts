import { isBlock } from "../document/isBlock.ts";
import { LOG_COLUMNS } from "../log/logColumns.ts";
import type { TakeRecord } from "../log/logColumns.ts";
import type { Findings } from "./finding.ts";
import type { RowFaults } from "./rowFaults.ts";

const KNOWN: ReadonlySet<string> = new Set(LOG_COLUMNS);

/** Reads a log with one JSON object a line, its keys the columns' names; numbers and booleans are taken as written, null as nothing. */
export function readJsonLines(text: string, fileName: string, findings: Findings, faults: RowFaults, take: TakeRecord): void {
  const told = new Set(KNOWN);
  let line = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    const until = end < 0 ? text.length : end;
    const json = text.slice(from, until).trim();
    from = until + 1;
    line++;
    if (json === "") continue;
    const row = parsed(json);
    if (!isBlock(row)) {
      faults.add(line, "the line is no JSON object", 'one object a line, such as {"time":"2026-06-18T20:00:03","consumer":"u1","sender":"buyer"}', "write each row on a line of its own");
      continue;
    }
    for (const key of Object.keys(row)) {
      if (told.has(key)) continue;
      told.add(key);
      findings.add("column-not-read", () => `${key} (${fileName}:${line})`);
    }
    take(line, LOG_COLUMNS.map((column) => cellText(row[column])));
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
