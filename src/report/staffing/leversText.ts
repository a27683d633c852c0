import type { Lever } from "../../staffing/levers/lever.ts";
import type { StaffingTarget } from "../../staffing/staffingResult.ts";
import { blocksText } from "../forecast/blocksText.ts";
import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import { textTable } from "../forecast/textTable.ts";
import { displayWidth, wrap } from "../terminal/columns.ts";
import { leverFooter, leverSentences, leverSettings, type LeverTable, leverTables } from "./leverTables.ts";
import { leverWordsOf } from "./leverWordsOf.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

const INDENT = 2;

/** The levers of a roster (with these targets) for the terminal; below them how to try the first. */
export function leversText(levers: readonly Lever[], { language, colors, columns }: StaffingTextOptions, targets: readonly StaffingTarget[] = []): string[] {
  const words = leverWordsOf(language);
  const [first] = leverSettings(levers, language, targets);
  const blocks = [
    ...leverTables(levers, language, targets).map((table) => blockOf(table, columns)),
    { after: leverSentences(levers, language, targets) },
    ...(first === undefined ? [] : [{ lines: [`${words.settings} ${first.settings}`] }]),
  ];
  return [...wrap(words.title, columns).map(colors.strong), ...blocksText(blocks, leverFooter(levers, language), { colors, columns }).trimEnd().split("\n")];
}

/** As a table where it has room, else each lever by name with its figures below. */
function blockOf({ title, rows }: LeverTable, columns: number): ForecastBlock {
  const named = title === undefined ? {} : { title };
  if (textTable(rows, Infinity).every((line) => displayWidth(line) <= columns - INDENT)) return { ...named, table: { rows, hasHead: true } };
  const [[, ...head], ...body] = rows;
  return { ...named, entries: body.map(([name, ...figures]) => ({ name, text: figures.flatMap((figure, place) => (figure === "" ? [] : [`${head[place]} ${figure}`])).join(" · ") })) };
}
