import { describe, expect, it } from "vitest";
import { tornadoRows } from "../../../src/report/charts/tornadoRows.ts";
import { contingencyText } from "../../../src/report/staffing/contingencyText.ts";
import { rangeText } from "../../../src/report/staffing/sensitivityBlocks.ts";
import { sensitivityText } from "../../../src/report/staffing/sensitivityText.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { PLAN_DESK, sampleContingency, sampleSensitivity } from "./samplePlan.ts";

const options = (language: "en" | "zh", columns = 120) => ({ language, colors: PLAIN, columns });

describe("how far a roster holds, for the terminal", () => {
  it("tells what is uncertain, how much more may come, and what may go wrong", () => {
    expect(sensitivityText(sampleSensitivity(), options("en")).join("\n")).toMatchInlineSnapshot(`
      "How far it holds
      What is not known for sure, the most important first
                              from – to      chance at the low end  at the high end  range
        handling time         8 – 30 s       100% (98.8–100)        0% (0–1.2)       as seen in the field
        what the bots settle  ×0.4 – ×1.6    72% (67–77)            100% (98.8–100)  as seen in the field
        buyers' patience      ×0.2 – ×12     100% (98.8–100)        75% (69–79)      as seen in the field
        conversations a day   ×0.75 – ×1.25  100% (98.8–100)        82% (77–86)      assumed
        no-shows              0% – 10%       99% (97–100)           84% (80–88)      assumed
      Not looked at, since no number stands there: teams.nobody.cap.

      How much more may come
      It surely stands 5% more conversations (5,250 in all): 98% (96–99).
      It surely fails with 15% more conversations (5,750 in all): 91% (87–94).
      Between the two the replications do not tell.

      When something goes wrong on Thu 18 June
                                                              chance to pass  change
        the bots are out from 10:30 on                        34% (28–39)     −65.3 points (−70.5 … −59.8)  no longer passes
        60% more write from 12:00 to 12:40                    87% (83–90)     −12.0 points (−16.2 … −8.8)   no longer passes
        one agent of desk · early does not come               90% (86–93)     −9.0 points (−12.8 … −6.3)    no longer passes
        all 6 of desk · early come at 08:30 instead of 08:00  95% (92–97)     −4.3 points (−7.3 … −2.5)     not sure
        spam until it is 15% of all (882 more)                99% (97–100)    ±0.0 points (−1.3 … +1.3)     still passes
      Milder at a first look: 23 other times of the burst, 1 other absence.

      Each by itself, on the same buyers: 300 replications that the search had not played; 95 % intervals. Ranges seen in the
      field are those from shop to shop: what is measured at the own desk is narrower."
    `);
  });

  it("says in Chinese what it says in English", () => {
    expect(sensitivityText(sampleSensitivity(), options("zh")).join("\n")).toMatchInlineSnapshot(`
      "能承受多大变化
      尚不确定的因素（影响最大的在前）
                          范围           取低值时达标概率  取高值时达标概率  范围来源
        处理时长          8 – 30 s       100% (98.8–100)   0% (0–1.2)        行业所见
        机器人解决的比例  ×0.4 – ×1.6    72% (67–77)       100% (98.8–100)   行业所见
        买家的耐心        ×0.2 – ×12     100% (98.8–100)   75% (69–79)       行业所见
        每天咨询量        ×0.75 – ×1.25  100% (98.8–100)   82% (77–86)       假设
        缺勤率            0% – 10%       99% (97–100)      84% (80–88)       假设
      未考察，该处没有数值：teams.nobody.cap。

      还能多来多少
      咨询量多 5%（共 5,250 次）仍确定达标：98% (96–99)。
      咨询量多 15%（共 5,750 次）则确定不达标：91% (87–94)。
      两者之间，现有模拟次数分辨不出。

      6月18日（周四）若出意外
                                                       达标概率      变化
        机器人从 10:30 起停用                          34% (28–39)   −65.3 个百分点 (−70.5 … −59.8)  不再达标
        12:00–12:40 咨询突增 60%                       87% (83–90)   −12.0 个百分点 (−16.2 … −8.8)   不再达标
        desk · 早班有一人没来                          90% (86–93)   −9.0 个百分点 (−12.8 … −6.3)    不再达标
        desk · 早班 6 人都迟到，08:00 的班 08:30 才到  95% (92–97)   −4.3 个百分点 (−7.3 … −2.5)     没有把握
        垃圾消息攻击，占到全部的 15%（多 882 次）      99% (97–100)  ±0.0 个百分点 (−1.3 … +1.3)     仍达标
      初看影响更小：突增的其他时刻 23 种，缺一人 1 种。

      各项单独考察，面对同一批买家：300 次模拟，搜索时都没有用过；95% 区间。“行业所见”是各店之间的差异，用自己客服台的记录校准
      后范围会更窄。"
    `);
  });

  it("says what it cannot: nothing passes surely, nothing fails surely, an unfinished run", () => {
    const { uplift, ...rest } = sampleSensitivity();
    const { passed: _, failed: __, ...open } = uplift ?? { of: "events" as const, planned: 0, step: 0.05, most: 4 };
    const text = sensitivityText({ ...rest, uplift: { ...open, of: "events" }, interrupted: true }, options("en")).join("\n");
    expect(text).toContain("It is not sure to pass with any part of what the events add.");
    expect(text).toContain("It does not surely fail even at 4 times what the events add.");
    expect(text).toContain("Stopped on the way");
  });
});

describe("the range of what is uncertain", () => {
  const range = (subject: "uplift" | "patience", ...numbers: readonly (readonly [low: number, value: number, high: number])[]): string =>
    rangeText({ subject, numbers: numbers.map(([low, value, high], place) => ({ path: `n.${place}`, low, value, high, source: "field" as const })) }, { times: (low, high) => `×${low} – ×${high}` });

  it("is of an event what it adds, not its whole factor", () => {
    expect(range("uplift", [1.8, 2.2, 3])).toBe("×0.67 – ×1.67");
  });

  it("is told of numbers that differ each for itself, of those alike once", () => {
    expect(range("patience", [60, 300, 3600], [60, 1800, 3600], [120, 600, 7200])).toBe("×0.2 – ×12, ×0.03 – ×2");
  });
});

describe("several targets", () => {
  it("are told by the one that is met least surely without the call, before and after", () => {
    const plan = sampleContingency();
    const [before] = plan.ordinary.before;
    const [after] = plan.ordinary.after ?? [];
    const sure = { rule: "other", pass: { ...before.pass, value: 1 } };
    const worse = { rule: "other", pass: { ...after.pass, value: 0.97 }, passChange: { ...after.passChange, value: -0.03 } };
    const ordinary = { ...plan.ordinary, before: [{ ...before, ...sure }, before], after: [{ ...after, ...worse }, after] };
    expect(contingencyText({ ...plan, ordinary }, PLAN_DESK, options("en")).join("\n")).toBe(contingencyText(plan, PLAN_DESK, options("en")).join("\n"));
  });

  it("stand nothing where nobody comes and so nothing is assessed", () => {
    const told = sampleSensitivity();
    const { value: _, ...unassessed } = told.base[0].pass;
    const nobody = { strength: 0, consults: 0, targets: [{ ...told.base[0], pass: unassessed }] };
    expect(sensitivityText({ ...told, uplift: { ...told.uplift!, passed: nobody } }, options("en")).join("\n")).toContain("It is not sure to pass with any part of the conversations.");
  });
});

describe("both", () => {
  it("keep to the columns of a narrow terminal and say nothing of what is absent", () => {
    for (const language of ["en", "zh"] as const) {
      for (const columns of [48, 60, 80]) {
        const lines = [...sensitivityText(sampleSensitivity(), options(language, columns)), ...contingencyText(sampleContingency(), PLAN_DESK, options(language, columns))];
        expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
        expect(lines.join("\n")).not.toMatch(/undefined|NaN|null/u);
      }
    }
  });

  it("draw each bar between its ends, by the order of the table", () => {
    const rows = tornadoRows(sampleSensitivity(), "en") as { readonly name: string; readonly order: number; readonly low: number; readonly high: number; readonly base: number }[];
    expect(rows.map(({ name }) => name)).toEqual(["handling time", "what the bots settle", "buyers' patience", "conversations a day", "no-shows"]);
    expect(rows[0]).toMatchObject({ order: 0, low: 1, high: 0, base: 0.99 });
  });
});
