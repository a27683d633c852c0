import { describe, expect, it } from "vitest";
import { deskFigures } from "../../src/report/deskFigures.ts";
import { deskSentence } from "../../src/report/deskSentence.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import { sampleDesk } from "./sampleDesk.ts";
import { sampleResult } from "./sampleResult.ts";

const PLAIN = sampleResult();

describe("the desk in a sentence", () => {
  it("tells hours, cost, how busy agents are and conversations that buyers leave, and leaves out what is absent", () => {
    expect(deskSentence(PLAIN, "en")).toBe("546 agent-hours, 13,806 yuan (wages 13,650, overtime 156); agents busy 64%; buyers leave 3% of conversations");
    expect(deskSentence(PLAIN, "zh")).toBe("546 工时，13,806 元（工资 13,650、加班 156）；客服忙碌 64%；3% 的会话中买家中途离开");
    expect(deskSentence({ ...PLAIN, measures: {} }, "en")).toBe("546 agent-hours");
  });

  it("parts a cost only where it is more than wages, and where the result tells the parts", () => {
    const { costParts: _, ...kept } = PLAIN;
    expect(deskSentence(kept, "en")).toContain("13,806 yuan; ");
    expect(deskSentence({ ...PLAIN, costParts: { wages: 13_806, minimumHours: 0, overtime: 0.25, reserve: 0 } }, "en")).toContain("13,806 yuan; ");
  });

  it("tells of what the cost is made, and of bots, the reserve and other work where there are any", () => {
    expect(deskSentence(sampleDesk(), "en")).toBe(
      "546 agent-hours, 16,265 yuan (wages 15,390, minimum hours 420, overtime 170, reserve 285); 1,250 yuan of fines to expect; agents busy 64%; buyers leave 3% of conversations; bots settle 28%; the reserve is called 1.3 times; 318 tasks done beside the chats",
    );
    expect(deskSentence(sampleDesk(), "zh")).toBe(
      "546 工时，16,265 元（工资 15,390、保底工时 420、加班 170、备班 285）；预期罚款 1,250 元；客服忙碌 64%；3% 的会话中买家中途离开；机器人解决 28%；召集备班 1.3 次；完成会话外任务 318 件",
    );
  });
});

describe.each(LANGUAGES)("the desk's figures (%s)", (language) => {
  it("are people, cost and losses, and groups of their own for bots, the reserve and other work where there are any", () => {
    expect(deskFigures(PLAIN, language)).toHaveLength(3);
    const groups = deskFigures(sampleDesk(), language);
    expect(groups.map(({ figures }) => figures.length)).toEqual([3, 5, 2, 3, 1, 2]);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(6);
    for (const { figures } of groups) expect(new Set(figures.map(({ label }) => label)).size).toBe(figures.length);
    expect(JSON.stringify(groups)).not.toMatch(/NaN|undefined/u);
  });

  it("have the cost's parts in whole yuan and below them their sum with its interval", () => {
    const [, cost] = deskFigures(sampleDesk(), language);
    expect(cost.figures.map(({ value }) => value)).toEqual(["15,390", "420", "170", "285", "16,265"]);
    expect(cost.figures.map(({ isSum }) => isSum === true)).toEqual([false, false, false, false, true]);
    expect(cost.figures.at(-1)?.interval).toBe("16,253–16,277");
  });

  it("have parts that add up to the sum however they are rounded", () => {
    const result = { ...PLAIN, costParts: { wages: 100.45, minimumHours: 20.43, overtime: 30.38, reserve: 0.34 }, measures: { ...PLAIN.measures, cost: { ...PLAIN.measures.cost, value: 151.6 } } };
    const values = deskFigures(result as typeof PLAIN, language)[1].figures.map(({ value }) => value);
    expect(values).toEqual(["101", "21", "30", "152"]);
    expect(deskSentence(result as typeof PLAIN, language)).toMatch(/152 .*101.* 21.* 30/u);
  });

  it("name each kind of a bot's replies with its number", () => {
    const bots = deskFigures(sampleDesk(), language)[3];
    expect(bots.figures.map(({ value }) => value)).toEqual(["28.3%", "1,637", "207"]);
    expect(bots.figures[1].label).toContain(language === "en" ? "question list" : "常见问题");
  });
});
