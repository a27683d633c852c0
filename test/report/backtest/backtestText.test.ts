import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { backtest } from "../../../src/backtest/backtest.ts";
import type { BacktestResult } from "../../../src/backtest/backtestResult.ts";
import type { BacktestVerdict } from "../../../src/backtest/backtestVerdict.ts";
import { backtestText } from "../../../src/report/backtest/backtestText.ts";
import { verdictSentences } from "../../../src/report/backtest/verdictSentences.ts";
import { worstHours } from "../../../src/report/backtest/worstHours.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { LANGUAGES } from "../../../src/report/words/language.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { packsOf, playedFile } from "../../backtest/playedFile.ts";

const RULES = ["pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time", "pinduoduo/answer-30s", "kuaishou/reply-3min", "taobao/mean-reply-time"];
const model = parseScenario(`replycast: 1
name: 小店
platform: pinduoduo
start: 2026-06-01
days: 3
arrivals: { shop: { consultsPerDay: 60 } }
roster: { shop: { early: 1, late: 1 } }
rules: [${RULES.join(", ")}]
`);
const result = await backtest(playedFile({ ...model, seed: "real" }), model, packsOf(model), { replications: 40, executor: inlineExecutor, file: "week.csv" });

describe.each(LANGUAGES)("a back-test in the terminal (%s)", (language) => {
  const text = backtestText(result, { language, colors: PLAIN, columns: 80, quiet: false });

  it("is no wider than the terminal and tells each day under each rule", () => {
    const lines = text.trimEnd().split("\n");
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    for (const { date } of result.days) expect(lines.filter((line) => line.startsWith(date)).length).toBeGreaterThanOrEqual(2);
  });

  it("has its columns one below the other", () => {
    const rows = text.split("\n").filter((line) => /^2026-06-0\d /u.test(line)).slice(0, 3);
    const marks = rows.map((line) => [...line.matchAll(/[✓✗]/gu)].map(({ index }) => displayWidth(line.slice(0, index))));
    expect(new Set(marks.map((places) => places.join(" "))).size).toBe(1);
    expect(marks[0].length).toBeGreaterThan(0);
  });

  it("leaves nothing unsaid or written as code", () => {
    expect(text).not.toMatch(/undefined|NaN|null|\[object/u);
    expect(backtestText(result, { language, colors: PLAIN, columns: 80, quiet: true }).length).toBeLessThan(text.length);
  });

  it("has a sentence for every verdict", () => {
    const [rule] = RULES;
    const all: readonly BacktestVerdict[] = [
      { code: "reproduces" }, { code: "too-optimistic", rule, real: 0.8, played: 0.9, by: 0.1 }, { code: "too-pessimistic", rule: RULES[1], real: 40, played: 50.5, by: 10.5 },
      { code: "too-many-arrivals", real: 1000, played: 1200, by: 0.2 }, { code: "too-few-arrivals", real: 1000, played: 800, by: 0.2 },
      { code: "days-vary-more", rule, ratio: 2.04 }, { code: "days-vary-less", rule, ratio: 0.4 }, { code: "days-learned", days: 2, of: 7 },
      { code: "replies-slower", figure: "p50", real: 26.1, played: 20 }, { code: "replies-faster", figure: "mean", real: 10, played: 20 },
      { code: "hours-differ", what: "rule", rule, hour: 9, real: 0.5, played: 0.8 }, { code: "hours-differ", what: "waiting", hour: 12, real: 3.2, played: 0.4 }, { code: "few-days", days: 3 }, { code: "few-replications", replications: 10 },
    ];
    const sentences = verdictSentences({ verdict: all, rules: result.rules }, language);
    expect(new Set(sentences).size).toBe(all.length);
    expect(sentences[1]).toMatch(/10\.0.*80\.0%.*90\.0%/u);
    expect(sentences[2]).toMatch(/10\.5.*40\.0.*50\.5/u);
    expect(sentences[3]).toMatch(/20%.*1,[02]00.*1,[02]00/u);
    expect(sentences[5]).toContain("2.0");
  });

  it("praises no model of a day or three", () => {
    const [first, ...others] = verdictSentences({ verdict: [{ code: "reproduces" }, { code: "few-days", days: 3 }], rules: result.rules }, language);
    expect(first).toMatch(language === "en" ? /^No gross error shows; 3 days tell no more\.$/u : /^未见明显偏差；3 天也只能看出这么多。$/u);
    expect(others).toHaveLength(1);
  });
});

describe("the hours that are worst off", () => {
  const rule = "r";
  const band = (real: number, units: number): BacktestResult["hours"][number]["rules"][string] => ({ real, p05: 0.8, p50: 0.85, p95: 0.9, inside: real >= 0.8 && real <= 0.9, units });
  const hour = (number: number, real: number, units: number): BacktestResult["hours"][number] => ({ hour: number, rules: { [rule]: band(real, units) }, arrivals: {}, waiting: {} });
  const of = (hours: BacktestResult["hours"]): readonly number[] =>
    worstHours({ hours, rules: { [rule]: { name: { en: "", zh: "" }, unit: "message", quantity: "share", total: { p50: 0.85, units: 1 }, coverage: { level: 0.9, n: 0 } } } }, 2).map((one) => one.hour);

  it("come by how far they lie outside and how many units that concerns", () => {
    expect(of([hour(9, 0.7, 100), hour(10, 0.5, 10), hour(11, 0.85, 1000), hour(12, 0.95, 300)])).toEqual([12, 9]);
  });

  it("are none where all lie inside", () => {
    expect(of([hour(9, 0.85, 100)])).toEqual([]);
  });
});
