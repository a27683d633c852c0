import { describe, expect, it } from "vitest";
import type { BacktestVerdict } from "../../../src/backtest/backtestVerdict.ts";
import { backtestAnswer } from "../../../src/report/backtest/backtestAnswer.ts";
import { backtestDayTable } from "../../../src/report/backtest/backtestDayTable.ts";
import { backtestPageWordsOf } from "../../../src/report/backtest/backtestPageWords.ts";
import { buildReport } from "../../../src/report/buildReport.ts";
import { LANGUAGES } from "../../../src/report/words/language.ts";
import { MANUAL, sampleBacktest } from "../sampleBacktest.ts";

const standingOf = (...verdict: BacktestVerdict[]) => backtestAnswer(sampleBacktest({ verdict }), "en").standing;

describe.each(LANGUAGES)("the page of a back-test in words (%s)", (language) => {
  it("begins with the verdict, then how many days hold, then the hours that differ most", () => {
    const { headline, sentences } = backtestAnswer(sampleBacktest(), language);
    expect(headline).toBe(language === "en" ? "The model reproduces these days" : "模型重现了这些日子");
    expect(sentences).toHaveLength(3);
    expect(sentences[1]).toMatch(/17.*18|18.*17/u);
    expect(sentences[2]).toMatch(/12:00–13:00.*60\.0%.*80\.0–95\.0%/u);
  });

  it("writes each day under each rule in one row, then all days", () => {
    const { rows, columns } = backtestDayTable(sampleBacktest(), language);
    expect(rows).toHaveLength(6 * 4 + 4);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columns.length]));
    expect(rows.flat().join(" ")).not.toMatch(/undefined|NaN|null/u);
    expect(backtestDayTable(sampleBacktest({ arrivals: "replay" }), language).rows).toHaveLength(6 * 3 + 3);
  });

  it("says nothing in the other language's script", () => {
    const words = backtestPageWordsOf(language);
    const said = JSON.stringify(words);
    if (language === "en") expect(said).not.toMatch(/\p{Script=Han}/u);
    else expect(words.notes.every(([term, text]) => /\p{Script=Han}/u.test(term) && /\p{Script=Han}/u.test(text))).toBe(true);
  });
});

describe("how good a back-test's answer is", () => {
  it("fails where the verdict doubts anything, and is open where there is little to go by", () => {
    expect(standingOf({ code: "reproduces" })).toBe("passes");
    expect(standingOf({ code: "too-optimistic", rule: MANUAL, real: 0.8, played: 0.9, by: 0.1 })).toBe("fails");
    expect(standingOf({ code: "days-vary-more", rule: MANUAL, ratio: 2 }, { code: "few-days", days: 3 })).toBe("fails");
    expect(standingOf({ code: "reproduces" }, { code: "few-days", days: 1 })).toBe("open");
    expect(standingOf({ code: "reproduces" }, { code: "days-learned", days: 7, of: 7 })).toBe("open");
    expect(standingOf({ code: "reproduces" }, { code: "days-learned", days: 3, of: 7 })).toBe("passes");
    expect(standingOf({ code: "few-replications", replications: 10 })).toBe("open");
  });

  it("of a few days is no praise", () => {
    const { headline } = backtestAnswer(sampleBacktest({ verdict: [{ code: "reproduces" }, { code: "few-days", days: 1 }] }), "en");
    expect(headline).toBe("No gross error shows; one day tells no more");
  });
});

it("the report of a back-test holds its charts in both languages as plain JSON", () => {
  const report = buildReport(sampleBacktest(), "zh");
  expect(report).toMatchObject({ kind: "backtest-report", language: "zh" });
  expect(JSON.parse(JSON.stringify(report.charts))).toEqual(report.charts);
  expect(Object.keys(report.charts.zh.hours)).toEqual(["share", "seconds", "number"]);
});
