import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/report/buildReport.ts";
import { counterPairRows } from "../../../src/report/charts/counterPairChart.ts";
import { countersStory, countersText } from "../../../src/report/calibration/countersText.ts";
import { sampleCounters } from "../sampleCounters.ts";

const result = sampleCounters();

describe("handling time and coverage from counters", () => {
  it("are drawn with room around the region, and the best pair apart from it", () => {
    const { rows, signals } = counterPairRows(result.pair!);
    expect(rows).toHaveLength(22);
    expect(rows.at(-1)).toEqual({ handle: 23.85, best: 0.136 });
    expect(signals.xFrom).toBeLessThan(22);
    expect(signals.xTo).toBeGreaterThan(26);
    expect(signals.yFrom).toBeGreaterThanOrEqual(0);
    expect(signals.yTo).toBeGreaterThan(0.18);
  });

  it("are told in the same pieces on the page and in the terminal", () => {
    for (const language of ["en", "zh"] as const) {
      const { sentences, header, rows, fit, assumed } = countersStory(result, language);
      const text = countersText({ ...result, written: {} }, language);
      for (const piece of [...sentences, ...header, ...rows.flat(), fit, assumed.title, ...assumed.lines]) expect(text).toContain(piece);
      expect(rows[1][0]).toMatch(/8–9, 12/u);
    }
  });

  it("are not told where the tables hold no figure", () => {
    const { pair: _, ...unpaired } = sampleCounters({ figures: [], assumptions: [] });
    expect(countersStory(unpaired, "en")).toMatchObject({ rows: [], fit: "" });
    expect(countersText({ ...unpaired, written: {} }, "en").split("\n")).toHaveLength(2);
  });
});

it("the report of counters holds its charts in both languages as plain JSON", () => {
  const report = buildReport(result, "zh");
  expect(report).toMatchObject({ kind: "counters-report", language: "zh" });
  expect(JSON.parse(JSON.stringify(report.charts))).toEqual(report.charts);
});
