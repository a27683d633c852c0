import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { LogReading } from "../../../src/import/rows/logReading.ts";
import { LogBytes } from "../../../src/import/bytes/logBytes.ts";
import { mappedTable } from "../../../src/import/map/mappedTable.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { utf8Bytes } from "../../../src/log/utf8.ts";
import { namesIn } from "../namesIn.ts";

const COLUMNS = ["time", "consumer", "sender", "conversation", "kind", "agent", "page", "spam", "blacklisted", "text", "stream", "mood"];
const SOURCE = { fileName: "log.csv", timeZone: "America/New_York", keepTextsOf: ["u1", "3", "张三"] };

/** Cells as exports have them: mostly plain ones, now and then each of the oddities. */
const CELLS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  time: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: 40 }).map((second) => `2026-06-18T20:00:${String(second).padStart(2, "0")}`) },
    { weight: 1, arbitrary: fc.constantFrom(
      "2026-06-18 20:00:03.12", "2026/06/18 20:00:03.1234", "2026/6/18 20:00", "2026-06-18T20:00:03Z", "2026-06-18T20:00:03+08:00", "2026-06-18T20:00:03-0400", "2026-06-18T20:00:03.5+05:30",
      "1781784003", "1781784003120", "1781784003.12", "46191.8333", "6/18/2026 8:00:03 PM", "2026年6月18日 下午8:00:03", "2026.6.18 20:00", "20260618200003", " 2026-06-18T20:00:03 ",
      "0003-06-18T20:00:03", "12345", "26-06-18 20:00:03",
    ) },
    { weight: 1, arbitrary: fc.constantFrom("", "2026-06-18T24:00:00", "2026-02-30T10:00:00", "yesterday", "2026-06-18T20:00:03.", "2026-06-18T20:00:03+25:99", "999999999999999") },
  ),
  consumer: fc.constantFrom("u1", "u2", " u1 ", "3", "3.0", "张三", "　张三　", "（张三）", "", "\u00a0u2", "😀"),
  conversation: fc.constantFrom("", "", "", "c1", "c2", "7.0"),
  sender: fc.oneof({ weight: 12, arbitrary: fc.constantFrom("buyer", "agent", "bot", "system", "Buyer ") }, { weight: 1, arbitrary: fc.constantFrom("", "byuer") }),
  kind: fc.constantFrom("", "text", "Text", "faq", "coupon", "closed", "assigned", "online", "reported-spam", "sticker", "3.0", "auto", "spam-confirmed"),
  agent: fc.constantFrom("", "Anna", "客服1", " Anna"),
  page: fc.constantFrom("", "", "shop-home", "Goods-Detail", "moon"),
  spam: fc.oneof({ weight: 10, arbitrary: fc.constantFrom("", "0", "1", "yes", "否", "1.0") }, { weight: 1, arbitrary: fc.constant("perhaps") }),
  blacklisted: fc.constantFrom("", "0", "true"),
  text: fc.constantFrom("", "", "谢谢", "谢谢～", "好的，谢谢 🙏", "在吗", 'he said "yes"', "one\rtwo", "a\nb", "\"", "你这个idiot", "Thank you!", " ok", "\u3000谢谢", "a,b;c\td", "嗯".repeat(24), "嗯".repeat(25)),
  stream: fc.constantFrom("", "", "sale", " sale", "售后 ", "3.0", "3", "desk"),
  mood: fc.constantFrom("", "good"),
};

const ROWS = fc.record({
  columns: fc.shuffledSubarray(COLUMNS, { minLength: 3 }).map((columns) => [...new Set([...columns, "time", "consumer", "sender"])]),
  rows: fc.array(fc.record(CELLS), { maxLength: 12 }),
  delimiter: fc.constantFrom(",", "\t", ";"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  quotesAll: fc.boolean(),
  cut: fc.nat(4),
});
type Table = typeof ROWS extends fc.Arbitrary<infer Value> ? Value : never;

function written({ columns, rows, delimiter, lineEnd, quotesAll }: Table): string {
  const cell = (text: string): string => (quotesAll || /["\n\r,;\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.map(cell).join(delimiter)).join(lineEnd);
}

/** What was read, or the faults. */
function outcome(read: () => unknown): unknown {
  try {
    return told(read() as ReadLog);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
}

function told({ consumers, agents, ...read }: ReadLog): unknown {
  return { ...read, consumers: namesIn(consumers), agents: namesIn(agents) };
}

/** Row by row as cells, each with the line in which it begins, as readers of other forms hand them over. */
function readCells({ columns, rows }: Table): unknown {
  const reading = new LogReading(SOURCE);
  const { open, result } = mappedTable(reading);
  const { takeRow } = open(columns, 1);
  let line = 2;
  for (const row of rows) {
    const cells = columns.map((column) => row[column]);
    takeRow(line, cells);
    line += 1 + cells.join("").split("\n").length - 1;
  }
  return result();
}

function readBytes(table: Table, pieceBytes: number): unknown {
  const reading = new LogBytes(SOURCE);
  const bytes = utf8Bytes(written(table));
  for (let from = 0; from < bytes.length; from += pieceBytes) reading.push(bytes.subarray(from, from + pieceBytes));
  return reading.end();
}

describe("a table's bytes", () => {
  it("mean what its cells mean, however messy, and whatever the pieces in which they come", () => {
    let read = 0;
    fc.assert(fc.property(ROWS, (table) => {
      const expected = outcome(() => readCells(table));
      if (!Array.isArray(expected)) read++;
      expect(outcome(() => readBytes(table, [1, 3, 7, 64, 1 << 20][table.cut]))).toEqual(expected);
    }), { numRuns: 400, seed: 20260618 });
    expect(read).toBeGreaterThan(50);
  });
});
