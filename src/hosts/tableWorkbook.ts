import writeWorkbook from "write-excel-file/node";
import { plainFigure } from "../report/tables/plainFigure.ts";
import type { NamedTable } from "../report/tables/resultTables.ts";
import { displayWidth } from "../report/terminal/columns.ts";
import { withoutZipTimes } from "./withoutZipTimes.ts";

const NARROWEST = 6;
const WIDEST = 48;
/** Excel takes no longer names of sheets, and none of these characters. */
const LONGEST_NAME = 31;

/** Tables as the sheets of an Excel workbook: the headings and the columns of names stay in sight, figures are numbers, texts never formulas. The same tables give the same bytes. */
export async function tableWorkbook(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ table }) => table.title));
  const workbook = writeWorkbook(tables.map(({ table: { columns, rows, names: headColumns } }, place) => ({
    sheet: names[place],
    data: [columns.map((value) => ({ value, type: String, fontWeight: "bold" as const, backgroundColor: "#f0f0f0", wrap: true })), ...rows.map((row) => row.map(cellOf))],
    stickyRowsCount: 1, stickyColumnsCount: headColumns,
    columns: columns.map((_, column) => ({ width: Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => displayWidth(row[column] ?? "")))) + 2 })),
  })));
  return withoutZipTimes(new Uint8Array(await workbook.toBuffer()));
}

function cellOf(text: string) {
  const figure = plainFigure(text);
  if (figure === undefined) return { value: text, type: String };
  const decimals = figure.decimals === 0 ? "" : `.${"0".repeat(figure.decimals)}`;
  return { value: figure.value, type: Number, format: figure.isShare ? `0${decimals}%` : `#,##0${decimals}` };
}

/** Legal names, of which no two are alike. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(/[[\]:*?/\\]+/gu, " ").replace(/^'+|'+$/gu, "").trim();
    let name = plain.slice(0, LONGEST_NAME);
    for (let number = 2; taken.has(name.toLowerCase()) || name === ""; number++) name = `${plain.slice(0, LONGEST_NAME - 4)} ${number}`.trim();
    taken.add(name.toLowerCase());
    return name;
  });
}
