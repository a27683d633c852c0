import type { Rows } from "./rows.ts";

const SHOWN = 3;

/** Where two lists of rows part, the earliest table first: the rows and the one before them; undefined where they are the same. */
export function firstDifference(reference: Rows, engine: Rows): string | undefined {
  const parted = (Object.keys(reference) as (keyof Rows)[]).flatMap((table) => differenceOf(table, columnsOf(reference[table]), columnsOf(engine[table])));
  if (parted.length === 0) return undefined;
  return parted.toSorted((a, b) => a.at - b.at).map(({ text }) => text).join("\n");
}

type Columns = Readonly<Record<string, number>>;

function differenceOf(table: string, reference: readonly Columns[], engine: readonly Columns[]): { readonly at: number; readonly text: string }[] {
  const rows = Math.max(reference.length, engine.length);
  for (let row = 0; row < rows; row++) {
    if (written(reference[row]) === written(engine[row])) continue;
    const shown = (from: readonly Columns[]): string => from.slice(row, row + SHOWN).map(written).join("\n            ");
    const text = `${table}[${row}]\n  before    ${written(reference[row - 1])}\n  reference ${shown(reference)}\n  engine    ${shown(engine)}`;
    return [{ at: timeOfDifference(reference[row], engine[row]), text }];
  }
  return [];
}

/** The earliest time that stands in only one of the rows. */
function timeOfDifference(a: Columns | undefined, b: Columns | undefined): number {
  if (a === undefined || b === undefined) return (a ?? b)?.at ?? Infinity;
  const differing = Object.keys(a).filter((key) => a[key] !== b[key]);
  const times = differing.filter((key) => key === "at" || /At$|Until$/.test(key)).flatMap((key) => [a[key], b[key]].filter((at) => at >= 0));
  return times.length > 0 ? Math.min(...times) : a.at;
}

function columnsOf(rows: readonly object[]): readonly Columns[] {
  return rows as readonly Columns[];
}

function written(row: object | undefined): string {
  return JSON.stringify(row) ?? "none";
}
