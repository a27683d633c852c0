import { compile } from "vega-lite";
import { describe, expect, it } from "vitest";
import { lateRows, timeSpan } from "../../src/report/charts/chartRows.ts";
import { compileCharts, occurringCauses } from "../../src/report/charts/compileCharts.ts";
import { deskChart } from "../../src/report/charts/deskChart.ts";
import { lateChart } from "../../src/report/charts/lateChart.ts";
import { passByDayChart } from "../../src/report/charts/passByDayChart.ts";
import { rateByDayChart } from "../../src/report/charts/rateByDayChart.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import { sampleResult } from "./sampleResult.ts";

describe.each(LANGUAGES)("the charts (%s)", (language) => {
  it("compile without a warning", () => {
    const warnings: string[] = [];
    const keep = (...texts: readonly unknown[]) => {
      warnings.push(texts.join(" "));
      return logger;
    };
    const logger = { level: () => logger, error: keep, warn: keep, info: () => logger, debug: () => logger } as unknown as NonNullable<NonNullable<Parameters<typeof compile>[1]>["logger"]>;
    const result = sampleResult();
    const specs = [rateByDayChart(result, "share", language), rateByDayChart(result, "seconds", language), passByDayChart(result, language), deskChart(language), lateChart(occurringCauses(result), language)];
    for (const spec of specs) if (spec !== undefined) compile(spec, { logger });
    expect(warnings).toEqual([]);
  });

  it("load no data from any address", () => {
    expect(JSON.stringify(compileCharts(sampleResult(), language))).not.toMatch(/"url":/u);
  });

  it("are left out where there is nothing to draw", () => {
    const { rateByDay, timeByDay, passByDay, desk } = compileCharts({ ...sampleResult(), rules: {} }, language);
    expect([rateByDay, timeByDay, passByDay]).toEqual([undefined, undefined, undefined]);
    expect(desk).toBeDefined();
  });
});

describe("chart rows", () => {
  it("stack the late messages of a quarter-hour by cause without a gap", () => {
    const result = sampleResult();
    const [day] = [result.intervals.filter(({ start }) => start === "2026-06-18T12:30")];
    const rows = lateRows(day, "pinduoduo/manual-reply-3min");
    expect(rows.map(({ cause }) => cause)).toEqual(["pool", "overload", "away"]);
    rows.forEach((row, index) => expect(row.from).toBe(index === 0 ? 0 : rows[index - 1].to));
    expect(rows.at(-1)?.to).toBeCloseTo(day[0].late["pinduoduo/manual-reply-3min"], 9);
  });

  it("span the whole of the days shown", () => {
    expect(timeSpan(sampleResult().intervals)).toEqual({ fromMs: Date.UTC(2026, 5, 17), toMs: Date.UTC(2026, 5, 20) });
  });
});
