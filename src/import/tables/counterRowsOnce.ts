import type { Findings } from "../finding.ts";
import type { CounterRow, DeskCounters } from "./deskCounters.ts";

/** A row of a table and a later one of the same day, hour, agent and whatever else names it. */
export interface ToldTwice {
  readonly first: CounterRow;
  readonly second: CounterRow;
  readonly isSame: boolean;
}

/** The rows that name their day and what an earlier row names too, each with the first such row. */
export function toldTwice({ rows }: DeskCounters): readonly ToldTwice[] {
  const byLabels = new Map<string, CounterRow>();
  return rows.flatMap((row): ToldTwice[] => {
    if (row.labels.date === undefined) return [];
    const labels = sorted(row.labels);
    const first = byLabels.get(labels);
    if (first !== undefined) return [{ first, second: row, isSame: sorted(first.figures) === sorted(row.figures) }];
    byLabels.set(labels, row);
    return [];
  });
}

/** The table with each row once, where rows are there again with all their figures, as in a file put in twice. Where any of them differs all stay, for they may be of parts that no column tells; either is told. */
export function counterRowsOnce(table: DeskCounters, findings: Findings): DeskCounters {
  const twice = toldTwice(table);
  if (twice.length === 0) return table;
  const differing = twice.filter(({ isSame }) => !isSame);
  const [{ first, second }] = differing.length > 0 ? differing : twice;
  const facts = { first: first.line, count: twice.length, all: table.rows.length };
  if (differing.length > 0) {
    findings.addOnTop("counter-rows-differ", () => ({ text: `lines ${first.line} and ${second.line}`, facts }), differing.length, second.line);
    return table;
  }
  findings.addOnTop("counter-rows-repeated", () => ({ text: `${twice.length} of ${table.rows.length} rows, such as line ${second.line}, which is line ${first.line} again`, facts }), twice.length, second.line);
  const copies = new Set(twice.map((one) => one.second));
  return { ...table, rows: table.rows.filter((row) => !copies.has(row)) };
}

function sorted(cells: CounterRow["labels"] | CounterRow["figures"]): string {
  return JSON.stringify(Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
