import { describe, expect, it } from "vitest";
import type { SimulationResult } from "../../src/experiment/result.ts";
import { costParts } from "../../src/report/costParts.ts";
import { deskFigures } from "../../src/report/deskFigures.ts";
import { deskSentence } from "../../src/report/deskSentence.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import { sampleDesk } from "./sampleDesk.ts";
import { sampleResult } from "./sampleResult.ts";

const PLAIN = sampleResult();

describe("the parts of the cost", () => {
  it("are wages by the roster's hours, minimum hours, overtime at each team's own wage and the reserve, and together the cost", () => {
    const result = sampleDesk();
    const parts = costParts(result);
    // 8 early and 10 late of nine hours less one (half an) hour of meal, three days; 2 and 2 of the others, paid for 40 h a day
    const early = 8;
    const late = 8.5;
    expect(parts?.wages).toBeCloseTo(3 * (30 * (8 * early + 10 * late) + 20 * (2 * early + 2 * late)), 8);
    expect(parts?.minimumHours).toBeCloseTo(3 * 20 * (40 - 2 * early - 2 * late), 8);
    expect(parts?.overtime).toBeCloseTo(4 * 30 + 2.5 * 20, 8);
    expect(parts?.reserve).toBeCloseTo(285.4, 8);
    expect(Object.values(parts ?? {}).reduce((sum, yuan) => sum + yuan, 0)).toBeCloseTo(result.measures["cost"] !== undefined && "value" in result.measures["cost"] ? (result.measures["cost"].value ?? 0) : 0, 8);
  });

  it("without a reserve are told of any number of agents, with one only where their overtime is", () => {
    const { agents: _, ...withoutAgents } = sampleDesk();
    expect(costParts(withoutAgents)).toBeUndefined();
    const { reserve: __, ...scenario } = withoutAgents.scenario;
    expect(costParts({ ...withoutAgents, scenario })).toMatchObject({ reserve: 0 });
    expect(costParts({ ...PLAIN, measures: {} })).toBeUndefined();
  });

  it("of a result that knows no minimum hours are wages and overtime", () => {
    const teams = Object.fromEntries(Object.entries(PLAIN.scenario.teams).map(([name, { minimumHours: _, ...team }]) => [name, team]));
    const kept = { ...PLAIN, scenario: { ...PLAIN.scenario, teams } } as unknown as SimulationResult;
    expect(costParts(kept)).toEqual(costParts(PLAIN));
    expect(costParts(kept)?.minimumHours).toBe(0);
  });
});

describe("the desk in a sentence", () => {
  it("tells hours, cost, how busy agents are and conversations that buyers leave, and leaves out what is absent", () => {
    expect(deskSentence(PLAIN, "en")).toBe("546 agent-hours, 13,806 yuan (wages 13,650, overtime 156); agents busy 64%; buyers leave 3% of conversations");
    expect(deskSentence(PLAIN, "zh")).toBe("546 工时，13,806 元（工资 13,650、加班 156）；客服忙碌 64%；3% 的会话中买家中途离开");
    expect(deskSentence({ ...PLAIN, measures: {} }, "en")).toBe("546 agent-hours");
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

  it("name each kind of a bot's replies with its number", () => {
    const bots = deskFigures(sampleDesk(), language)[3];
    expect(bots.figures.map(({ value }) => value)).toEqual(["28.3%", "1,637", "207"]);
    expect(bots.figures[1].label).toContain(language === "en" ? "question list" : "常见问题");
  });
});
