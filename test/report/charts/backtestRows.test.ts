import { describe, expect, it } from "vitest";
import { backtestCoverageRows, backtestDayRows, backtestHourRows, backtestReplyRows } from "../../../src/report/charts/backtestRows.ts";
import { LANGUAGES } from "../../../src/report/words/language.ts";
import { MANUAL, MEAN, sampleBacktest } from "../sampleBacktest.ts";

const result = sampleBacktest();
type Row = Readonly<Record<string, unknown>>;
const rowsOf = (drawn: { readonly rows: readonly object[] }): readonly Row[] => drawn.rows as readonly Row[];

describe("the rows of a back-test's charts", () => {
  it("tell a day outside by colour and by shape", () => {
    const rows = rowsOf(backtestDayRows(result, MANUAL, "en"));
    expect(rows).toHaveLength(6);
    expect(rows.map(({ shape }) => shape)).toEqual(["circle", "circle", "circle", "circle", "diamond", "circle"]);
    expect(new Set(rows.map(({ shape, colour }) => `${String(shape)} ${String(colour)}`)).size).toBe(2);
    expect(rows[4]).toMatchObject({ realText: "71.0%", playedText: "82.0–93.0%", medianText: "87.0%", units: "200" });
  });

  it("span the axis over all days, what was played, and no more than a little above 100 %", () => {
    const { yFrom, yTo, fromMs, toMs } = backtestDayRows(result, MANUAL, "en").signals;
    expect(yFrom).toBeLessThan(0.71);
    expect(yTo).toBeGreaterThan(0.93);
    expect((toMs - fromMs) / 86_400_000).toBe(6);
    const perfect = { ...result, days: result.days.map((day) => ({ ...day, rules: { [MANUAL]: { real: 1, p05: 1, p50: 1, p95: 1, inside: true, units: 9 } } })) };
    const { signals, rows } = backtestDayRows(perfect, MANUAL, "en");
    expect(signals.yTo).toBeGreaterThan(1);
    expect(signals.yTo).toBeLessThan(1.01);
    expect(rowsOf({ rows })[0]).toMatchObject({ playedText: "100.0%" });
  });

  it("leave out hours without units at both ends of the day and begin seconds at 0", () => {
    const drawn = backtestHourRows(result.hours, "seconds", ({ rules }) => rules[MEAN], "zh");
    const rows = rowsOf(drawn);
    expect([rows[0].start, rows.at(-1)?.end, rows.length]).toEqual([8, 23, 15]);
    expect(rows[0]).toMatchObject({ realText: "67.0 秒", hour: "08:00–09:00" });
    expect(drawn.signals.yFrom).toBe(0);
  });

  it("keep an hour without units amid others, so that the line breaks there", () => {
    const gap = result.hours.map((hour) => (hour.hour === 15 ? { ...hour, rules: { [MEAN]: { units: 0 } } } : hour));
    const rows = rowsOf(backtestHourRows(gap, "seconds", ({ rules }) => rules[MEAN], "en"));
    expect(rows).toHaveLength(15);
    expect(rows[7]).toMatchObject({ start: 15, real: undefined });
  });

  it("have none where a rule counts nothing", () => {
    const idle = result.hours.map((hour) => ({ ...hour, rules: { [MEAN]: { units: 0 } } }));
    expect(backtestHourRows(idle, "seconds", ({ rules }) => rules[MEAN], "en").rows).toEqual([]);
  });

  it("doubt a level that lies beyond what chance allows", () => {
    const rows = rowsOf(backtestCoverageRows(result.calibration));
    expect(rows.map(({ shape }) => shape)).toEqual(["circle", "diamond", "circle"]);
    expect(rows[1]).toMatchObject({ levelText: "50%", heldText: "83% (15 / 18)", limitsText: "60%–95%" });
    expect(backtestCoverageRows([{ level: 0.9, n: 0 }]).rows).toEqual([]);
  });

  it.each(LANGUAGES)("write times as a reader would (%s)", (language) => {
    const times = rowsOf(backtestReplyRows(result, language)).map(({ time }) => time);
    expect(times).toEqual(language === "en" ? ["1 s", "10 s", "1 min", "3 min", "30 min"] : ["1 秒", "10 秒", "1 分", "3 分", "30 分"]);
  });
});
