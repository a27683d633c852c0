import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { parquetMetadata } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { loggedResult } from "../../src/experiment/loggedResult.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import type { LoadedScenario } from "../../src/hosts/loadScenario.ts";
import { parquetLog } from "../../src/hosts/parquetLog.ts";
import { pseudonymizer } from "../../src/hosts/pseudonyms.ts";
import { readLogFile } from "../../src/hosts/readLogFile.ts";
import { writeReplicationLog } from "../../src/hosts/writeReplicationLog.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { score } from "../../src/scoring/score.ts";
import { namesIn } from "../import/namesIn.ts";
import { rawWorkbook, storedZip } from "../import/rawWorkbook.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "replycast-forms-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const KEY = "correct horse battery";
const ZONE = { timeZone: "Asia/Shanghai" } as const;
/** A day with entry pages, of an example that has several. */
const afterSale = oneDay(loadScenario(join(root, "scenarios", "after-sale.yaml"), []));

function oneDay({ scenario, packs }: LoadedScenario): Pick<LoadedScenario, "scenario" | "packs"> {
  return { scenario: { ...scenario, days: 1 }, packs };
}

async function readMessages(path: string, options: Parameters<typeof readLogFile>[1] = ZONE): Promise<ReadLog> {
  const read = await readLogFile(path, options);
  if (read.shape === "counters") throw new Error("these are counters");
  return read;
}

async function written(name: string, more: Partial<Parameters<typeof writeReplicationLog>[0]> = {}): Promise<string> {
  await writeReplicationLog({ ...afterSale, replication: 2, path: at(name), ...more });
  return at(name);
}

async function faultOf(reading: Promise<unknown>): Promise<{ where: string; found: string; mend: string }> {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputFaults);
  return (error as InputFaults).faults[0];
}

describe("the log of a replication", () => {
  it("is the same log in every form", async () => {
    const csv = await readMessages(await written("same.csv"));
    for (const name of ["same.jsonl", "same.parquet"]) {
      const other = await readMessages(await written(name));
      expect(isDeepStrictEqual(other.log, csv.log), name).toBe(true);
      const counts = ({ findings }: ReadLog): readonly unknown[] => findings.map(({ code, count }) => [code, count]);
      expect([other.startDate, other.days, counts(other)], name).toEqual([csv.startDate, csv.days, counts(csv)]);
    }
    expect(csv.log.messages.count).toBeGreaterThan(1000);
    expect(csv.log.conversations.page.some((page) => page > 0)).toBe(true);
    expect(csv.streams.toSorted()).toEqual(Object.keys(afterSale.scenario.arrivals).toSorted());
  });

  it.each(["after-sale", "small-shop", "night-and-reserve"])("scores from Parquet exactly as the simulation told (%s)", async (name) => {
    const { scenario, packs } = oneDay(loadScenario(join(root, "scenarios", `${name}.yaml`), []));
    const told = loggedResult(compileSimulation(scenario, packs), 2).rules;
    const scored = score(await readMessages(await written(`${name}.parquet`, { scenario, packs })), packs).rules;
    for (const [rule, rate] of Object.entries(told)) if ("denominator" in scored[rule]) expect(scored[rule], rule).toMatchObject(rate);
    expect(Object.keys(told).length).toBeGreaterThan(0);
  });

  it("has its time as a timestamp without zone, in Parquet", async () => {
    const { schema } = parquetMetadata(new Uint8Array(readFileSync(await written("schema.parquet"))));
    expect(schema.slice(1).map(({ name }) => name)).toEqual(["time", "consumer", "conversation", "sender", "kind", "agent", "page", "spam", "blacklisted", "text", "stream"]);
    expect(schema[1].logical_type).toEqual({ type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MILLIS" });
    expect(schema[8].type).toBe("BOOLEAN");
  });

  it("is the same whatever the size of its groups of rows", async () => {
    const { scenario, packs } = afterSale;
    const { model } = compileSimulation(scenario, packs);
    const pieces = [...parquetLog(playReplication(model, 2), { startDate: scenario.start, agents: model.agents.names, streams: model.streams.map(({ name }) => name) }, { firstDay: scenario.warmUp, days: scenario.days }, 700)];
    writeFileSync(at("groups.parquet"), Buffer.concat(pieces));
    expect(pieces.length).toBeGreaterThan(3);
    expect(parquetMetadata(new Uint8Array(readFileSync(at("groups.parquet")))).row_groups).toHaveLength(pieces.length - 1);
    expect(isDeepStrictEqual((await readMessages(at("groups.parquet"))).log, (await readMessages(await written("whole.parquet"))).log)).toBe(true);
  });

  it("is written whole or not at all", async () => {
    const before = readdirSync(folder);
    writeFileSync(at("file"), "");
    expect(await faultOf(written(join("file", "log.parquet")))).toMatchObject({ found: expect.stringContaining("cannot be written") as string });
    expect(readdirSync(folder).toSorted()).toEqual([...before, "file"].toSorted());
  });

  it.each(["csv", "jsonl", "parquet"])("tells pseudonyms where they are asked for, the same as a reader of the log under that key (%s)", async (form) => {
    const plain = await written(`plain.${form}`);
    const told = await written(`told.${form}`, { pseudonymOf: pseudonymizer(KEY) });
    const names = compileSimulation(afterSale.scenario, afterSale.packs).model.agents.names;
    const read = await readMessages(told);
    const readUnderKey = await readMessages(plain, { ...ZONE, pseudonymOf: pseudonymizer(KEY) });
    expect(isDeepStrictEqual(read.log, readUnderKey.log)).toBe(true);
    expect(namesIn(read.agents)).toEqual(namesIn(readUnderKey.agents));
    expect(namesIn(read.consumers)).toEqual(namesIn(readUnderKey.consumers));
    expect(namesIn(read.agents).filter((name) => names.includes(name))).toEqual([]);
    expect(JSON.stringify(score(read, afterSale.packs).rules)).toBe(JSON.stringify(score(readUnderKey, afterSale.packs).rules));
  });
});

describe("the form of a log's file", () => {
  it("is found from its bytes, whatever its name", async () => {
    const parquet = readFileSync(await written("named.parquet"));
    writeFileSync(at("named.csv"), parquet);
    expect((await readMessages(at("named.csv"))).log.messages.count).toBe((await readMessages(at("named.parquet"))).log.messages.count);
  });

  it("may be a workbook of a few rows", async () => {
    const cells = (row: number, ...values: readonly string[]): string => `<row r="${row}">${values.map((value, place) => `<c r="${"ABC"[place]}${row}" t="inlineStr"><is><t>${value}</t></is></c>`).join("")}</row>`;
    writeFileSync(at("short.xlsx"), Buffer.from(rawWorkbook({ rows: cells(1, "time", "consumer", "sender") + cells(2, "2026-06-18T10:00:00", "u1", "buyer") })));
    const read = await Promise.all(Array.from({ length: 5 }, () => readMessages(at("short.xlsx"))));
    expect(read.map(({ log }) => log.messages.count)).toEqual([1, 1, 1, 1, 1]);
  });

  it.each([
    ["an old workbook", "log.xls", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]), "it is an old Excel workbook (.xls)", "save it as .xlsx or CSV"],
    ["a workbook with a password", "log.xlsx", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]), "it is an Excel workbook with a password", "save it without one"],
    ["a binary workbook", "log.xlsb", Buffer.from(storedZip({ "xl/workbook.bin": "" })), "it is a binary Excel workbook (.xlsb)", "save it as .xlsx or CSV"],
    ["an OpenDocument sheet", "log.ods", Buffer.from(storedZip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })), "it is an OpenDocument file (.ods)", "save it as .xlsx or CSV"],
    ["an archive", "log.zip", Buffer.from(storedZip({ "log.csv": "time,consumer,sender" })), "it is a ZIP archive", "unpack it and name the file in it"],
    ["a packed file", "log.csv.gz", gzipSync("time,consumer,sender"), "it is a file packed with gzip", "unpack it and name the file in it"],
    ["an encrypted Parquet file", "secret.parquet", Buffer.from("PARE...PARE"), "it is an encrypted Parquet file", "write it without encryption"],
    ["a PDF", "log.pdf", Buffer.from("%PDF-1.7"), "it is a PDF file", "export the log itself"],
    ["a web page", "report.xls", Buffer.from("\ufeff\r\n<html><table><tr><td>time</td></tr></table></html>"), "it is a web page, as some programs export under the name .xls", "open it in a spreadsheet program and save it as .xlsx or CSV"],
    ["a damaged Parquet file", "log.parquet", Buffer.from("PAR1 and nothing else"), "the Parquet file cannot be read: parquet file invalid (footer != PAR1)", "copy or export it again, or export it as CSV"],
    ["a damaged workbook", "damaged.xlsx", Buffer.from(storedZip({ "xl/workbook.xml": "<workbook/>" })), "the Excel workbook cannot be read: \"xl/_rels/workbook.xml.rels\" file not found inside the `.xlsx` file", "open it in a spreadsheet program and save it anew, or save the sheet as CSV"],
  ])("that cannot be read is told: %s", async (_what, name, bytes, found, mend) => {
    writeFileSync(at(name), bytes);
    expect(await faultOf(readLogFile(at(name), ZONE))).toMatchObject({ where: at(name), found, mend });
  });

  it("is nobody's where there is no file", async () => {
    expect(await faultOf(readLogFile(at("nowhere.parquet"), ZONE))).toMatchObject({ found: "there is no such file" });
    expect(await faultOf(readLogFile(folder, ZONE))).toMatchObject({ found: "this is a folder" });
  });
});
