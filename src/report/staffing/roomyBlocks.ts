import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import { textTable } from "../forecast/textTable.ts";
import { displayWidth } from "../terminal/columns.ts";

const INDENT = 2;

/** Blocks for a terminal: a table that has no room becomes entries, each row by the name in its first column with its other cells below, told with their heads. */
export function roomyBlocks(blocks: readonly ForecastBlock[], columns: number): ForecastBlock[] {
  return blocks.map((block) => {
    const { table, ...rest } = block;
    if (table === undefined || textTable(table.rows, Infinity).every((line) => displayWidth(line) <= columns - INDENT)) return block;
    const [head, ...body] = table.hasHead ? table.rows : [[], ...table.rows];
    const entries = body.map(([name, ...cells]) => ({ name, text: cells.flatMap((cell, place) => (cell === "" ? [] : [`${head[place + 1] ?? ""} ${cell}`.trim()])).join(" · ") }));
    return { ...rest, entries };
  });
}
