import { parquetMetadataAsync, parquetScan, parquetSchema } from "hyparquet";
import type { DecodedArray, FileMetaData } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { InputFaults } from "../../errors/inputFault.ts";
import type { OpenTable } from "../rows/logTable.ts";
import { PARQUET_PARSERS, parquetText, withStoredDecimals } from "./parquetText.ts";

/** The bytes of a file, of which any piece can be had. */
export interface FileBytes {
  readonly byteLength: number;
  slice(start: number, end?: number): ArrayBuffer | Promise<ArrayBuffer>;
}

/** The columns come before any row; there is no line that names them. */
const NO_LINE = 0;

/**
 * Reads a table from a Parquet file, one group of rows after another, only the columns that the table takes; a row's line is its number from 1.
 * `onPiece` is told after each group which share of the rows has been read. A file that is damaged, encrypted or cut off is a fault.
 */
export async function readParquet(file: FileBytes, fileName: string, open: OpenTable, onPiece: (share: number) => void): Promise<void> {
  const metadata = await refused(fileName, () => parquetMetadataAsync(file, { parsers: PARQUET_PARSERS, geoparquet: false }));
  const elements = columnsOf(metadata);
  const { takeRow, places } = open(elements.map(({ name }) => name), NO_LINE);
  const columns = places.map((place) => elements[place].name);
  const textOf = places.map((place) => parquetText(elements[place]));
  const scan = await refused(fileName, () =>
    parquetScan({ file, metadata: withStoredDecimals(metadata), columns, compressors, parsers: PARQUET_PARSERS, geoparquet: false }));
  const rows = Number(metadata.num_rows);
  for (const { rowStart, rowEnd } of scan.ranges) {
    const values = await refused(fileName, () => columnsIn(columns, (column) => scan.readColumn({ column, rowStart, rowEnd })));
    for (let row = rowStart; row < rowEnd; row++) {
      const cells = Array.from(elements, () => "");
      for (const [index, place] of places.entries()) cells[place] = textOf[index](values[index][row - rowStart]);
      takeRow(row + 1, cells);
    }
    onPiece(rowEnd / rows);
  }
}

function columnsOf(metadata: FileMetaData) {
  return parquetSchema(metadata).children.map(({ element }) => element);
}

/** One after another: what is decoded at once is one column. */
async function columnsIn(columns: readonly string[], read: (column: string) => Promise<DecodedArray>): Promise<readonly ArrayLike<unknown>[]> {
  const values: ArrayLike<unknown>[] = [];
  for (const column of columns) values.push(await read(column));
  return values;
}

/** What the reading gives; where it fails, the fault of a file that cannot be read. */
async function refused<Result>(fileName: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    // What is said of a slip of the reader's own, as it comes to bytes that cannot be, helps nobody.
    const reason = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error) ? "it is damaged" : error.message;
    throw new InputFaults([{
      where: fileName, found: `the Parquet file cannot be read: ${reason}`, expected: "a whole Parquet file that is not encrypted",
      mend: "copy or export it again, or export it as CSV",
    }]);
  }
}
