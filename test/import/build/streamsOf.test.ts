import { describe, expect, it } from "vitest";
import { pseudonymizer } from "../../../src/hosts/pseudonyms.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import type { LogSource } from "../../../src/import/logSource.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { findingExample } from "../../../src/report/words/findingExample.ts";

const HEADER = "time,consumer,conversation,sender,kind,agent,stream";

function read(rows: readonly string[], more: Partial<LogSource> = {}, header = HEADER): ReadLog {
  return readMessageLog([header, ...rows.map((row) => `2026-06-18T${row}`)].join("\n"), { fileName: "log.csv", timeZone: "UTC", ...more });
}

/** The stream of each conversation by name. */
function streamsOf({ log, streams }: ReadLog): string[] {
  return Array.from(log.conversations.stream, (stream) => streams[stream]);
}

describe("the streams of a log", () => {
  it("are one called desk where no column tells", () => {
    const log = read(["10:00:00,u1,c1,buyer", "10:00:01,u2,c2,buyer"], {}, "time,consumer,conversation,sender");
    expect([log.streams, streamsOf(log), log.findings]).toEqual([["desk"], ["desk", "desk"], [expect.objectContaining({ code: "conversation-without-reply" })]]);
  });

  it("are one called desk where the column is empty", () => {
    const log = read(["10:00:00,u1,c1,buyer,,,", "10:00:01,u1,c1,agent,,Anna, "]);
    expect([log.streams, log.findings]).toEqual([["desk"], []]);
  });

  it("are numbered as conversations begin, whatever the order of rows", () => {
    const log = read(["11:00:00,u3,c3,buyer,,,sale", "10:30:00,u2,c2,buyer,,,refund", "10:00:00,u1,c1,buyer,,,sale", "12:00:00,u4,c4,buyer,,,refund"]);
    expect(log.streams).toEqual(["sale", "refund"]);
    expect([...log.log.conversations.stream]).toEqual([0, 1, 0, 1]);
  });

  it("hold of a conversation what stands first in it, in a row of whatever kind, and tell of those that change", () => {
    const log = read([
      "10:00:00,u1,c1,buyer,,,", "10:00:00,u1,c1,system,assigned,Anna,sale", "10:00:09,u1,c1,agent,,Anna,refund", "10:01:00,u1,c1,buyer,,,refund",
      "10:02:00,u2,c2,buyer,,,refund", "10:02:09,u2,c2,agent,,Anna,refund",
    ]);
    expect(streamsOf(log)).toEqual(["sale", "refund"]);
    const changes = log.findings.find(({ code }) => code === "stream-changes");
    expect(changes).toEqual({ code: "stream-changes", count: 1, example: "the row in line 4 names refund, and its conversation began in sale", line: 4, facts: { began: "sale", named: "refund" } });
    expect(changes && findingExample(changes, "zh")).toBe("如第 4 行写的是refund，会话始于sale");
  });

  it("have those that name none in desk, which is told", () => {
    const log = read(["10:00:00,u1,c1,buyer,,,sale", "10:01:00,u2,c2,buyer,,,", "10:02:00,u3,c3,buyer,,,", "10:03:00,u4,c4,buyer,,,sale"]);
    expect(streamsOf(log)).toEqual(["sale", "desk", "desk", "sale"]);
    expect(log.findings.find(({ code }) => code === "stream-not-told")).toEqual(
      { code: "stream-not-told", count: 2, example: "a conversation of u2 names no stream; it is put into desk", facts: { consumer: "u2" } });
    const known = read(["10:00:00,u1,c1,buyer,,,", "10:01:00,u2,c2,buyer,,,desk"]);
    expect([known.streams, streamsOf(known)]).toEqual([["desk"], ["desk", "desk"]]);
  });

  it("are not those of agents' states, which belong to no conversation", () => {
    expect(read(["09:00:00,,,system,online,Anna,night", "10:00:00,u1,c1,buyer,,,day"]).streams).toEqual(["day"]);
  });

  it("make rows differ that are the same in all else", () => {
    const repeated = (second: string): boolean => read(["10:00:00,u1,c1,buyer,,,sale", `10:00:00,u1,c1,buyer,,,${second}`]).findings.some(({ code }) => code === "rows-repeated");
    expect([repeated("sale"), repeated("refund"), repeated("")]).toEqual([true, false, false]);
  });

  it("keep their names under pseudonyms", () => {
    const log = read(["10:00:00,u1,c1,buyer,,,sale"], { pseudonymOf: pseudonymizer("correct horse battery") });
    expect([log.streams, log.consumers.nameOf(0)]).toEqual([["sale"], expect.stringMatching(/^u-/u)]);
  });

  it("are many", () => {
    const log = read(Array.from({ length: 5000 }, (_, row) => `10:00:00,u${row},c${row},buyer,,,s${(row * 7) % 1500}`));
    expect(log.streams).toHaveLength(1500);
    expect(streamsOf(log).every((name, conversation) => name === `s${(Number(log.consumers.nameOf(log.log.conversations.consumer[conversation]).slice(1)) * 7) % 1500}`)).toBe(true);
  });
});

describe("the column of streams", () => {
  it("is read by a map, from a column or as a constant", () => {
    const text = "when,who,role,Queue\n2026-06-18T10:00:00,u1,buyer,Q 2\n2026-06-18T10:01:00,u2,buyer,q1";
    const by = (map: string): ReadLog => readMessageLog(text, { fileName: "t.csv", timeZone: "UTC", map: parseLogMap(map) });
    const columns = "time: when, consumer: who, sender: role";
    expect(by(`columns: { ${columns}, stream: queue }`).streams).toEqual(["Q 2", "q1"]);
    expect(by(`{ columns: { ${columns}, stream: queue }, values: { stream: { "Q 2": sale, "*": refund } } }`).streams).toEqual(["sale", "refund"]);
    expect(by(`{ columns: { ${columns} }, constants: { stream: sale } }`).streams).toEqual(["sale"]);
  });

  it("is known under its Chinese names", () => {
    for (const name of ["技能组", "客服组", "接待组"]) {
      const log = readMessageLog(`时间,买家,发送方,客服,${name}\n2026-06-18 10:00:00,u1,买家,,售后组\n2026-06-18 10:00:05,u1,客服,小王,售后组`, { fileName: "t.csv", timeZone: "UTC" });
      expect([name, log.streams, log.findings.map(({ code }) => code)]).toEqual([name, ["售后组"], ["read-by-preset"]]);
    }
  });

  it("is read of tables of conversations", () => {
    const log = readMessageLog("opened,replied,stream\n2026-06-18 10:00:00,2026-06-18 10:00:09,sale\n2026-06-18 10:00:05,,refund", { fileName: "t.csv", timeZone: "UTC" });
    expect([log.streams, streamsOf(log)]).toEqual([["sale", "refund"], ["sale", "refund"]]);
  });
});
