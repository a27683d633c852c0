import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { pseudonymizer } from "../../src/hosts/pseudonyms.ts";
import { readLogFile } from "../../src/hosts/readLogFile.ts";
import type { PseudonymOf } from "../../src/import/pseudonymOf.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { formatLogTime } from "../../src/log/logTime.ts";
import { LOG_COLUMNS } from "../../src/log/logColumns.ts";
import { writtenRows } from "../../src/log/writtenRows.ts";
import { shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";
import { explain } from "../../src/scoring/explain/explain.ts";
import { score } from "../../src/scoring/score.ts";
import type { ScoreResult } from "../../src/scoring/scoreResult.ts";
import { dayNumber } from "../../src/time/calendar.ts";
import { FORMS } from "./writtenForms.ts";
import type { Table } from "./writtenForms.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "replycast-same-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PACKS = shippedRulePacks();
const TEXTS = ["在吗？", "says \"hi\", and more", "first line\nsecond line", "谢谢", "亲，稍等哦～", "价格;数量\t件", " blanks ", "👍🏽 好的", ""];
const ROWS = 2500;

/** The beginning of a played day, with Chinese names and texts of all kinds. */
function playedTable(): Table {
  const { scenario, packs } = loadScenario(join(root, "scenarios", "after-sale.yaml"), []);
  const { model } = compileSimulation(scenario, packs);
  const agents = model.agents.names.map((_name, agent) => `客服${"甲乙丙丁戊己庚辛"[agent % 8]}${agent}`);
  const rows = writtenRows(playReplication(model, 0), { startDate: scenario.start, agents, streams: model.streams.map(({ name }) => name) }, { firstDay: scenario.warmUp, days: 1 });
  const startDay = dayNumber(scenario.start) ?? 0;
  return [LOG_COLUMNS, ...Array.from(rows.order.subarray(0, ROWS), (index, row) => {
    const cells = rows.cells(index, formatLogTime(rows.at[index], startDay));
    const told = { ...cells, consumer: cells.consumer.replace("u", "买家，"), spam: row % 50 === 0 && cells.sender === "buyer" ? "1" : "", blacklisted: row % 70 === 0 && cells.sender === "buyer" ? "1" : "" };
    return LOG_COLUMNS.map((column) => (column === "text" && cells.sender !== "system" ? TEXTS[row % TEXTS.length] : told[column]));
  })];
}

/** What gives findings: columns and kinds that nobody knows, conversations that cannot be told apart, ids that are numbers, columns in another order. */
const ODD: Table = [
  ["sender", "time", "consumer", "备注", "conversation", "kind", "agent", "page", "评分", "stream"],
  ["buyer", "2026-06-18T10:00:00.001", "3", "急", "11", "text", "", "shop-home", "5", "售前，一组"],
  ["buyer", "2026-06-18T10:00:10.999", "3", "", "12", "sticker", "", "front-door", "", ""],
  ["agent", "2026-06-18T10:00:31.500", "3", "", "", "text", "客服甲", "", "", "after-sale"],
  ["bot", "2026-06-18T10:01:00.000", "4", "", "13", "oracle", "", "", "4", " after-sale "],
  ["buyer", "2026-06-18T23:59:59.999", "5", "第一行\n第二行", "14", "text", "", "", "", "after-sale"],
  ["system", "2026-06-19T00:00:00.000", "5", "", "14", "closed", "", "", "", "售前，一组"],
];

/** Clocks without seconds' parts, as most desks write them. */
const WHOLE_SECONDS: Table = [
  ["time", "consumer", "sender", "agent", "text"],
  ...Array.from({ length: 400 }, (_, row) => [formatLogTime(row * 7000 + Math.floor(row / 3) * 61_000, 20_622), `${100 + (row % 37)}`, row % 3 === 2 ? "agent" : "buyer", row % 3 === 2 ? "小王" : "", TEXTS[row % TEXTS.length]]),
];

let number = 0;

async function readForm(name: string, table: Table, pseudonymOf?: PseudonymOf): Promise<ReadLog> {
  const path = join(folder, `${number++}-${name}`);
  writeFileSync(path, await FORMS[name](table));
  const read = await readLogFile(path, { timeZone: "Asia/Shanghai", ...(pseudonymOf === undefined ? {} : { pseudonymOf }) });
  if (read.shape === "counters") throw new Error("these are counters");
  return read;
}

/** A result without the places in the file that its findings name. */
function told(read: ReadLog): ScoreResult {
  const result = score(read, PACKS, { timeZone: "Asia/Shanghai" });
  const placeless = (example: string): string => example.replaceAll(/ \([^()]*replycast-same-[^()]*\)/gu, "").replaceAll(/line \d+/gu, "line");
  return { ...result, findings: result.findings.map(({ code, count, example }) => ({ code, count, example: placeless(example) })) };
}

describe.each([["a played day", playedTable()], ["a log with oddities", ODD], ["a log in whole seconds", WHOLE_SECONDS]] as const)("%s", (_what, table) => {
  const plain = readForm("log.csv", table);

  it("has what the forms must keep", async () => {
    const { log, streams, findings } = await plain;
    expect(log.messages.count).toBeGreaterThan(2);
    expect(streams.length > 1).toBe(table !== WHOLE_SECONDS);
    if (table === ODD) expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["column-not-read", "conversation-unclear", "unknown-kind", "unknown-page", "stream-changes", "stream-not-told"]));
  });

  it.each(Object.keys(FORMS).filter((name) => name !== "log.csv"))("scores the same from %s as from CSV", async (name) => {
    const other = await readForm(name, table);
    const csv = await plain;
    expect(isDeepStrictEqual(other.log, csv.log)).toBe(true);
    expect(JSON.stringify(told(other))).toBe(JSON.stringify(told(csv)));
  });
});

it.each(["log.csv", "gb18030.csv", "log.jsonl", "typed.parquet", "typed.xlsx"])("no result of %s tells a name under pseudonyms", async (name) => {
  const table = playedTable();
  const named = table.slice(1).find((row) => row[LOG_COLUMNS.indexOf("sender")] === "buyer")?.[LOG_COLUMNS.indexOf("consumer")] ?? "";
  const read = await readForm(name, table, pseudonymizer("correct horse battery"));
  const explained = explain(read, PACKS, named);
  expect(explained.consumer).toBe(pseudonymizer("correct horse battery")(named, "consumer"));
  expect(JSON.stringify([told(read), explained])).not.toMatch(/买家，|客服[甲乙丙丁戊己庚辛]\d/u);
  expect(JSON.stringify(told(await readForm(name, table)))).toMatch(/客服[甲乙丙丁戊己庚辛]\d/u);
});
