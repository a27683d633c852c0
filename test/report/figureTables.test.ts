import { describe, expect, it } from "vitest";
import { figureTables } from "../../src/report/figureTables.ts";
import { scenarioFacts } from "../../src/report/scenarioFacts.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import { sampleDesk } from "./sampleDesk.ts";
import { sampleResult } from "./sampleResult.ts";
import { sampleScenario } from "./sampleScenario.ts";

describe.each(LANGUAGES)("all figures (%s)", (language) => {
  it("hold every day of every rule, every measure and every quarter-hour, each row as wide as its head", () => {
    const tables = figureTables(sampleResult(), language);
    expect(tables.map(({ rows }) => rows.length)).toEqual([15, 18, 21, 288]);
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("have what bots did among the measures", () => {
    const [, { rows }] = figureTables(sampleDesk(), language);
    const [, { rows: without }] = figureTables(sampleResult(), language);
    expect(rows.filter(([label]) => !without.some(([known]) => known === label)).map(([, , value]) => value).slice(-3)).toEqual(["28.3%", "1,637", "207"]);
    for (const row of rows) expect(row).toHaveLength(4);
  });

  it("never show a number that is none", () => {
    const text = JSON.stringify(figureTables({ ...sampleResult(), measures: { cost: { level: 0.95, replications: 400, method: "mean" } } }, language));
    expect(text).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it("are told with the facts of the scenario, a roster by day included", () => {
    const scenario = sampleScenario("a", ["2026-06-17", "2026-06-18"]);
    const roster = [{ "pre-sale": { early: 8 } }, { "pre-sale": { early: 12 } }];
    const lines = scenarioFacts({ ...scenario, roster }, ["2026-06-17", "2026-06-18"], language).flatMap((fact) => fact.lines);
    expect(lines.some((line) => line.includes("18") && line.includes(language === "zh" ? "早班 12" : "early 12"))).toBe(true);
    expect(lines.some((line) => /(late|晚班) 15:00/u.test(line))).toBe(false);
    expect(lines.join("\n")).not.toMatch(/NaN|undefined/u);
  });
});
