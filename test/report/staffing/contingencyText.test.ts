import { describe, expect, it } from "vitest";
import { contingencyText } from "../../../src/report/staffing/contingencyText.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import type { Contingency } from "../../../src/staffing/contingency/contingency.ts";
import type { PlannedDay } from "../../../src/staffing/contingency/plannedDays.ts";
import { PLAN_DESK, sampleContingency } from "./samplePlan.ts";

const options = (language: "en" | "zh", columns = 120) => ({ language, colors: PLAIN, columns });

describe("the contingency plan for the terminal", () => {
  it("tells when to call whom and what that buys, who comes, training, dates and hiring", () => {
    expect(contingencyText(sampleContingency(), PLAN_DESK, options("en")).join("\n")).toMatchInlineSnapshot(`
      "Plan for Thu 18 June, when it does not go as planned
      When to call whom
      Between 08:00 and 23:00 call 2 more agents of desk as soon as a conversation has waited in the pool for more than 90 s;
      they come 30 min later and stay 2 h.
      With it 1 of the 2 cases below surely passes; no other call that was tried surely does better for them together.
      In the scenario's file: reserve: { team: desk, agents: 2, when: { oldestWait: "> 90s" }, between: ["08:00", "23:00"],
      delay: 30m, stay: 2h }
                                            alone         with the call       gain                       calls  yuan for them
        a day like any other                99% (97–100)  100% (98.8–100)     +1.0 points (−0.3 … +2.9)  0.4    41
        the bots are out from 10:30 on      34% (28–39)   73% (68–78)         +39.7 points (34.3–45.3)   2.1    205
        60% more write from 12:00 to 12:40  87% (83–90)   99.7% (98.3–100.0)  +12.7 points (9.4–16.9)    1.2    118
      Yuan: the fee of each call, and the hours of those who come at their team's cost per hour. Calls and yuan are means.
      Stands by itself: spam until it is 15% of all (882 more).

      Whom to call
      Before or after their own shift, with rest, overtime and days in a row as the limits of labour allow.
      Too few of them can come at these times of a call: 12:30–16:30 (nobody). So 2 more must stand ready.
      early 1, early 2, early 3, early 4, early 5, early 6 (early)
        people 6 · to be called 16:30–23:00 · trained beforehand on activity
      late 1, late 2, late 3 (late)
        people 3 · to be called 10:30–12:30 · trained beforehand on activity
      late 4, late 5, late 6, late 7, late 8 (late)
        people 5 · to be called 08:00–12:30 · trained beforehand on activity
      standing ready besides
        people 2 · to be called while the others cannot · trained beforehand on goods; activity; service policy; system;
        platform's exam passed

      What else helps at once
      On the worst of these days (the bots are out from 10:30 on), each by itself all day long and without the call; by how
      much the chance to meet every target rises. Surely helping of 9 tried:
        the newest in the pool first  +27.0 points (20.4–34.3)

      A dearer roster that stands more by itself
      For 225 yuan more (3,375), 1 early more: without any call it surely passes in 1 of the 2 cases. Of 3 dearer rosters of
      the curve no cheaper one does so in as many.
                                            recommended  instead       gain
        the bots are out from 10:30 on      34% (28–39)  60% (54–66)   +26.3 points (21.7–31.6)
        60% more write from 12:00 to 12:40  87% (83–90)  99% (98–100)  +12.3 points (9.1–16.5)

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
        D−29        Wed 20 May                 settle how many are needed: this plan
        D−28 … D−8  Thu 21 May – Wed 10 June   find own staff
        D−24 … D−4  Mon 25 May – Sun 14 June   find temps
        D−14        Thu 4 June                 forecast the conversations anew, settle the roster
        D−8         Wed 10 June                questions of the bots, quick phrases
        D−7 … D−3   Thu 11 June – Mon 15 June  train new staff of one's own
        D−6 … D−4   Fri 12 June – Sun 14 June  order outsourced agents
        D−3         Mon 15 June                train temps, outsourced agents, whoever may be called
        D−3 … D−1   Mon 15 June – Wed 17 June  guard the rates of the days that registration looks at
        D−2 … D−1   Tue 16 June – Wed 17 June  platform's exam, two attempts
        D           Thu 18 June                the day itself
        D+1         Fri 19 June                second peak, after-sale

      How many to hire
      14 people work the roster and 2 stand ready besides; 6 are taken to be there already (those of the days before): 10 more
      must have passed the exam.
      Hire 13, so that at least 10 pass with 95% certainty (mark 90, 2 attempts at 70%, assumed: 91% of those hired).
      To be ready on Thu 18 June, begin at the latest: own staff Thu 21 May, temps Mon 25 May, outsourced Fri 12 June.

      15 ways to call were tried; 6 of them come more than every other day though nothing is wrong, and were left out. What is
      told rests on 300 replications; no call was chosen by them. Gains compare the same buyers; 95 % intervals."
    `);
  });

  it("says in Chinese what it says in English", () => {
    expect(contingencyText(sampleContingency(), PLAN_DESK, options("zh")).join("\n")).toMatchInlineSnapshot(`
      "6月18日（周四）应急计划
      何时叫谁来
      08:00–23:00 之间，一旦排队最久的会话等了超过 90 秒，即从 desk 召集备班 2 人；30 分钟后到岗，留 2 小时。
      有了备班，下面 2 种意外中有 1 种确定达标；对这些情形合起来，所试的其他备班办法没有哪个确定比它更好。
      写进场景文件：reserve: { team: desk, agents: 2, when: { oldestWait: "> 90s" }, between: ["08:00", "23:00"], delay: 30m,
      stay: 2h }
                                  无备班        有备班              提高                         次数  费用（元）
        平常的一天                99% (97–100)  100% (98.8–100)     +1.0 个百分点 (−0.3 … +2.9)  0.4   41
        机器人从 10:30 起停用     34% (28–39)   73% (68–78)         +39.7 个百分点 (34.3–45.3)   2.1   205
        12:00–12:40 咨询突增 60%  87% (83–90)   99.7% (98.3–100.0)  +12.7 个百分点 (9.4–16.9)    1.2   118
      费用：每次召集的费用，加上到岗人员按所属组时薪计的工时。次数和费用为平均值。
      没有备班也承受得住：垃圾消息攻击，占到全部的 15%（多 882 次）。

      叫谁
      在本人班次之前或之后来，休息、加班和连续上班天数都不超过劳动限制。
      这些时刻能来的人不够：12:30–16:30（无人）。因此须另备 2 人待命。
      早班 1、早班 2、早班 3、早班 4、早班 5、早班 6（早班）
        人数 6 · 可叫时间 16:30–23:00 · 事先培训 活动
      晚班 1、晚班 2、晚班 3（晚班）
        人数 3 · 可叫时间 10:30–12:30 · 事先培训 活动
      晚班 4、晚班 5、晚班 6、晚班 7、晚班 8（晚班）
        人数 5 · 可叫时间 08:00–12:30 · 事先培训 活动
      另备待命人员
        人数 2 · 可叫时间 其他人来不了时 · 事先培训 商品；活动；服务政策；系统；已通过平台考试

      马上还能做什么
      在其中最坏的一天（机器人从 10:30 起停用），不叫备班，各项单独、全天实行；全部目标达标概率提高多少。试了 9 项，确定有用
      的：
        排队先接最新的  +27.0 个百分点 (20.4–34.3)

      多花一些、自身更稳的排班
      多花 225 元（共 3,375 元），早班多 1 人：不叫任何人，2 种意外中有 1 种确定达标。试了曲线上 3 种更贵的排班，没有更便宜的
      能做到这么多。
                                  推荐排班     改用此排班    提高
        机器人从 10:30 起停用     34% (28–39)  60% (54–66)   +26.3 个百分点 (21.7–31.6)
        12:00–12:40 咨询突增 60%  87% (83–90)  99% (98–100)  +12.3 个百分点 (9.1–16.5)

      谁何时上班、何时用餐
        班次      时间         人数  用餐
        早班      08:00–17:00  6     12:00–13:00（3 人） 13:00–14:00（3 人）
        晚班      15:00–24:00  8     17:30–18:30（4 人） 18:30–19:30（4 人）
        备班                   2

      新人和备班人员事先培训的内容
      商品知识；活动内容：价格、优惠券、赠品；服务政策：退换、质保、发货；系统操作：客服台、快捷短语、转接
      临时工和备班人员 3 至 8 小时，新员工 3 至 5 天。

      时间安排
        D−29        5月20日（周三）                    定下要多少人：即本计划
        D−28 … D−8  5月21日（周四） – 6月10日（周三）  招自有员工
        D−24 … D−4  5月25日（周一） – 6月14日（周日）  招临时工
        D−14        6月4日（周四）                     重新预测咨询量，定下排班
        D−8         6月10日（周三）                    机器人问题、快捷短语
        D−7 … D−3   6月11日（周四） – 6月15日（周一）  培训自有新员工
        D−6 … D−4   6月12日（周五） – 6月14日（周日）  预订外包客服
        D−3         6月15日（周一）                    培训临时工、外包客服和可能被叫的人
        D−3 … D−1   6月15日（周一） – 6月17日（周三）  守住报名所看几天的回复率
        D−2 … D−1   6月16日（周二） – 6月17日（周三）  平台考试，两次机会
        D 日        6月18日（周四）                    活动当天
        D+1         6月19日（周五）                    第二个高峰，售后

      要招多少人
      排班需 14 人，另备待命 2 人；现有 6 人（按前几天的排班）：还需 10 人通过考试。
      招 13 人，才有 95% 的把握至少 10 人通过（90 分及格，2 次机会，每次通过率 70%（假设），合计 91%）。
      要在 6月18日（周四） 前就绪，最迟开始日期：自有员工 5月21日（周四），临时工 5月25日（周一），外包 6月12日（周五）。

      共试了 15 种备班办法，其中 6 种在没有意外的日子里也平均每两天触发一次以上，已排除。所列数字来自 300 次模拟，备班办法不是
      用它们挑选的；“提高”按同一批买家比较；95% 区间。"
    `);
  });

  it("says why nobody is called", () => {
    const { call: _, whom: __, aids: ___, sturdier: ____, ...plan } = sampleContingency();
    const alone = ({ before, standingBefore }: PlannedDay): PlannedDay => ({ before, standingBefore });
    const told = (changes: Partial<Contingency>): string => contingencyText({ ...plan, ordinary: alone(plan.ordinary), cases: plan.cases.map((each) => ({ ...alone(each), stress: each.stress })), ...changes }, PLAN_DESK, options("en", 200)).join("\n");
    expect(told({ cases: [], tried: 0, tooOften: 0, noCall: "no-need" })).toContain("Nobody has to be called");
    expect(told({ noCall: "too-often" })).toContain("each of the 15 ways that were tried would come more than every other day");
    expect(told({ noCall: "no-help" })).toContain("of the 15 ways that were tried 6 come more than every other day though nothing is wrong, and of the others none surely helps");
    expect(told({})).toContain("the run was stopped");
  });

  it("tells chances from that of the answer where the plan was anchored", () => {
    const text = contingencyText({ ...sampleContingency(), anchored: true }, PLAN_DESK, options("en", 400)).join("\n");
    expect(text).toContain("Each chance is that of the answer and what changes it, on 300 replications");
  });

  it("says that nothing else helps where nothing does, and who crosses over with which right", () => {
    const plan = sampleContingency();
    const callee = { role: "crossing" as const, team: "after-sale", persons: [0], calls: [["08:00", "10:00"] as const], training: ["goods", "service-policy"] as const, needsRight: true };
    const told = { ...plan, aids: { tried: 7, helping: [] }, whom: { callees: [callee], short: [], besides: 0 } };
    const { rota: _, ...withoutRota } = PLAN_DESK;
    const text = contingencyText(told, withoutRota, options("en", 160)).join("\n");
    expect(text).toContain("Of 7 other things that can be arranged at once none surely helps on the worst of these days (the bots are out from 10:30 on).");
    expect(text).toMatch(/from after-sale: 1 \(off that day\) +1 +08:00–10:00 +goods; service policy; after-sale rights given/u);
    expect(text).not.toContain("standing ready");
  });
});
