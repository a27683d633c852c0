import { describe, expect, it } from "vitest";
import { counterCell, isNoFigure } from "../../../src/import/tables/counterCell.ts";
import { datesOf, hourOf } from "../../../src/import/tables/counterLabels.ts";
import type { DeskCounters } from "../../../src/import/tables/deskCounters.ts";
import { assumedUnit } from "../../../src/import/tables/durationText.ts";
import { readCounters } from "../readTable.ts";

describe("a figure's cell", () => {
  it.each([["814", 814], ["1,234", 1234], ["814.0", 814], ["1.2万", 12_000], ["36人", 36], ["１２", 12]])("of a count reads %s", (text, value) => {
    expect(counterCell(text, "count")?.value).toBe(value);
  });

  it("reads shares, money and durations as they are written", () => {
    expect(counterCell("95.33%", "share")).toEqual({ value: 0.9533, hasUnit: true });
    expect(counterCell("0.9533", "share")).toEqual({ value: 0.9533, hasUnit: false });
    expect(counterCell("¥14,580.60", "money")?.value).toBe(14_580.6);
    expect(counterCell("-20", "money")?.value).toBe(-20);
    expect(counterCell("9秒", "duration")).toEqual({ value: 9, hasUnit: true });
    expect(counterCell("1分12秒", "duration")).toEqual({ value: 72, hasUnit: true });
    expect(counterCell("1h30m", "duration")).toEqual({ value: 5400, hasUnit: true });
    expect(counterCell("0:01:12", "duration")).toEqual({ value: 72, hasUnit: true });
    expect(counterCell("0.37", "duration")).toEqual({ value: 0.37, hasUnit: false });
  });

  it("above the whole is a fault with its place, be it per cent or bare; but more than one order may follow a consultation", () => {
    const read = (rate: string, columns = "3分钟人工回复率"): DeskCounters => readCounters(`日期,咨询人数,${columns}\n2026-06-02,100,${rate}`);
    for (const rate of ["172.02%", "172.02"]) expect(() => read(rate)).toThrow(new RegExp(`table\\.csv:2 {2}3分钟人工回复率 is "${rate}"[^]*a share of at most 100%`, "u"));
    expect(read("100%").rows).toHaveLength(1);
    expect(read("90%,120%", "3分钟人工回复率,询单转化率").rows[0].figures.inquiryConversion).toBe(1.2);
  });

  it.each([["-3", "count"], ["many", "count"], ["95.33%", "count"], ["soon", "duration"], ["", "share"]] as const)("%s is no %s", (text, kind) => {
    expect(counterCell(text, kind)).toBeUndefined();
  });

  it.each(["", "-", "--", "—", "N/A", " 无 "])("%j stands for no figure", (text) => {
    expect(isNoFigure(text)).toBe(true);
  });

  it("without a unit, decimals up to ten are minutes and whole numbers seconds", () => {
    expect(assumedUnit("auto", [0.37, 1])).toEqual({ unitSeconds: 60, isAssumed: true });
    expect(assumedUnit("auto", [9, 22])).toEqual({ unitSeconds: 1, isAssumed: true });
    expect(assumedUnit("auto", [22.4, 9.8])).toEqual({ unitSeconds: 1, isAssumed: true });
    expect(assumedUnit("minutes", [9, 22])).toEqual({ unitSeconds: 60, isAssumed: false });
  });
});

describe("of when a row is", () => {
  it.each([
    ["2026-06-18", "2026-06-18", "2026-06-18"], ["2026/6/1", "2026-06-01", "2026-06-01"], ["20260618", "2026-06-18", "2026-06-18"], ["2026年6月18日", "2026-06-18", "2026-06-18"],
    ["2026-06-01~2026-06-30", "2026-06-01", "2026-06-30"], ["2026-06-01 至 2026-06-30", "2026-06-01", "2026-06-30"], ["2026-06-18 00:00:00", "2026-06-18", "2026-06-18"],
  ])("%s names days", (text, from, to) => {
    expect(datesOf(text, [], "Asia/Shanghai")).toEqual({ from, to });
  });

  it.each([["8", "08"], ["08:00", "08"], ["08:00-09:00", "08"], ["8点", "08"], ["23:00~24:00", "23"], ["20时-21时", "20"]])("%s names an hour", (text, hour) => {
    expect(hourOf(text, "Asia/Shanghai")).toEqual({ hour });
  });

  it("an hour may name its day", () => {
    expect(hourOf("2026-06-18 08:00:00", "Asia/Shanghai")).toEqual({ hour: "08", date: "2026-06-18" });
    expect(hourOf("25", "Asia/Shanghai")).toBeUndefined();
    expect(datesOf("soon", [], "Asia/Shanghai")).toBeUndefined();
  });
});
