import { blocksText } from "../forecast/blocksText.ts";
import { textTable } from "../forecast/textTable.ts";
import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import { displayWidth, wrap } from "../terminal/columns.ts";
import { type SpreadsheetBeside, spreadsheetBlocks, spreadsheetFooter } from "./spreadsheetBlocks.ts";
import { spreadsheetWordsOf } from "./spreadsheetWords.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

const INDENT = 2;

/** The manager's formula beside the recommended roster, for the terminal. */
export function spreadsheetText(result: SpreadsheetBeside, { language, colors, columns }: StaffingTextOptions): string[] {
  const blocks = spreadsheetBlocks(result, language).map((block) => fitted(block, columns));
  return [...wrap(spreadsheetWordsOf(language).title, columns).map(colors.strong), ...blocksText(blocks, spreadsheetFooter(result, language), { colors, columns }).trimEnd().split("\n")];
}

/** A table where it has room, else each row by name with its figures below. */
function fitted({ table, ...block }: ForecastBlock, columns: number): ForecastBlock {
  if (table === undefined) return block;
  if (textTable(table.rows, Infinity).every((line) => displayWidth(line) <= columns - INDENT)) return { ...block, table };
  const [[, ...head], ...body] = table.rows;
  return { ...block, entries: body.map(([name, ...figures]) => ({ name, text: figures.flatMap((figure, place) => (figure === "" ? [] : [`${head[place]} ${figure}`])).join(" · ") })) };
}
