import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { compileCharts, occurringCauses } from "../../src/report/charts/compileCharts.ts";
import { figureTables } from "../../src/report/figureTables.ts";
import { decidingShop, shopStandings } from "../../src/report/shopStandings.ts";
import { shopReport } from "../../src/report/shopReport.ts";
import { joinedShops, shopView } from "../../src/report/shopView.ts";
import { standingOf } from "../../src/report/standingOf.ts";
import { displayWidth } from "../../src/report/terminal/columns.ts";
import { terminalSummary } from "../../src/report/terminalSummary.ts";
import { verdictSentences } from "../../src/report/verdictSentences.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import { sampleResult } from "./sampleResult.ts";
import { sampleShops } from "./sampleShops.ts";

const MANUAL = "pinduoduo/manual-reply-3min";

describe("a shop's share of a result", () => {
  const result = sampleShops();

  it("holds its own rules, targets, measures and late messages, at the desk's quarter-hours", () => {
    const view = shopView(result, "south");
    expect(view).not.toHaveProperty("shops");
    expect(Object.keys(view.rules)).toEqual([MANUAL]);
    expect(view.measures).not.toHaveProperty("cost");
    expect([view.scenario.platform, Object.keys(view.scenario.targets)]).toEqual(["kuaishou", []]);
    expect(view.intervals[50].open).toBe(result.intervals[50].open);
    expect(view.intervals[50].late).toEqual(result.shops?.south.intervals[50].late);
  });

  it("is judged by itself, and the shop most in danger decides over all", () => {
    expect(shopStandings(result).map(({ name, standing }) => [name, standing])).toEqual([["north", "fails"], ["south", "passes"]]);
    expect(decidingShop(result)).toBe("north");
    expect(standingOf(joinedShops(result))).toMatchObject({ standing: "fails", deciding: { rule: `north/${MANUAL}` } });
    expect(decidingShop(sampleResult())).toBeUndefined();
  });

  it("is the whole where there is one shop only", () => {
    const single = sampleResult();
    expect(joinedShops(single)).toBe(single);
    const report = buildReport(single);
    expect(shopReport(report, "")).toBe(report);
  });
});

describe("the charts of several shops", () => {
  const result = sampleShops();

  it("by day are each shop's own, the desk's are drawn once", () => {
    const report = buildReport(result);
    const { rateByDay, desk, shops } = report.charts.en;
    expect(rateByDay).toBeUndefined();
    expect(Object.keys(shops ?? {})).toEqual(["north", "south"]);
    const north = shopReport(report, "north");
    expect(north.charts.en.rateByDay).toBe(shops?.north.rateByDay);
    expect(north.charts.zh.desk).toBe(report.charts.zh.desk);
    expect(north.charts.en.desk).toBe(desk);
    expect(JSON.stringify(shops?.north.rateByDay)).toContain("Effective");
    expect(JSON.stringify(shops?.south.rateByDay)).not.toContain("Effective");
  });

  it("know the causes that occur in any shop", () => {
    expect(occurringCauses(result)).toEqual(occurringCauses(sampleResult()).filter((cause) => ["no-cover", "pool", "overload", "away", "slow-reply", "backlog", "hand-over"].includes(cause)));
    expect(compileCharts(result, "en").agents).toBeDefined();
  });
});

describe.each(LANGUAGES)("several shops in words (%s)", (language) => {
  const result = sampleShops();

  it("name the shop whose rule decides", () => {
    const [chance] = verdictSentences(joinedShops(result), language).reasons;
    expect(chance).toMatch(language === "en" ? /^The 3-minute manual reply rate of north decides/u : /“north的3分钟人工回复率”/u);
  });

  it("stand in the terminal under their names with their verdicts, within 25 lines of 80 columns", () => {
    const lines = terminalSummary(result, { language, reportPath: "reports/a.html" }).split("\n");
    const places = [/^north.*(falls short|不达标)$/u, /^- .*77\.3% /u, /^south.*(passes|：达标)$/u].map((pattern) => lines.findIndex((line) => pattern.test(line)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it("name the shop of the weakest day", () => {
    const text = terminalSummary(result, { language });
    expect(text).toMatch(language === "en" ? /^weakest day of north Thu 18 June: passes/mu : /^north最薄弱的一天：6月18日/mu);
    expect(terminalSummary(sampleResult(), { language })).toMatch(language === "en" ? /^weakest day Thu 18 June: passes/mu : /^最薄弱的一天：6月18日/mu);
  });

  it("have a line each where their rules have no room, and the rest is counted", () => {
    const { north, south } = sampleShops().shops ?? {};
    const shops = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`shop${index}`, index % 2 === 0 ? north : south]));
    const targets = sampleShops().scenario.shops?.north.targets ?? {};
    const many = { ...result, shops, scenario: { ...result.scenario, shops: Object.fromEntries(Object.keys(shops).map((name) => [name, { platform: "p", rules: [], targets }])) } };
    const lines = terminalSummary(many, { language, reportPath: "reports/a.html" }).split("\n");
    const rows = lines.filter((line) => /^[-+] shop\d+: /u.test(line));
    expect(rows.length).toBeGreaterThan(5);
    expect(lines.some((line) => line.includes(String(18 - rows.length)) && /more rules|另有/u.test(line))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it("are told when and why the one that decides is late, however many there are", () => {
    const { north, south } = result.shops ?? {};
    const targets = result.scenario.shops?.north.targets ?? {};
    for (const count of [3, 6, 20]) {
      const shops = Object.fromEntries(Array.from({ length: count }, (_, index) => [`shop${index}`, index === count - 1 ? north : south]));
      const many = { ...result, shops, scenario: { ...result.scenario, shops: Object.fromEntries(Object.keys(shops).map((name) => [name, { platform: "p", rules: [], targets }])) } };
      const lines = terminalSummary(many, { language, reportPath: "reports/a.html" }).split("\n");
      const row = lines.findIndex((line) => /^- .*77\.3% /u.test(line));
      expect(row).toBeGreaterThan(0);
      expect(lines[row + 1]).toMatch(/^ {4}(worst|最差) 11:45–13:15/u);
      expect(lines.length).toBeLessThanOrEqual(25);
    }
  });

  it("have every figure in the tables: rules with their shop, measures of the desk and of each shop, agents", () => {
    const tables = figureTables(result, language);
    expect(tables.map(({ rows }) => rows.length)).toEqual([9, 18, 9, 9, 17, 2, 288]);
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(tables[0].rows[0][0]).toContain("north");
    expect(tables[2].title).toContain("north");
    const [early, reserve] = language === "en" ? ["desk/early/1", "desk/reserve/1"] : ["desk/早班/1", "desk/备班/1"];
    expect(tables[5].rows).toEqual([[early, "desk", "62%", "3.4", "410.5", "96.2", "0.3"], [reserve, "desk", "–", "–", "0.0", "0.0", "0.0"]]);
    expect(JSON.stringify(tables)).not.toMatch(/NaN|undefined|Infinity/u);
  });
});
