import writeXlsxFile from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { Findings } from "../../../src/import/finding.ts";
import type { Finding } from "../../../src/import/finding.ts";
import { logMapPreset } from "../../../src/import/map/logMapPresets.ts";
import { LogReading } from "../../../src/import/rows/logReading.ts";
import { mappedTable } from "../../../src/import/map/mappedTable.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import { readWorkbook } from "../../../src/import/forms/readWorkbook.ts";
import type { WorkbookSource } from "../../../src/import/forms/readWorkbook.ts";
import { rawWorkbook } from "../rawWorkbook.ts";

type Value = string | number | boolean | Date | null;
/** A value with the format in which a spreadsheet shows it. */
type Formatted = readonly [Value, string];

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (Value | Formatted)[])[];
}

async function workbook(...sheets: readonly Sheet[]): Promise<ArrayBuffer> {
  const written = sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(cellOf)) }));
  const bytes = await writeXlsxFile(written).toBuffer();
  return new Uint8Array(bytes).slice().buffer;
}

function cellOf(cell: Value | Formatted): { value: Exclude<Value, null>; format?: string } | null {
  const [value, format] = Array.isArray(cell) ? (cell as Formatted) : [cell as Value, undefined];
  if (value === null) return null;
  const shown = format ?? (value instanceof Date ? "yyyy-mm-dd hh:mm:ss" : undefined);
  return { value, ...(shown === undefined ? {} : { format: shown }) };
}

interface Taken {
  readonly names: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly (readonly [number, readonly string[]])[];
  readonly findings: readonly Finding[];
}

async function taken(bytes: ArrayBuffer, source: Partial<WorkbookSource> = {}): Promise<Taken> {
  const findings = new Findings();
  const rows: [number, readonly string[]][] = [];
  let header: Pick<Taken, "names" | "headerLine"> = { names: [], headerLine: 0 };
  await readWorkbook(bytes, { fileName: "log.xlsx", findings, hidesNames: false, ...source }, (names, line) => {
    header = { names, headerLine: line };
    return { takeRow: (row, cells) => rows.push([row, cells]), places: names.map((_name, place) => place) };
  });
  return { ...header, rows, findings: findings.list() };
}

async function faultOf(reading: Promise<unknown>): Promise<{ where: string; found: string; expected: string; mend: string }> {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputFaults);
  return (error as InputFaults).faults[0];
}

/** The texts of the cells below `x`. */
async function cells(...values: readonly (Value | Formatted)[]): Promise<readonly string[]> {
  const { rows } = await taken(await workbook({ name: "log", rows: [["x", "y"], ...values.map((value) => [value, "."])] }));
  return rows.map(([, row]) => row[0]);
}

const HEADER = ["time", "consumer", "sender"];
const ROW = ["2026-06-18T10:00:00", "u1", "buyer"];

describe("the cells of a workbook", () => {
  it("that hold a date are the time to the millisecond", async () => {
    const times = Array.from({ length: 2000 }, (_, index) => new Date(Date.UTC(2026, 5, 18, 0, 0, 0, 1) + index * 43_207_777));
    expect(await cells(...times.map((time): Formatted => [time, "yyyy-mm-dd hh:mm:ss.000"]))).toEqual(times.map((time) => time.toISOString().slice(0, -1)));
  });

  it("that hold a date in whole seconds are that second", async () => {
    const times = Array.from({ length: 2000 }, (_, index) => new Date(Date.UTC(2026, 5, 18, 0, 0, 1) + index * 43_207_000));
    expect(await cells(...times)).toEqual(times.map((time) => time.toISOString().slice(0, -1)));
  });

  it("are dates alone where none of their column has a time of day, and times of day where they have no date", async () => {
    expect(await cells([new Date(Date.UTC(2026, 5, 18)), "yyyy-mm-dd"], [new Date(Date.UTC(2026, 5, 19)), "yyyy-mm-dd"])).toEqual(["2026-06-18", "2026-06-19"]);
    expect(await cells(new Date(Date.UTC(2026, 5, 18)), new Date(Date.UTC(2026, 5, 18, 9)))).toEqual(["2026-06-18T00:00:00.000", "2026-06-18T09:00:00.000"]);
    expect(await cells([new Date(Date.UTC(1899, 11, 30, 20, 0, 3)), "hh:mm:ss"])).toEqual(["20:00:03.000"]);
  });

  it("that hold numbers have no fraction where there is none, and all their digits", async () => {
    expect(await cells(3, 0.5, 1_781_784_003.12, 1_781_784_003_120, 123_456_789_012_345)).toEqual(["3", "0.5", "1781784003.12", "1781784003120", "123456789012345"]);
  });

  it("that hold texts are kept as they are: blanks, line breaks, quotes, what looks like a number", async () => {
    const texts = [" 谢谢 ", "first\nsecond", "says \"hi\", <b>&amp;", "3.0", "0012", "1e5", "👍🏽"];
    expect(await cells(...texts)).toEqual(texts);
  });

  it("that hold truth say so, and empty ones are nothing", async () => {
    expect(await cells(true, false, null)).toEqual(["true", "false", ""]);
  });
});

describe("what other programs write into a workbook", () => {
  const raw = async (cell: string, more: { properties?: string; formats?: readonly number[] } = {}): Promise<string> => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="2">${cell}</row>`;
    return (await taken(rawWorkbook({ rows, ...more }))).rows[0]?.[1][0] ?? "";
  };

  it("dates counted from 1904 are the same dates", async () => {
    const noon = 46_191 + 5 / 6;
    expect(await raw(`<c r="A2" s="1"><v>${noon}</v></c>`, { formats: [22] })).toBe("2026-06-18T20:00:00.000");
    expect(await raw(`<c r="A2" s="1"><v>${noon - 1462}</v></c>`, { formats: [22], properties: 'date1904="1"' })).toBe("2026-06-18T20:00:00.000");
  });

  it("numbers with an exponent or an idle fraction are plain ones", async () => {
    expect(await raw('<c r="A2"><v>1.78178400312E12</v></c>')).toBe("1781784003120");
    expect(await raw('<c r="A2"><v>3.0</v></c>')).toBe("3");
    expect(await raw('<c r="A2"><v>9007199254740993</v></c>')).toBe("9007199254740993");
  });

  it("formulas are what they came to, errors and formulas without a result are nothing", async () => {
    expect(await raw('<c r="A2" t="str"><f>B1</f><v>张三</v></c>')).toBe("张三");
    expect(await raw('<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><v>1</v></c>')).toBe("");
    expect(await raw('<c r="A2" t="str"><f>B1</f></c><c r="B2"><v>1</v></c>')).toBe("");
  });

  it("a cell that makes no sense is a fault with its line", async () => {
    expect(await faultOf(raw('<c r="A2" t="s"><v>77</v></c>'))).toMatchObject({ where: "log.xlsx:2", found: "the cell in column 1 cannot be read: VALUE_INVALID" });
  });
});

describe("a sheet", () => {
  it("has its rows by their numbers, empty ones too", async () => {
    const { rows, headerLine } = await taken(await workbook({ name: "log", rows: [HEADER, ROW, [null, null, null], ROW] }));
    expect(headerLine).toBe(1);
    expect(rows.map(([line]) => line)).toEqual([2, 3, 4]);
    expect(rows[2][1]).toEqual(ROW);
  });

  it("may have titles above its header, which are told", async () => {
    const { names, headerLine, rows, findings } = await taken(await workbook({ name: "log", rows: [["客服聊天记录", null, null], [null, null, null], ["店铺: 甲", null, null], HEADER, ROW] }));
    expect([names, headerLine, rows.length, rows[0][0]]).toEqual([HEADER, 4, 1, 5]);
    expect(findings).toEqual([{ code: "lines-above-header", count: 2, example: "the header stands in line 4" }]);
  });

  it("without any header that is known gives the widest of its upper rows as header", async () => {
    const { names, headerLine } = await taken(await workbook({ name: "log", rows: [["客服聊天记录", null, null], ["何时", "何人", "何事"], ["1", "2", "3"]] }));
    expect([names, headerLine]).toEqual([["何时", "何人", "何事"], 2]);
  });

  it("has its header in the row from which the map says to look, or below", async () => {
    const map = { ...logMapPreset("messages-zh"), headerRow: 2 };
    const header = ["时间", "买家昵称", "发送方"];
    const { names, headerLine } = await taken(await workbook({ name: "log", rows: [header, ["导出", null, null], header, ROW] }), { map });
    expect([names, headerLine]).toEqual([header, 3]);
  });

  it("is the first one that has a header, and the others that have rows are told", async () => {
    const { rows, findings } = await taken(await workbook({ name: "售前", rows: [HEADER, ROW] }, { name: "售后", rows: [HEADER, ROW, ROW] }));
    expect(rows).toHaveLength(1);
    expect(findings).toEqual([{ code: "sheet-not-read", count: 1, example: "sheet 2, 售后 (3 rows)", facts: { place: 2, name: "售后", rows: 3 } }]);
  });

  it("tells no name of a sheet where names are hidden", async () => {
    const { findings } = await taken(await workbook({ name: "售前", rows: [HEADER, ROW] }, { name: "客服小王", rows: [HEADER, ROW] }), { hidesNames: true });
    expect(findings).toEqual([{ code: "sheet-not-read", count: 1, example: "sheet 2 (2 rows)", facts: { place: 2, name: "", rows: 2 } }]);
  });

  it.each(["售后", " 售后 ", "2"])("is the one that is named (%j)", async (sheet) => {
    const { rows } = await taken(await workbook({ name: "售前", rows: [HEADER, ROW] }, { name: "售后", rows: [HEADER, ROW, ROW] }), { sheet });
    expect(rows).toHaveLength(2);
  });

  it("that is not there is a fault that names those that are", async () => {
    const bytes = await workbook({ name: "售前", rows: [HEADER, ROW] }, { name: "售后", rows: [HEADER] });
    expect(await faultOf(taken(bytes, { sheet: "售中" }))).toEqual({ where: "log.xlsx", found: "there is no sheet 售中", expected: "one of 售前, 售后", mend: "name one of these sheets" });
  });

  it("may stand behind a cover and notes, as the first one with a header that is known", async () => {
    const { rows, findings } = await taken(await workbook({ name: "cover", rows: [] }, { name: "notes", rows: [["how", "this", "was", "made"]] }, { name: "log", rows: [["聊天记录", null, null], HEADER, ROW] }));
    expect(rows).toEqual([[3, ROW]]);
    expect(findings.map(({ code, example }) => [code, example])).toEqual([["sheet-not-read", "sheet 2, notes (1 rows)"], ["lines-above-header", "the header stands in line 2"]]);
  });

  it("with nothing in it is a fault that names those that have something", async () => {
    const bytes = await workbook({ name: "cover", rows: [] }, { name: "log", rows: [HEADER, ROW] });
    expect(await faultOf(taken(bytes, { sheet: "cover" }))).toMatchObject({ found: "there is nothing in the sheet cover", mend: "name the sheet that has the log: log" });
    expect(await faultOf(taken(await workbook({ name: "cover", rows: [] })))).toMatchObject({ found: "there is nothing in the sheet cover", mend: "export the log again" });
  });

  it("tells of ids that a spreadsheet has rounded, and of none that are texts", async () => {
    const { findings } = await taken(await workbook({ name: "log", rows: [HEADER, [ROW[0], 1_234_567_890_123_456_000, "buyer"], [ROW[0], "1234567890123456000", "buyer"], [ROW[0], 1_234_567_890_123_457_000, "buyer"]] }));
    expect(findings).toMatchObject([{ code: "number-rounded", count: 2 }]);
    expect(findings[0].example).toContain("1234567890123456000 in line 2");
  });
});

describe("a workbook under a map", () => {
  it("has its times read from cells that hold times, whatever the map's pattern, and from texts by the pattern", async () => {
    const map = parseLogMap("columns: { time: [[日, 时]], consumer: 谁, sender: 角色 }\ntimeFormat: d/M/yyyy H:mm:ss", "map.yaml");
    const reading = new LogReading({ fileName: "log.xlsx", timeZone: "Asia/Shanghai", map });
    const { open, result } = mappedTable(reading);
    const [day, clock] = [new Date(Date.UTC(2026, 5, 18)), new Date(Date.UTC(1899, 11, 30, 20, 0, 3))];
    const rows = [["日", "时", "谁", "角色"], [[day, "yyyy-mm-dd"], [clock, "hh:mm:ss"], "u1", "buyer"], ["18/6/2026", "20:00:13", "u1", "agent"]] as const;
    await readWorkbook(await workbook({ name: "log", rows }), { fileName: "log.xlsx", findings: reading.findings, hidesNames: false, map }, open);
    const { log, startDate } = result() as ReadLog;
    expect([startDate, log.messages.sentAt[0], log.replies.at[0]]).toEqual(["2026-06-18", 72_003_000, 72_013_000]);
  });
});

describe("a workbook that cannot be read", () => {
  it("is a fault", async () => {
    const bytes = new Uint8Array(await workbook({ name: "log", rows: [HEADER, ROW] }));
    const damaged = bytes.map((byte, at) => (at > 40 && at < bytes.length - 200 ? byte ^ 0x55 : byte));
    for (const wrong of [bytes.slice(0, bytes.length / 2), damaged, Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)]) {
      expect(await faultOf(taken(wrong.slice().buffer))).toMatchObject({ where: "log.xlsx", expected: "a whole Excel workbook (.xlsx)" });
    }
  });
});
