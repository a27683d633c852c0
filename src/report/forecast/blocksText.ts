import { wrap } from "../terminal/columns.ts";
import type { ForecastTextOptions } from "./forecastTextOptions.ts";
import type { ForecastBlock } from "./forecastBlock.ts";
import { textTable } from "./textTable.ts";

const CELLS_A_ROW = 4;

/** Blocks for the terminal, a blank line between them, and a fainter footer. Ends with a line feed. */
export function blocksText(blocks: readonly ForecastBlock[], footer: string, { colors, columns }: Pick<ForecastTextOptions, "colors" | "columns">): string {
  return `${[...blocks.flatMap((block) => [...blockLines(block, columns), ""]), ...wrap(footer, columns).map(colors.faint)].join("\n")}\n`;
}

function blockLines({ title, lines = [], entries = [], cells = [], table, after = [] }: ForecastBlock, columns: number): string[] {
  const inner = columns - 2;
  const rows = Array.from({ length: Math.ceil(cells.length / CELLS_A_ROW) }, (_, row) => cells.slice(row * CELLS_A_ROW, (row + 1) * CELLS_A_ROW));
  return [
    ...(title === undefined ? [] : wrap(title, columns)),
    ...lines.flatMap((line) => wrap(line, columns)),
    ...entries.flatMap(({ name, text }) => [...wrap(name, columns), ...indented(wrap(text, inner))]),
    ...indented(textTable(rows, inner)),
    ...(table === undefined ? [] : indented(textTable(table.rows, inner))),
    ...after.flatMap((line) => wrap(line, columns)),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
