import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { BUYER_KINDS, REPLY_KINDS } from "../../../src/log/kinds.ts";
import { LogReading } from "../../../src/import/rows/logReading.ts";
import { mappedTable } from "../../../src/import/map/mappedTable.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import { readLogTable, readTable } from "../readTable.ts";

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");

function faultsOf(text: string, map?: string): readonly { where: string; found: string; expected: string; mend: string }[] {
  try {
    readTable(text, map === undefined ? {} : { map: parseLogMap(map, "map.yaml") });
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  return [];
}

const at = (clock: string): number => Date.parse(`1970-01-01T${clock}Z`);

describe("a message log with a Chinese header", () => {
  const { log, findings, consumers, agents } = readLogTable(fixture("messages-zh.csv"));

  it("is read without being asked for, and that is told", () => {
    expect([...log.messages.sentAt]).toEqual([at("20:00:03"), at("20:01:10"), at("20:02:00")]);
    expect([...log.messages.kind].map((kind) => BUYER_KINDS[kind])).toEqual(["text", "text", "product-link"]);
    expect([...log.replies.kind].map((kind) => REPLY_KINDS[kind])).toEqual(["smart", "text", "coupon"]);
    expect([log.assignments.count, log.presence.count, log.conversations.page[0]]).toEqual([1, 1, 2]);
    expect([consumers.size, agents.size]).toEqual([2, 1]);
    expect(findings.map(({ code }) => code)).toEqual(["read-by-preset"]);
  });
});

describe("a table of messages by a map", () => {
  const MAP = `
columns: { time: [day, clock], consumer: from_id, sender: role, agent: staff, text: body }
timeFormat: d/M/yyyy h:mm a
values: { sender: { customer: buyer, staff: agent } }
skip: { state: [deleted, draft] }
none: { agent: none }
`;
  const TEXT = [
    "day,clock,from_id,role,staff,body,state,mood",
    "18/6/2026,8:00 PM,7,customer,none,hello,,good",
    "18/6/2026,8:01 PM,7,Staff,lin,hello,,",
    "18/6/2026,8:02 PM,7,customer,none,oops,deleted,",
  ].join("\n");

  it("joins columns, reads its times, translates, leaves rows out and tells what it did not read", () => {
    const { log, findings, agents } = readLogTable(TEXT, { map: parseLogMap(MAP) });
    expect([...log.messages.sentAt, ...log.replies.at]).toEqual([at("20:00:00"), at("20:01:00")]);
    expect(agents.size).toBe(1);
    expect(findings).toEqual([
      { code: "column-not-read", count: 1, example: "mood (table.csv:1)" },
      { code: "row-left-out", count: 1, example: "the map leaves out rows where state is deleted (1, first in line 4)" },
    ]);
  });

  it("carries times of another zone, and times with an offset, into the shop's", () => {
    const utc = readLogTable(TEXT, { map: parseLogMap(`${MAP}timeZone: UTC\n`) });
    expect([utc.startDate, utc.log.messages.sentAt[0]]).toEqual(["2026-06-19", at("04:00:00")]);
    const plain = parseLogMap("columns: { time: t, consumer: c, sender: s }\ntimeZone: America/New_York\n");
    const winter = readLogTable("t,c,s\n2026-01-05 10:00:00,u,buyer\n2026-01-05T10:00:00Z,u,buyer", { map: plain });
    expect([...winter.log.messages.sentAt]).toEqual([at("18:00:00"), at("23:00:00")]);
    const summer = readLogTable("t,c,s\n2026-07-05 10:00:00,u,buyer", { map: plain });
    expect(summer.log.messages.sentAt[0]).toBe(at("22:00:00"));
    const others = readLogTable("t,c,s\n2026-01-05 10:00:00 UTC,u,buyer\n20260105100000,u,buyer\n1767607200,u,buyer", { map: plain });
    expect([...others.log.messages.sentAt]).toEqual([at("18:00:00"), at("18:00:00"), at("23:00:00")]);
  });

  it("a constant stands for a column that there is not", () => {
    const { log } = readLogTable("t,c\n2026-06-18 10:00:00,u", { map: parseLogMap("columns: { time: t, consumer: c }\nconstants: { sender: buyer }") });
    expect(log.messages.count).toBe(1);
  });

  it("words without a translation of their own have that of the star", () => {
    const map = parseLogMap("columns: { time: t, consumer: c, sender: s }\nvalues: { sender: { me: buyer, robo: bot, '*': agent } }");
    const { log } = readLogTable("t,c,s\n2026-06-18 10:00:00,u,me\n2026-06-18 10:01:00,u,Lin\n2026-06-18 10:02:00,u,Wu", { map });
    expect([log.messages.count, log.replies.count]).toEqual([1, 2]);
  });

  it("names the lines of times that do not have the form asked for", () => {
    expect(faultsOf(TEXT.replace("8:01 PM", "20:01"), MAP)).toMatchObject([{ where: "table.csv:3", found: 'time is "18/6/2026 20:01"', expected: "a time of the form d/M/yyyy h:mm a" }]);
  });

  it("a sender whom the map does not know is a fault that lists the words it knows, with the way to add one", () => {
    expect(faultsOf("时间,买家,发送方\n2026-06-18 10:00:00,u1,老板\n2026-06-18 10:00:05,u1,\n2026-06-18 10:00:09,u1,Agent")).toMatchObject([
      { where: "table.csv:2", found: 'sender is "老板"', expected: expect.stringMatching(/^买家, 顾客, .*客服, .*or buyer, agent, bot, system$/u) as string, mend: 'say who that is in a map (--map) with `values: { sender: { "老板": agent } }`' },
      { where: "table.csv:3", found: "sender is empty", mend: "say who wrote it" },
    ]);
  });

  it("a column that the header lacks is a fault that names the nearest", () => {
    expect(faultsOf(TEXT.replace("from_id", "from id no"), MAP)).toMatchObject([{ where: "table.csv:1", found: "the header has no column from_id, which columns.consumer of the map map.yaml names" }]);
    expect(faultsOf(TEXT.replace("clock", "clocks"), MAP)).toMatchObject([{ mend: "write clocks in the map" }]);
    expect(faultsOf(TEXT.replace("state", "status"), MAP)).toMatchObject([{ found: "the header has no column state, which skip of the map map.yaml names" }]);
  });

  it("columns can be taken by their places where names alone differ", () => {
    const placesBy = (map: string, names: readonly string[]): readonly number[] | undefined =>
      mappedTable(new LogReading({ fileName: "table.csv", timeZone: "UTC", map: parseLogMap(map) })).open(names, 1).logPlaces;
    expect(placesBy("columns: { time: t, consumer: c, sender: s }", ["x", "S", "t", "c"])).toEqual([2, 3, -1, 1, -1, -1, -1, -1, -1, -1, -1]);
    expect(placesBy(MAP, ["day", "clock", "from_id", "role", "staff", "body", "state"])).toBeUndefined();
  });
});

describe("a header that nobody knows", () => {
  it("is refused with what its columns may be and a map to start from", () => {
    const [fault] = faultsOf("created_at,customer_id,role,body,mood\n");
    expect(fault.where).toBe("table.csv:1");
    expect(fault.found).toBe("the header names created_at, customer_id, role, body, mood (created_at may be time, customer_id may be consumer, role may be sender, body may be text)");
    expect(fault.expected).toContain("pinduoduo-agents");
    const map = parseLogMap(fault.mend.slice(fault.mend.indexOf("shape:")));
    expect(map.columns).toEqual({ time: [["created_at"]], consumer: [["customer_id"]], sender: [["role"]], text: [["body"]] });
    expect(fault.mend).toContain("# not used: mood");
  });

  it("is told what is missing where no column can be it", () => {
    const [fault] = faultsOf("alpha,beta\n");
    expect(fault.mend).toContain("call the column with date and time `time`");
    expect(fault.mend).toContain('  time: "?"');
  });
});
