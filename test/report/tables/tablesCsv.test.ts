import { describe, expect, it } from "vitest";
import { plainFigure } from "../../../src/report/tables/plainFigure.ts";
import { resultTables } from "../../../src/report/tables/resultTables.ts";
import { csvRow, joinedCsv, tablesCsv } from "../../../src/report/tables/tablesCsv.ts";
import { sampleComparison } from "../comparison/sampleComparison.ts";
import { sampleBacktest } from "../sampleBacktest.ts";
import { sampleCalibration } from "../sampleCalibration.ts";
import { sampleResult } from "../sampleResult.ts";
import { sampleScore } from "../sampleScore.ts";
import { sampleStaffing } from "../staffing/sampleStaffing.ts";

describe("tables as CSV", () => {
  it("mark what a spreadsheet would take for a formula as text, and leave figures alone", () => {
    expect(csvRow(["=1+2", "+cmd", "-x", "@sum", " =1", "a=b", "-4.9", "+3", "–"])).toBe("'=1+2,'+cmd,'-x,'@sum,' =1,a=b,-4.9,+3,–");
  });

  it("quote commas, quotes and line ends, end rows with CRLF and begin with the mark of UTF-8", () => {
    expect(tablesCsv({ columns: ["a,b", "c"], rows: [['say "x"', "1,234.50"], ["two\nlines", "−4.9"]] })).toBe('\uFEFF"a,b",c\r\n"say ""x""",1234.50\r\n"two\nlines",-4.9\r\n');
  });

  it("stand under their titles where they are put into one file", () => {
    const table = { title: "T", columns: ["a"], rows: [["1"]] };
    expect(joinedCsv([table, { ...table, title: "=U" }])).toBe("\uFEFFT\r\na\r\n1\r\n\r\n'=U\r\na\r\n1\r\n");
  });

  it("read figures as people write them", () => {
    expect(["1,234.5", "−4.9", "77.3%", "+3"].map((text) => plainFigure(text)?.value)).toEqual([1234.5, -4.9, 0.773, 3]);
    expect([">99.9%", "76–78%", "12,34", "", "46.8 s", "2026-06-18"].map((text) => plainFigure(text))).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it("are there of every kind of result, each with a name of its own and as many cells as columns", async () => {
    const results = [sampleResult(), sampleStaffing(), await sampleComparison(3), sampleBacktest(), sampleCalibration(), sampleScore()];
    for (const result of results) {
      for (const language of ["en", "zh"] as const) {
        const tables = resultTables(result, language);
        expect(tables.length, result.kind).toBeGreaterThan(0);
        expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
        for (const { name, table } of tables) {
          expect(name).toMatch(/^[\p{L}\p{N}-]+$/u);
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        }
      }
    }
  });
});
