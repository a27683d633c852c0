import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/import/finding.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";
import { readLogTable } from "../readTable.ts";

const HEADER = "time,consumer,conversation,sender,kind,agent,text";

function read(rows: readonly string[], map?: string, header = HEADER): ReadLog {
  return readMessageLog([header, ...rows].join("\n"), { fileName: "log.csv", timeZone: "UTC", keepTextsOf: ["u7"], ...(map === undefined ? {} : { map: parseLogMap(map) }) });
}

function copies({ findings }: ReadLog): Finding | undefined {
  return findings.find(({ code }) => code === "export-repeated");
}

const clock = (second: number): string => new Date(Date.UTC(2026, 5, 18, 9) + second * 1000).toISOString().slice(0, 19);

/** Forty conversations of two questions, an abusive and another answer, the second question of every tenth sent twice; 164 rows in order of time. */
const ROWS: readonly string[] = Array.from({ length: 40 }, (_, index) => {
  const of = (second: number, rest: string): string => `${clock(index * 60 + second)},u${index},c${index},${rest}`;
  return [of(0, "buyer,,,在吗"), of(4, "buyer,,,?"), ...(index % 10 === 0 ? [of(4, "buyer,,,?")] : []), of(20, "agent,,Anna,you idiot"), of(30, "agent,,Bo,请稍等")];
}).flat();

/** What is measured of a log, apart from the lines. */
function told({ log, abuse, texts, consumers }: ReadLog): unknown {
  return { log, abuse: abuse?.map(({ at, agent, word }) => [at, agent, word]), texts: [...(texts?.ofMessage.values() ?? [])], consumers: consumers.size };
}

const ONCE = told(read(ROWS));

describe("exports that were put together", () => {
  it("twice are the log of one of them, with what was really sent twice, and that is told on top", () => {
    const twice = read([...ROWS, ...ROWS]);
    expect(told(twice)).toEqual(ONCE);
    expect(twice.findings[0]).toEqual({
      code: "export-repeated", count: 164, line: 166, example: "164 of 328 rows, such as line 166, which is line 2 again", facts: { copies: 164, all: 328, first: 2 },
    });
    expect([...twice.lines.ofMessage].every((line) => line <= 165)).toBe(true);
    expect(copies(read(ROWS))).toBeUndefined();
  });

  it("that overlap, in whatever order, three times, or were sorted by time afterwards, are the log of all their rows", () => {
    const overlapping = [...ROWS.slice(0, 150), ...ROWS.slice(100)];
    for (const [rows, count] of [[overlapping, 50], [overlapping.toSorted(), 50], [[...ROWS.slice(100), ...ROWS.slice(0, 150)], 50], [[...ROWS, ...ROWS, ...ROWS], 328]] as const) {
      expect([copies(read(rows))?.count, read(rows).log.messages.count, read(rows).log.replies.count]).toEqual([count, 84, 80]);
    }
    expect(told(read(overlapping))).toEqual(ONCE);
  });

  it("by agent share the conversations in which both wrote: more than a tenth of all texts is there twice", () => {
    const shared = ROWS.filter((row) => Number(/,u(\d+),/u.exec(row)?.[1]) % 3 === 0);
    expect(told(read([...ROWS, ...shared]))).toEqual(told(read([...new Set(ROWS)])));
    expect(copies(read([...ROWS, ...shared]))?.count).toBe(shared.length + 4);
    expect(copies(read(ROWS.flatMap((row, index) => (index % 40 === 0 ? [row, row] : [row]))))).toBeUndefined();
  });

  it("stay as they are where the map says so", () => {
    const map = `shape: messages\ncolumns: { ${HEADER.split(",").map((name) => `${name}: ${name}`).join(", ")} }\n`;
    expect(read([...ROWS, ...ROWS], map).log.messages.count).toBe(84);
    expect(read([...ROWS, ...ROWS], `${map}keepRepeated: true\n`).log.messages.count).toBe(168);
  });

  it("of conversations are known by the name of each, or by its buyer and its opening", () => {
    const named = ["u1,c1,2026-06-18 10:00:00,2026-06-18 10:00:40", "u2,c2,2026-06-18 10:01:00,", "u2,c2,2026-06-18 11:00:00,"];
    const twice = readLogTable(["consumer,conversation,opened,replied", ...named, ...named.slice(0, 2)].join("\n"));
    expect([twice.log.messages.count, copies(twice)?.count, copies(twice)?.line]).toEqual([3, 2, 5]);
    const unnamed = ["u1,2026-06-18 10:00:00,2026-06-18 10:00:40", "u2,2026-06-18 10:00:00,"];
    expect(readLogTable(["consumer,opened,replied", ...unnamed, ...unnamed].join("\n")).log.messages.count).toBe(2);
  });
});

describe("equal rows of an ordinary log stay", () => {
  it("where times are in minutes and nothing tells messages apart, however many are alike", () => {
    let drawn = 0;
    const uniform = (): number => unitInterval(draw(7, 11, drawn++));
    for (const meanTwins of [0.3, 1, 3]) {
      const rows = Array.from({ length: 4000 }, (_, index) => {
        const minute = clock(Math.floor(index / 4) * 60).slice(0, 16);
        const twins = Math.floor(-Math.log(1 - uniform()) * meanTwins);
        return Array.from({ length: 1 + twins }, () => `${minute},u${index % 50},${uniform() < 0.5 ? "buyer" : "agent"}`);
      }).flat();
      const log = read(rows, undefined, "time,consumer,sender");
      expect([copies(log), log.log.messages.count + log.log.replies.count]).toEqual([undefined, rows.length]);
    }
  });

  it.runIf(existsSync("../shared/data/desk-week.csv"))("as in logs that were really written", () => {
    for (const file of ["desk-week.csv", "support-tweets.csv"]) {
      const log = readMessageLog(readFileSync(`../shared/data/${file}`, "utf8"), { fileName: file, timeZone: "UTC" });
      expect(copies(log)).toBeUndefined();
    }
  });
});
