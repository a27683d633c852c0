import { compile } from "vega-lite";
import { describe, expect, it } from "vitest";
import { lateRows, timeSpan } from "../../src/report/charts/chartRows.ts";
import { compileCharts, occurringCauses } from "../../src/report/charts/compileCharts.ts";
import { deskChart } from "../../src/report/charts/deskChart.ts";
import { lateChart } from "../../src/report/charts/lateChart.ts";
import { passByDayChart } from "../../src/report/charts/passByDayChart.ts";
import { rateByDayChart } from "../../src/report/charts/rateByDayChart.ts";
import type { DayRow } from "../../src/report/charts/chartRows.ts";
import { rateDomain } from "../../src/report/charts/rateDomain.ts";
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

describe("the axis of a rule's rates by day", () => {
  const row = (p05: number, p95: number, target?: number): DayRow => ({ rule: "r", day: "d", ruleOrder: 0, dayOrder: 0, p05, p50: (p05 + p95) / 2, p95, ...(target === undefined ? {} : { target }) });

  it("spans the days and a target that lies near, never with either on its edge", () => {
    const { from, to, targetBeyond } = rateDomain([row(0.92, 0.96, 0.9), row(0.93, 0.97, 0.9)], "share");
    expect(from).toBeLessThan(0.9);
    expect(to).toBeGreaterThan(0.97);
    expect(targetBeyond).toBeUndefined();
  });

  it("leaves out a target that would squeeze the days, and room for the arrow to it", () => {
    expect(rateDomain([row(0.96, 0.98, 0.5)], "share")).toMatchObject({ targetBeyond: "left" });
    expect(rateDomain([row(0.96, 0.98, 0.5)], "share").from).toBeGreaterThan(0.9);
    expect(rateDomain([row(20, 30, 120)], "seconds")).toMatchObject({ targetBeyond: "right" });
    expect(rateDomain([row(20, 30, 120)], "seconds").to).toBeLessThan(60);
  });

  it("goes neither below nought nor beyond 100%, and has a width where all days are alike", () => {
    expect(rateDomain([row(1, 1)], "share").to).toBe(1);
    expect(rateDomain([row(1, 1)], "share").from).toBeLessThan(1);
    expect(rateDomain([row(0, 0.01)], "share").from).toBe(0);
  });

  it("shows a far target as an arrow at the edge, a near one as a stroke", () => {
    const spec = JSON.stringify(rateByDayChart(sampleResult(), "share", "en"));
    expect(spec.match(/◂/gu)).toHaveLength(1);
    expect(JSON.stringify(rateByDayChart(sampleResult(), "seconds", "en"))).not.toMatch(/[◂▸]/u);
  });
});
