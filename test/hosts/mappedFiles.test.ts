import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeXlsxFile from "write-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { loadLogMap } from "../../src/hosts/loadLogMap.ts";
import { readLogFile } from "../../src/hosts/readLogFile.ts";
import type { DeskCounters } from "../../src/import/tables/deskCounters.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { scoreCounters } from "../../src/scoring/counters/scoreCounters.ts";
import { gb18030 } from "../import/gb18030.ts";

const folder = mkdtempSync(join(tmpdir(), "replycast-maps-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ZONE = { timeZone: "Asia/Shanghai" } as const;
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "..", "import", "fixtures", name), "utf8");

function at(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function counters(path: string): Promise<DeskCounters> {
  const read = await readLogFile(path, ZONE);
  if (read.shape !== "counters") throw new Error(`read as ${read.shape}`);
  return read;
}

async function log(path: string, map?: string): Promise<ReadLog> {
  const read = await readLogFile(path, { ...ZONE, ...(map === undefined ? {} : { map: loadLogMap(map) }) });
  if (read.shape === "counters") throw new Error("read as counters");
  return read;
}

/** The rows of a fixture as a workbook has them: numbers and shares as numbers, the rest as text. */
async function workbook(name: string, sheet: string): Promise<string> {
  const rows = fixture(name).trim().split("\n").map((line) => (line.match(/(?:"[^"]*"|[^,]*)(?:,|$)/gu) ?? []).slice(0, line.split(",").length).map((cell) => cell.replace(/,$/u, "").replace(/^"|"$/gu, "")));
  const width = rows[0].length;
  const data = rows.map((row, index) => row.slice(0, width).map((cell) => cellOf(cell, index === 0)));
  writeFileSync(join(folder, `${name}.xlsx`), await writeXlsxFile([{ sheet, data }]).toBuffer());
  return join(folder, `${name}.xlsx`);
}

function cellOf(cell: string, isName: boolean): { value: string | number; format?: string } | null {
  if (cell === "") return null;
  const plain = cell.replace(/,/gu, "");
  if (!isName && /^\d+(?:\.\d+)?%$/u.test(plain)) return { value: Math.round(Number(plain.slice(0, -1)) * 100) / 10_000, format: "0.00%" };
  return !isName && /^\d+(?:\.\d+)?$/u.test(plain) ? { value: Number(plain) } : { value: cell };
}

describe("an export of agents", () => {
  const scored = async (path: string): Promise<string> => {
    const { log: ofLog, ...rest } = scoreCounters(await counters(path), rulePacksOfPlatform("pinduoduo"));
    return JSON.stringify({ ...rest, findings: rest.findings.map(({ code, count }) => [code, count]), log: { ...ofLog, file: "" } });
  };

  it("scores the same from CSV, with BOM, from GB18030, TSV and a workbook", async () => {
    const text = fixture("pinduoduo-agents.csv");
    const expected = await scored(at("a.csv", text));
    expect(await scored(at("bom.csv", `\ufeff${text.replaceAll("\n", "\r\n")}`))).toBe(expected);
    expect(await scored(at("gb.csv", gb18030(text)))).toBe(expected);
    expect(await scored(at("a.tsv", text.replace(/"[^"]*"|,/gu, (part) => (part === "," ? "\t" : part.replaceAll('"', "")))))).toBe(expected);
    expect(await scored(await workbook("pinduoduo-agents.csv", "Sheet0"))).toBe(expected);
  });

  it.each([["douyin-agents.csv", "douyin-agents"], ["team-sheet.csv", "team-sheet"], ["consult-trend.csv", "consult-trend"]])("%s is known by its header in every form", async (name, map) => {
    const { rows, ...read } = await counters(at(name, fixture(name)));
    expect(read.map).toBe(map);
    expect((await counters(await workbook(name, "Sheet0"))).rows).toEqual(rows);
    expect(read.findings.map(({ code }) => code)).not.toContain("column-not-read");
  });
});

describe("a message log with a Chinese header", () => {
  const text = fixture("messages-zh.csv");

  it("is the same log from CSV, GB18030, JSON lines and a workbook", async () => {
    const [names, ...rows] = text.trim().split("\n").map((line) => line.split(","));
    const json = rows.map((row) => JSON.stringify(Object.fromEntries(row.flatMap((cell, index) => (cell === "" ? [] : [[names[index], cell]]))))).join("\n");
    const csv = await log(at("zh.csv", text));
    for (const path of [at("zh-gb.csv", gb18030(text)), at("zh.jsonl", json), await workbook("messages-zh.csv", "记录")]) {
      const other = await log(path);
      expect([other.log.messages, other.log.replies, other.log.conversations, other.log.presence], path).toEqual([csv.log.messages, csv.log.replies, csv.log.conversations, csv.log.presence]);
      expect(other.findings.map(({ code }) => code)).toEqual(["read-by-preset"]);
    }
  });

  it("is read below a title where the map says in which row its header stands", async () => {
    const map = at("map.yaml", "headerRow: 3\nencoding: gb18030\ndelimiter: '|'\ncolumns: { time: 时间, consumer: 买家, sender: 谁 }\nvalues: { sender: { 买: buyer, 卖: agent } }\n");
    const file = at("title.txt", gb18030("客服记录\n导出时间|2026-06-19\n时间|买家|谁\n2026-06-18 10:00:00|甲|买\n2026-06-18 10:01:00|甲|卖\n"));
    const read = await log(file, map);
    expect([read.log.messages.count, read.log.replies.count, read.log.messages.reply[0]]).toEqual([1, 1, 0]);
  });
});
