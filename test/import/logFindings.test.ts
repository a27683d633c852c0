import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/import/finding.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import type { ReadLog } from "../../src/import/readLog.ts";

function read(header: string, rows: readonly string[], options: { readonly keepTextsOf?: string[]; readonly abusiveWords?: string[] } = {}): ReadLog {
  return readMessageLog([header, ...rows.map((row) => `2026-06-18T${row}`)].join("\n"), { fileName: "log.csv", timeZone: "UTC", ...options });
}

function finding({ findings }: ReadLog, code: string): Finding | undefined {
  return findings.find((one) => one.code === code);
}

const HEADER = "time,consumer,conversation,sender,kind,agent,text";

describe("what is odd about a log", () => {
  it("conversations that nobody answers", () => {
    const log = read(HEADER, ["10:00:00,u1,c1,buyer,,,", "10:00:01,u1,c1,buyer,,,", "10:01:00,u2,c2,buyer,,,", "10:01:05,u2,c2,bot,faq,,", "10:02:00,u3,c3,buyer,,,"]);
    expect(finding(log, "conversation-without-reply")).toEqual({ code: "conversation-without-reply", count: 2, example: "nobody answers the conversation of u1 that begins in line 2", line: 2, facts: { consumer: "u1" } });
  });

  it("replies before any message of their conversation", () => {
    const log = read(HEADER, ["09:59:00,u1,c1,agent,goods-card,Anna,", "10:00:00,u1,c1,buyer,,,", "10:01:00,u1,c1,agent,,Anna,", "11:00:00,u2,c2,agent,,Anna,"]);
    expect(finding(log, "reply-before-question")).toMatchObject({ count: 2, line: 2 });
  });

  it("rows that are repeated, which are kept, and not those that differ in a text alone", () => {
    const log = read(HEADER, ["10:00:00,u1,c1,buyer,,,hi", "10:00:01,u2,c2,buyer,,,", "10:00:00,u1,c1,buyer,,,there", "10:00:00,u1,c1,buyer,,,hi", "10:00:00,u1,c1,buyer,,,hi"]);
    expect(log.log.messages.count).toBe(5);
    expect(finding(log, "rows-repeated")).toMatchObject({ count: 2, example: expect.stringContaining("lines 2 and 5") as string });
    expect(finding(log, "rows-out-of-order")).toMatchObject({ count: 1, line: 4 });
  });

  it("several of one author in a second", () => {
    const log = read(HEADER, ["10:00:00.1,u1,c1,buyer,,,a", "10:00:00.9,u1,c1,buyer,,,b", "10:00:02,u1,c1,agent,,Anna,a", "10:00:02,u2,c2,agent,,Anna,a", "10:00:02,u2,c2,agent,,Bo,b"]);
    expect(finding(log, "several-in-one-second")).toEqual({ code: "several-in-one-second", count: 2, example: "u1 has written in the second of the row in line 3 before", line: 3, facts: { author: "u1" } });
  });

  it("agents without a name where others have one", () => {
    expect(finding(read(HEADER, ["10:00:00,u1,c1,buyer,,,", "10:00:02,u1,c1,agent,,Anna,", "10:00:05,u1,c1,agent,,,", "10:00:06,u1,c1,bot,faq,,"]), "agent-not-named")).toMatchObject({ count: 1, line: 4 });
    expect(finding(read(HEADER, ["10:00:00,u1,c1,buyer,,,", "10:00:05,u1,c1,agent,,,"]), "agent-not-named")).toBeUndefined();
  });

  it("rows that tell nothing, by reason", () => {
    const log = read(HEADER, ["10:00:00,u1,c1,buyer,,,", "10:00:01,u1,c1,system,reported-spam,,", "10:00:02,u1,c1,system,typing,,", "10:00:03,u1,c1,agent,sticker,Anna,"]);
    expect([finding(log, "row-not-needed"), finding(log, "unknown-system-row"), finding(log, "unknown-kind")].map((one) => [one?.count, one?.line])).toEqual([[1, 3], [1, 4], [1, 5]]);
  });

  it("a conversation that several consumers share, and lines above the header", () => {
    const log = readMessageLog("Chats of June\n\ntime,consumer,conversation,sender\n2026-06-18T10:00:00,u1,c1,buyer\n2026-06-18T10:00:01,u2,c1,buyer\n", { fileName: "log.csv", timeZone: "UTC" });
    expect(finding(log, "conversation-shared")).toMatchObject({ count: 1, example: "u2 stands under c1, as another consumer does" });
    expect(finding(log, "lines-above-header")).toMatchObject({ count: 1, example: "the header stands in line 3" });
    expect([...log.lines.ofMessage]).toEqual([4, 5]);
  });
});

describe("what is odd about a log's times", () => {
  const timed = (...times: string[]): ReadLog => readMessageLog(["time,consumer,sender", ...times.map((time, index) => `${time},u${index},buyer`)].join("\n"), { fileName: "log.csv", timeZone: "Asia/Shanghai" });

  it("times with an offset beside times without, in whatever form, and not a column of one kind", () => {
    const wall = ["2026-06-18T10:00:00", "2026/06/18 10:00:01.5", "2026-6-18 10:00", "20260618100003"];
    const instants = ["2026-06-18T10:00:00Z", "2026-06-18T10:00:00.5+08:00", "2026-06-18 10:00:00 UTC", "2026-06-18T10:00:00-0400", "1781784003", "1781784003.12", "1781784003120"];
    expect(finding(timed(...wall), "times-mixed")).toBeUndefined();
    expect(finding(timed(...instants), "times-mixed")).toBeUndefined();
    for (const instant of instants) expect(finding(timed(...wall, instant), "times-mixed")).toMatchObject({ count: 1, line: 6, facts: { isWallRarer: 0 } });
    for (const one of wall) expect(finding(timed(...instants, one), "times-mixed")).toMatchObject({ count: 1, line: 9, facts: { isWallRarer: 1 } });
  });

  it("rows that lie half a year and more apart from most", () => {
    const month = ["2026-06-01 10:00:00", "2026-06-15 10:00:00", "2026-06-30 10:00:00"];
    expect(finding(timed(...month, "2026-12-26 10:00:00"), "dates-far-apart")).toBeUndefined();
    expect(finding(timed(...month, "2026-12-27 10:00:00"), "dates-far-apart")).toMatchObject({ count: 1, line: 5, facts: { date: "2026-12-27", first: "2026-06-01", last: "2026-06-30" } });
    expect(finding(timed("2062-06-18 10:00:00", ...month, "2016-06-18 10:00:00"), "dates-far-apart")).toMatchObject({ count: 2, line: 6, facts: { date: "2016-06-18", first: "2026-06-01" } });
  });
});

describe("texts", () => {
  const rows = [
    "10:00:00,u1,c1,buyer,,,你个idiot", "10:00:05,u1,c1,agent,,Anna,亲，请稍等", "10:00:09,u1,c1,agent,,Bo,You IDIOT!", "10:00:10,u2,c2,buyer,,,hi", "10:00:12,u2,c2,agent,,Anna,神经病变的药膏，去死皮，classic", "10:00:20,,c1,agent,,Anna,滚蛋吧你",
  ];

  it("of agents are searched for abusive words, in order of time; a word within another is none", () => {
    expect(read(HEADER, rows).abuse).toEqual([
      { at: 36_009_000, line: 4, agent: 1, word: "idiot" }, { at: 36_020_000, line: 7, agent: 0, word: "滚蛋" },
    ]);
  });

  it("are searched for the user's words instead", () => {
    expect(read(HEADER, rows, { abusiveWords: [" 请稍等 ", "Class"] }).abuse).toEqual([{ at: 36_005_000, line: 3, agent: 0, word: "请稍等" }]);
    expect(read(HEADER, rows, { abusiveWords: ["ÉTÉ", "Ünd"] }).abuse).toEqual([]);
    expect(read(HEADER, ["10:00:00,u1,c1,agent,,Anna,ah l'été ünd Ünd"], { abusiveWords: ["ÉTÉ"] }).abuse).toHaveLength(1);
  });

  it("are kept for the consumers asked for alone, also where a row names only the conversation", () => {
    const { texts } = read(HEADER, rows, { keepTextsOf: ["u1"] });
    expect([...(texts?.ofMessage ?? [])]).toEqual([[0, "你个idiot"]]);
    expect([...(texts?.ofReply ?? [])]).toEqual([[0, "亲，请稍等"], [1, "You IDIOT!"], [3, "滚蛋吧你"]]);
    expect(read(HEADER, rows).texts).toBeUndefined();
  });
});
