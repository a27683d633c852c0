/** A number of people: `3`, `3.0` of a spreadsheet, `3人`. */
const COUNT = /^(\d{1,4})(?:\.0+)?\s*(?:人|名|个|people)?$/u;

/** The number of a cell with a count; undefined for anything else. */
export function headcount(cell: string): number | undefined {
  const match = COUNT.exec(cell.normalize("NFKC"));
  return match === null ? undefined : Number(match[1]);
}
