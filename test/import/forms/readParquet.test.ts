import { brotliCompressSync, gzipSync } from "node:zlib";
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { ParquetWriteOptions } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { LogReading } from "../../../src/import/rows/logReading.ts";
import type { OpenTable } from "../../../src/import/rows/logTable.ts";
import { mappedTable } from "../../../src/import/map/mappedTable.ts";
import { readParquet } from "../../../src/import/forms/readParquet.ts";

interface Taken {
  readonly names: readonly string[];
  readonly rows: readonly (readonly [number, readonly string[]])[];
  readonly shares: readonly number[];
}

/** All that a file's table gives, where only the columns of `wanted` are asked for. */
async function taken(file: ArrayBuffer, wanted?: readonly string[]): Promise<Taken> {
  const rows: [number, readonly string[]][] = [];
  const shares: number[] = [];
  let names: readonly string[] = [];
  const open: OpenTable = (header) => {
    names = header;
    return { takeRow: (line, cells) => rows.push([line, cells]), places: header.flatMap((name, place) => (wanted?.includes(name) === false ? [] : [place])) };
  };
  await readParquet(file, "log.parquet", open, (share) => shares.push(share));
  return { names, rows, shares };
}

/** The texts of a file with one column `x`. */
async function column(element: Omit<SchemaElement, "name">, data: unknown[]): Promise<readonly string[]> {
  const schema: SchemaElement[] = [{ name: "root", num_children: 1 }, { repetition_type: "OPTIONAL", ...element, name: "x" }];
  const { rows } = await taken(parquetWriteBuffer({ schema, columnData: [{ name: "x", data }] }));
  return rows.map(([, [text]]) => text);
}

const TWENTY = Date.UTC(2026, 5, 18, 20, 0, 3, 120);

describe("what a Parquet column holds is read as the text of a CSV", () => {
  it.each([["MILLIS", 1n], ["MICROS", 1000n], ["NANOS", 1_000_000n]] as const)("times without zone in %s", async (unit, parts) => {
    const later = BigInt(TWENTY) * parts + (parts - 1n);
    expect(await column({ type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit } }, [BigInt(TWENTY) * parts, later, null]))
      .toEqual(["2026-06-18T20:00:03.120", "2026-06-18T20:00:03.120", ""]);
  });

  it("instants, by the logical type and by the older annotations", async () => {
    const instant = "2026-06-18T20:00:03.120Z";
    expect(await column({ type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" } }, [BigInt(TWENTY)])).toEqual([instant]);
    expect(await column({ type: "INT64", converted_type: "TIMESTAMP_MILLIS" }, [BigInt(TWENTY)])).toEqual([instant]);
    expect(await column({ type: "INT64", converted_type: "TIMESTAMP_MICROS" }, [BigInt(TWENTY) * 1000n])).toEqual([instant]);
  });

  it("dates and times of day", async () => {
    expect(await column({ type: "INT32", converted_type: "DATE" }, [20_622, null])).toEqual(["2026-06-18", ""]);
    expect(await column({ type: "INT32", converted_type: "TIME_MILLIS" }, [72_003_120])).toEqual(["20:00:03.120"]);
    expect(await column({ type: "INT64", logical_type: { type: "TIME", isAdjustedToUTC: false, unit: "NANOS" } }, [72_003_120_999_999n])).toEqual(["20:00:03.120"]);
  });

  it("whole numbers to the last digit, numbers without a fraction without a point, no number as nothing", async () => {
    expect(await column({ type: "INT64" }, [3n, 9_007_199_254_740_993n, -1n, null])).toEqual(["3", "9007199254740993", "-1", ""]);
    expect(await column({ type: "INT32" }, [3, 0])).toEqual(["3", "0"]);
    expect(await column({ type: "DOUBLE" }, [3, 0.5, 1_781_784_003.12, Number.NaN, null])).toEqual(["3", "0.5", "1781784003.12", "", ""]);
  });

  it("decimals as they are stored", async () => {
    const decimal = { converted_type: "DECIMAL", precision: 38 } as const;
    expect(await column({ ...decimal, type: "INT64", scale: 0 }, [9_007_199_254_740_993n])).toEqual(["9007199254740993"]);
    expect(await column({ ...decimal, type: "INT32", scale: 2 }, [12.5, -0.05, 3])).toEqual(["12.5", "-0.05", "3"]);
    const long = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe);
    expect(await column({ type: "FIXED_LEN_BYTE_ARRAY", type_length: 12, logical_type: { type: "DECIMAL", precision: 28, scale: 0 } }, [long])).toEqual(["-2"]);
  });

  it("truth, and text with whatever stands in it", async () => {
    expect(await column({ type: "BOOLEAN" }, [true, false, null])).toEqual(["true", "false", ""]);
    const texts = ["张三", "says \"hi\",\nand more\r\n", "👍🏽", "", " 谢谢 "];
    expect(await column({ type: "BYTE_ARRAY", converted_type: "UTF8" }, [...texts, null])).toEqual([...texts, ""]);
    expect(await column({ type: "BYTE_ARRAY" }, texts.map((text) => new TextEncoder().encode(text)))).toEqual(texts);
  });

  it("words that repeat, as a dictionary holds them", async () => {
    const senders = Array.from({ length: 5000 }, (_, index) => (index % 3 === 0 ? "buyer" : "agent"));
    expect(await column({ type: "BYTE_ARRAY", converted_type: "UTF8" }, senders)).toEqual(senders);
  });
});

/** A frame with one block of bytes as they are. Source: RFC 8878. */
function zstdFrame(bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(0xfd2fb528, 0);
  head[4] = 0xa0;
  head.writeUInt32LE(bytes.length, 5);
  head.writeUIntLE((bytes.length << 3) | 1, 9, 3);
  return Buffer.concat([head, bytes]);
}

describe("a Parquet file", () => {
  const columnData = [
    { name: "time", data: Array.from({ length: 250 }, (_, row) => `t${row}`) },
    { name: "memo", data: Array.from({ length: 250 }, (_, row) => `m${row}`) },
    { name: "sender", data: Array.from({ length: 250 }, (_, row) => `s${row}`) },
  ];

  it("is read group by group, its rows numbered from 1, and tells how far", async () => {
    const { names, rows, shares } = await taken(parquetWriteBuffer({ columnData, rowGroupSize: 100 }));
    expect(names).toEqual(["time", "memo", "sender"]);
    expect(rows.map(([line]) => line)).toEqual(Array.from({ length: 250 }, (_, row) => row + 1));
    expect(rows[249][1]).toEqual(["t249", "m249", "s249"]);
    expect(shares).toEqual([0.4, 0.8, 1]);
  });

  it("has only the columns decoded that are asked for", async () => {
    const { rows } = await taken(parquetWriteBuffer({ columnData }), ["time", "sender"]);
    expect(rows[7]).toEqual([8, ["t7", "", "s7"]]);
  });

  it.each([
    ["GZIP", (bytes: Uint8Array) => gzipSync(bytes)], ["ZSTD", zstdFrame], ["BROTLI", (bytes: Uint8Array) => brotliCompressSync(bytes)], ["UNCOMPRESSED", undefined], ["SNAPPY", undefined],
  ] as const)("may be compressed with %s", async (codec, compress) => {
    const options: Omit<ParquetWriteOptions, "writer"> = { columnData, codec, ...(compress === undefined ? {} : { compressors: { [codec]: compress } }) };
    expect((await taken(parquetWriteBuffer(options))).rows).toHaveLength(250);
  });

  it("has no line that names its columns", async () => {
    const reading = new LogReading({ fileName: "log.parquet", timeZone: "UTC" });
    const bytes = parquetWriteBuffer({ columnData: [...columnData, { name: "consumer", data: columnData[0].data }] });
    await readParquet(bytes, "log.parquet", mappedTable(reading).open, () => {});
    expect(reading.findings.list()).toEqual([{ code: "column-not-read", count: 1, example: "memo (log.parquet)" }]);
  });

  it("may have no row", async () => {
    expect((await taken(parquetWriteBuffer({ columnData: [{ name: "time", data: [], type: "STRING" }] }))).rows).toEqual([]);
  });

  it.each([
    ["cut off at its end", (bytes: Uint8Array) => bytes.slice(0, -100)],
    ["cut off at its beginning", (bytes: Uint8Array) => bytes.slice(0, 3)],
    ["damaged in its data", (bytes: Uint8Array) => bytes.map((byte, at) => (at > 8 && at < 400 ? 0xff : byte))],
    ["damaged in its table of contents", (bytes: Uint8Array) => bytes.map((byte, at) => (at > bytes.length - 300 && at < bytes.length - 8 ? 0xff : byte))],
  ])("that is %s is refused", async (_what, damage) => {
    const bytes = damage(new Uint8Array(parquetWriteBuffer({ columnData, codec: "UNCOMPRESSED" })));
    const error: unknown = await taken(bytes.slice().buffer).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputFaults);
    expect((error as InputFaults).faults[0]).toMatchObject({ where: "log.parquet", mend: "copy or export it again, or export it as CSV" });
  });
});
