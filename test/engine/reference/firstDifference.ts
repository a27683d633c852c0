import type { Rows } from "./rows.ts";

/** Where two lists of rows part: table, both rows and what stands before them; undefined where they are the same. */
export function firstDifference(reference: Rows, engine: Rows): string | undefined {
  const parted = (Object.keys(reference) as (keyof Rows)[]).flatMap((table) => {
    const [ours, theirs] = [reference[table].map(written), engine[table].map(written)];
    const place = ours.findIndex((row, index) => row !== theirs[index]);
    const first = place < 0 ? ours.length : place;
    if (first === ours.length && first === theirs.length) return [];
    const at = Math.min(timeOf(reference[table][first]), timeOf(engine[table][first]));
    return [{ at, text: `${table}[${first}]\n  before    ${ours[first - 1]}\n  reference ${ours.slice(first, first + 3).join("\n            ")}\n  engine    ${theirs.slice(first, first + 3).join("\n            ")}` }];
  });
  if (parted.length === 0) return undefined;
  return parted.toSorted((a, b) => a.at - b.at).map(({ text }) => text).join("\n");
}

function timeOf(row: { readonly at: number } | undefined): number {
  return row?.at ?? Infinity;
}

function written(row: object): string {
  return JSON.stringify(row);
}
