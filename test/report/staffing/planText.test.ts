import { describe, expect, it } from "vitest";
import { tornadoRows } from "../../../src/report/charts/tornadoRows.ts";
import { contingencyText } from "../../../src/report/staffing/contingencyText.ts";
import { sensitivityText } from "../../../src/report/staffing/sensitivityText.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { sampleContingency, sampleSensitivity } from "./samplePlan.ts";

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
        no-shows              0% – 10%       99% (97–100)           84% (80–88)      as seen in the field
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
        缺勤率            0% – 10%       99% (97–100)      84% (80–88)       行业所见
      未考察，该处没有数值：teams.nobody.cap。

      还能多来多少
      咨询量多 5%（共 5,250 次）仍确定达标：98% (96–99)。
      咨询量多 15%（共 5,750 次）则确定不达标：91% (87–94)。
      两者之间，现有预演次数分辨不出。

      6月18日（周四）若出意外
                                                       达标概率      变化
        机器人从 10:30 起停用                          34% (28–39)   −65.3 个百分点 (−70.5 … −59.8)  不再达标
        12:00–12:40 咨询突增 60%                       87% (83–90)   −12.0 个百分点 (−16.2 … −8.8)   不再达标
        desk · 早班有一人没来                          90% (86–93)   −9.0 个百分点 (−12.8 … −6.3)    不再达标
        desk · 早班 6 人都迟到，08:00 的班 08:30 才到  95% (92–97)   −4.3 个百分点 (−7.3 … −2.5)     没有把握
        垃圾消息攻击，占到全部的 15%（多 882 次）      99% (97–100)  ±0.0 个百分点 (−1.3 … +1.3)     仍达标
      初看影响更小：突增的其他时刻 23 种，缺一人 1 种。

      各项单独考察，面对同一批买家：300 次预演，搜索时都没有用过；95% 区间。“行业所见”是各店之间的差异，用自己客服台的记录校准
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

describe("the contingency plan for the terminal", () => {
  it("tells when to call whom and what that buys, who comes, training, dates and hiring", () => {
    expect(contingencyText(sampleContingency(), options("en")).join("\n")).toMatchInlineSnapshot(`
      "Plan for Thu 18 June, when it does not go as planned
      When to call whom
      Call 2 more agents of desk as soon as a conversation has waited in the pool for more than 90 s; they come 30 min later
      and stay 2 h.
      With it 1 of the 2 cases below surely passes; no call that was tried does better for them together.
                                            alone         with the call       gain                       calls  yuan
        a day like any other                99% (97–100)  100% (98.8–100)     +1.0 points (−0.3 … +2.9)  0.4    41
        the bots are out from 10:30 on      34% (28–39)   73% (68–78)         +39.7 points (34.3–45.3)   2.1    205
        60% more write from 12:00 to 12:40  87% (83–90)   99.7% (98.3–100.0)  +12.7 points (9.4–16.9)    1.2    118
      Stands by itself: spam until it is 15% of all (882 more).

      Who comes when, who eats when
        shift     hours        people  meals
        early     08:00–17:00  6       12:00–13:00 (3) 13:00–14:00 (3)
        late      15:00–24:00  8       17:30–18:30 (4) 18:30–19:30 (4)
        on call                2

      What who is new or on call is trained on beforehand
      the goods; the activity: prices, coupons, presents; the service policy: returns, warranty, delivery; the system: desk,
      quick phrases, handing over
      3 to 8 hours for temps and whoever is on call, 3 to 5 days for new staff.

      By when
        D−21       Thu 28 May                 hire, order outsourced agents
        D−14       Thu 4 June                 forecast the conversations, settle the roster
        D−7        Thu 11 June                questions of the bots, quick phrases
        D−7 … D−5  Thu 11 June – Sat 13 June  train who is new or on call
        D−5 … D−4  Sat 13 June – Sun 14 June  platform's exam, two attempts
        D−3 … D−1  Mon 15 June – Wed 17 June  guard the rates of the days that registration looks at
        D          Thu 18 June                the day itself
        D+1        Fri 19 June                second peak, after-sale

      How many to hire
      14 people work the roster and 2 are on call; 6 are there already (those of the days before): 10 more must have passed
      the exam.
      Hire 13, so that at least 10 pass with 95% certainty (mark 90, 2 attempts at 70%, assumed: 91% of those hired).
      To be ready on Thu 18 June, begin at the latest: own staff Sat 23 May, temps Wed 27 May, outsourced Mon 15 June.

      15 ways to call were tried. What is told rests on 300 replications that no choice was made on; 95 % intervals."
    `);
  });

  it("says in Chinese what it says in English", () => {
    expect(contingencyText(sampleContingency(), options("zh")).join("\n")).toMatchInlineSnapshot(`
      "6月18日（周四）应急计划
      何时叫谁来
      一旦排队最久的会话等了超过 90 秒，即从 desk 召集备班 2 人；30 分钟后到岗，留 2 小时。
      有了备班，下面 2 种意外中有 1 种确定达标；所试的办法中没有哪个确定更好。
                                  无备班        有备班              提高                         次数  元
        平常的一天                99% (97–100)  100% (98.8–100)     +1.0 个百分点 (−0.3 … +2.9)  0.4   41
        机器人从 10:30 起停用     34% (28–39)   73% (68–78)         +39.7 个百分点 (34.3–45.3)   2.1   205
        12:00–12:40 咨询突增 60%  87% (83–90)   99.7% (98.3–100.0)  +12.7 个百分点 (9.4–16.9)    1.2   118
      没有备班也承受得住：垃圾消息攻击，占到全部的 15%（多 882 次）。

      谁何时上班、何时用餐
        班次      时间         人数  用餐
        早班      08:00–17:00  6     12:00–13:00（3 人） 13:00–14:00（3 人）
        晚班      15:00–24:00  8     17:30–18:30（4 人） 18:30–19:30（4 人）
        备班                   2

      新人和备班人员事先培训的内容
      商品知识；活动内容：价格、优惠券、赠品；服务政策：退换、质保、发货；系统操作：客服台、快捷短语、转接
      临时工和备班人员 3 至 8 小时，新员工 3 至 5 天。

      时间安排
        D−21       5月28日（周四）                    招聘、预订外包客服
        D−14       6月4日（周四）                     预测咨询量，定下排班
        D−7        6月11日（周四）                    机器人问题、快捷短语
        D−7 … D−5  6月11日（周四） – 6月13日（周六）  培训新人和备班人员
        D−5 … D−4  6月13日（周六） – 6月14日（周日）  平台考试，两次机会
        D−3 … D−1  6月15日（周一） – 6月17日（周三）  守住报名所看几天的回复率
        D 日       6月18日（周四）                    活动当天
        D+1        6月19日（周五）                    第二个高峰，售后

      要招多少人
      排班需 14 人，备班 2 人；现有 6 人（按前几天的排班）：还需 10 人通过考试。
      招 13 人，才有 95% 的把握至少 10 人通过（90 分及格，2 次机会，每次通过率 70%（假设），合计 91%）。
      要在 6月18日（周四） 前就绪，最迟开始日期：自有员工 5月23日（周六），临时工 5月27日（周三），外包 6月15日（周一）。

      共试了 15 种备班办法。所列数字来自 300 次预演，都没有用于挑选；95% 区间。"
    `);
  });

  it("says that nobody has to be called where the roster stands everything, and that a call for every day is none", () => {
    const { call: _, ...plan } = sampleContingency();
    const { before, standingBefore } = plan.ordinary;
    expect(contingencyText({ ...plan, cases: [], tried: 0, ordinary: { before, standingBefore } }, options("en")).join("\n")).toContain("Nobody has to be called");
    const often = sampleContingency();
    expect(contingencyText({ ...often, ordinary: { ...often.ordinary, calls: { ...often.ordinary.calls!, value: 3.06 } } }, options("en")).join("\n")).toContain("met 3.1 times on a day like any other");
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
    expect(contingencyText({ ...plan, ordinary }, options("en")).join("\n")).toBe(contingencyText(plan, options("en")).join("\n"));
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
        const lines = [...sensitivityText(sampleSensitivity(), options(language, columns)), ...contingencyText(sampleContingency(), options(language, columns))];
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
