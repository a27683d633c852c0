import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import writeXlsxFile from "write-excel-file/node";
import { gb18030 } from "./gb18030.ts";

/** A table as texts: its header first. */
export type Table = readonly (readonly string[])[];

/** The forms in which a log may come, by file name, and how a table is written in each. */
export const FORMS: Readonly<Record<string, (table: Table) => Uint8Array | Promise<Uint8Array>>> = {
  "log.csv": (table) => Buffer.from(delimited(table, ",", "\n")),
  "excel.csv": (table) => Buffer.from(`\ufeff${delimited(table, ",", "\r\n")}`),
  "gb18030.csv": (table) => gb18030(delimited(table, ",", "\r\n")),
  "utf16.csv": (table) => Buffer.from(`\ufeff${delimited(table, "\t", "\r\n")}`, "utf16le"),
  "log.tsv": (table) => Buffer.from(delimited(table, "\t", "\n")),
  "semicolons.csv": (table) => Buffer.from(delimited(table, ";", "\n")),
  "log.jsonl": (table) => Buffer.from(jsonLines(table)),
  "texts.parquet": (table) => new Uint8Array(parquetWriteBuffer({ columnData: columnsOf(table), rowGroupSize: 500 })),
  "typed.parquet": typedParquet,
  "texts.xlsx": (table) => writeXlsxFile(table.map((row) => row.map((cell) => (cell === "" ? null : { value: cell })))).toBuffer(),
  "typed.xlsx": typedWorkbook,
};

function delimited(table: Table, delimiter: string, end: string): string {
  const quoted = (cell: string): string => (/["\r\n]|^\s|\s$/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return table.map((row) => row.map(quoted).join(delimiter) + end).join("");
}

function jsonLines([names, ...rows]: Table): string {
  return rows.map((row) => `${JSON.stringify(Object.fromEntries(row.flatMap((cell, place) => (cell === "" ? [] : [[names[place], cell]]))))}\n`).join("");
}

function columnsOf([names, ...rows]: Table): { name: string; data: (string | null)[]; type: "STRING" }[] {
  return names.map((name, place) => ({ name, type: "STRING", data: rows.map((row) => (row[place] === "" ? null : row[place])) }));
}

/** Times as timestamps of microseconds without zone, flags as truth, whole numbers as such. */
function typedParquet([names, ...rows]: Table): Uint8Array {
  const elements: SchemaElement[] = [];
  const columnData = names.map((name, place) => {
    const cells = rows.map((row) => row[place]);
    const { element, value } = typeOf(name, cells);
    elements.push({ ...element, name, repetition_type: "OPTIONAL" });
    return { name, data: cells.map((cell) => (cell === "" ? null : value(cell))) };
  });
  return new Uint8Array(parquetWriteBuffer({ schema: [{ name: "log", num_children: names.length }, ...elements], columnData }));
}

function typeOf(name: string, cells: readonly string[]): { element: Omit<SchemaElement, "name">; value: (cell: string) => unknown } {
  if (name === "time") return { element: { type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MICROS" } }, value: (cell) => BigInt(Date.parse(`${cell}Z`)) * 1000n };
  if (name === "spam" || name === "blacklisted") return { element: { type: "BOOLEAN" }, value: (cell) => cell === "1" };
  if (cells.every((cell) => /^\d*$/u.test(cell))) return { element: { type: "INT64" }, value: BigInt };
  return { element: { type: "BYTE_ARRAY", converted_type: "UTF8" }, value: (cell) => cell };
}

/** Times as dates, flags as truth, whole numbers as numbers. */
async function typedWorkbook([names, ...rows]: Table): Promise<Uint8Array> {
  const cellOf = (cell: string, place: number): { value: string | number | boolean | Date; format?: string } | null => {
    if (cell === "") return null;
    if (names[place] === "time") return { value: new Date(`${cell}Z`), format: "yyyy-mm-dd hh:mm:ss.000" };
    if (names[place] === "spam" || names[place] === "blacklisted") return { value: cell === "1" };
    return /^[1-9]\d{0,14}$/u.test(cell) ? { value: Number(cell) } : { value: cell };
  };
  return writeXlsxFile([names.map((value) => ({ value })), ...rows.map((row) => row.map(cellOf))]).toBuffer();
}
