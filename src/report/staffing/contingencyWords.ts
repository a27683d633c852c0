import type { HiringPlan, StaffSource } from "../../staffing/contingency/hiringPlan.ts";
import { EXAM_MARK } from "../../staffing/contingency/hiringPlan.ts";
import type { PlanStep, TrainingTopic } from "../../staffing/contingency/planTimeline.ts";
import type { Language } from "../words/language.ts";

/** What a contingency plan says; times, names and figures come as they are to be read. */
export interface ContingencyWords {
  title(day: string): string;
  readonly callTitle: string;
  call(facts: { readonly agents: number; readonly team: string; readonly trigger: string; readonly delay: string; readonly stay: string }): string;
  pool(conversations: string): string;
  oldestWait(wait: string): string;
  /** Nobody has to be called, or nobody can be, or it was not found out. */
  readonly noNeed: string;
  readonly nobody: string;
  restores(cases: number): string;
  restoresSome(restored: number, cases: number): string;
  readonly head: { readonly day: string; readonly alone: string; readonly called: string; readonly gain: string; readonly calls: string; readonly yuan: string };
  readonly ordinary: string;
  /** Called so often on a day like any other that it is none to call for. */
  often(calls: string): string;
  stood(cases: string): string;
  list(parts: readonly string[]): string;
  points(figure: string): string;
  readonly shiftsTitle: string;
  readonly shiftsHead: { readonly shift: string; readonly times: string; readonly people: string; readonly meals: string };
  meal(from: string, to: string, agents: number): string;
  readonly reserveRow: string;
  readonly trainingTitle: string;
  readonly training: Readonly<Record<TrainingTopic, string>>;
  readonly trainingTime: string;
  readonly timelineTitle: string;
  readonly steps: Readonly<Record<PlanStep, string>>;
  /** `D-7`. */
  dayBefore(days: number): string;
  readonly hiringTitle: string;
  need(facts: { readonly people: number; readonly reserve: number; readonly atHand: number; readonly from: HiringPlan["atHandFrom"]; readonly need: number }): string;
  hires(facts: { readonly hires: number; readonly need: number; readonly share: string; readonly passing: string; readonly attempts: number; readonly assurance: string; readonly isAssumed: boolean }): string;
  readonly noHires: string;
  readonly nobodyPasses: string;
  begin(ready: string, dates: Readonly<Record<StaffSource, string>>): string;
  footer(replications: string, tried: number): string;
  readonly interrupted: string;
}

const WORDS: Readonly<Record<Language, ContingencyWords>> = {
  en: {
    title: (day) => `Plan for ${day}, when it does not go as planned`,
    callTitle: "When to call whom",
    call: ({ agents, team, trigger, delay, stay }) => `Call ${agents === 1 ? "one more agent" : `${agents} more agents`} of ${team} as soon as ${trigger}; they come ${delay} later and stay ${stay}.`,
    pool: (conversations) => `more than ${conversations} conversations wait in the pool`,
    oldestWait: (wait) => `a conversation has waited in the pool for more than ${wait}`,
    noNeed: "Nobody has to be called: the roster surely passes on a day like any other and in every case that was tried.",
    nobody: "No way to call somebody was found.",
    restores: (cases) => (cases === 1 ? "With it the case below surely passes, too." : `With it all ${cases} cases below surely pass, too.`),
    restoresSome: (restored, cases) => `With it ${restored} of the ${cases} cases below surely ${restored === 1 ? "passes" : "pass"}; no call that was tried does better for them together.`,
    head: { day: "", alone: "alone", called: "with the call", gain: "gain", calls: "calls", yuan: "yuan" },
    ordinary: "a day like any other",
    often: (calls) => `The trigger is met ${calls} times on a day like any other, at night too where the pool is left to grow: that is no emergency but work for a shift of its own.`,
    stood: (cases) => `Stands by itself: ${cases}.`,
    list: (parts) => parts.join("; "),
    points: (figure) => `${figure} points`,
    shiftsTitle: "Who comes when, who eats when",
    shiftsHead: { shift: "shift", times: "hours", people: "people", meals: "meals" },
    meal: (from, to, agents) => `${from}–${to} (${agents})`,
    reserveRow: "on call",
    trainingTitle: "What who is new or on call is trained on beforehand",
    training: { goods: "the goods", activity: "the activity: prices, coupons, presents", "service-policy": "the service policy: returns, warranty, delivery", system: "the system: desk, quick phrases, handing over" },
    trainingTime: "3 to 8 hours for temps and whoever is on call, 3 to 5 days for new staff.",
    timelineTitle: "By when",
    steps: {
      hire: "hire, order outsourced agents", forecast: "forecast the conversations, settle the roster", phrases: "questions of the bots, quick phrases",
      train: "train who is new or on call", exam: "platform's exam, two attempts", registration: "guard the rates of the days that registration looks at",
      event: "the day itself", "after-sale": "second peak, after-sale",
    },
    dayBefore: (days) => (days === 0 ? "D" : days < 0 ? `D−${-days}` : `D+${days}`),
    hiringTitle: "How many to hire",
    need: ({ people, reserve, atHand, from, need }) =>
      `${people} people work the roster${reserve > 0 ? ` and ${reserve} are on call` : ""}; ${from === "nobody" ? "how many are there already is not told" : `${atHand} are there already${from === "warm-up" ? " (those of the days before)" : ""}`}: ${need} more must have passed the exam.`,
    hires: ({ hires, need, share, passing, attempts, assurance, isAssumed }) =>
      `Hire ${hires}, so that at least ${need} pass with ${assurance} certainty (mark ${EXAM_MARK}, ${attempts} attempts at ${share}${isAssumed ? ", assumed" : ""}: ${passing} of those hired).`,
    noHires: "Nobody has to be hired.",
    nobodyPasses: "However many are hired, none of them passes.",
    begin: (ready, { own, temps, outsourced }) => `To be ready on ${ready}, begin at the latest: own staff ${own}, temps ${temps}, outsourced ${outsourced}.`,
    footer: (replications, tried) => `${tried === 0 ? "" : `${tried} ways to call were tried. `}What is told rests on ${replications} replications that no choice was made on; 95 % intervals.`,
    interrupted: "Stopped on the way: the call is not the outcome of the whole choice.",
  },
  zh: {
    title: (day) => `${day}应急计划`,
    callTitle: "何时叫谁来",
    call: ({ agents, team, trigger, delay, stay }) => `一旦${trigger}，即从 ${team} 召集备班 ${agents} 人；${delay}后到岗，留 ${stay}。`,
    pool: (conversations) => `排队超过 ${conversations} 个会话`,
    oldestWait: (wait) => `排队最久的会话等了超过 ${wait}`,
    noNeed: "不必叫人：平常的一天和所试的各种意外，现有排班都确定达标。",
    nobody: "没有找到有用的备班办法。",
    restores: (cases) => (cases === 1 ? "有了备班，下面这种意外也确定达标。" : `有了备班，下面 ${cases} 种意外也都确定达标。`),
    restoresSome: (restored, cases) => `有了备班，下面 ${cases} 种意外中有 ${restored} 种确定达标；所试的办法中没有哪个确定更好。`,
    head: { day: "", alone: "无备班", called: "有备班", gain: "提高", calls: "次数", yuan: "元" },
    ordinary: "平常的一天",
    often: (calls) => `平常的一天就会触发 ${calls} 次（夜里无人、排队积压时也算）：这不是应急，应另排一班。`,
    stood: (cases) => `没有备班也承受得住：${cases}。`,
    list: (parts) => parts.join("；"),
    points: (figure) => `${figure} 个百分点`,
    shiftsTitle: "谁何时上班、何时用餐",
    shiftsHead: { shift: "班次", times: "时间", people: "人数", meals: "用餐" },
    meal: (from, to, agents) => `${from}–${to}（${agents} 人）`,
    reserveRow: "备班",
    trainingTitle: "新人和备班人员事先培训的内容",
    training: { goods: "商品知识", activity: "活动内容：价格、优惠券、赠品", "service-policy": "服务政策：退换、质保、发货", system: "系统操作：客服台、快捷短语、转接" },
    trainingTime: "临时工和备班人员 3 至 8 小时，新员工 3 至 5 天。",
    timelineTitle: "时间安排",
    steps: {
      hire: "招聘、预订外包客服", forecast: "预测咨询量，定下排班", phrases: "机器人问题、快捷短语", train: "培训新人和备班人员", exam: "平台考试，两次机会",
      registration: "守住报名所看几天的回复率", event: "活动当天", "after-sale": "第二个高峰，售后",
    },
    dayBefore: (days) => (days === 0 ? "D 日" : days < 0 ? `D−${-days}` : `D+${days}`),
    hiringTitle: "要招多少人",
    need: ({ people, reserve, atHand, from, need }) =>
      `排班需 ${people} 人${reserve > 0 ? `，备班 ${reserve} 人` : ""}；${from === "nobody" ? "现有人数未告知" : `现有 ${atHand} 人${from === "warm-up" ? "（按前几天的排班）" : ""}`}：还需 ${need} 人通过考试。`,
    hires: ({ hires, need, share, passing, attempts, assurance, isAssumed }) =>
      `招 ${hires} 人，才有 ${assurance} 的把握至少 ${need} 人通过（${EXAM_MARK} 分及格，${attempts} 次机会，每次通过率 ${share}${isAssumed ? "（假设）" : ""}，合计 ${passing}）。`,
    noHires: "不必招人。",
    nobodyPasses: "招多少人都无人通过。",
    begin: (ready, { own, temps, outsourced }) => `要在 ${ready} 前就绪，最迟开始日期：自有员工 ${own}，临时工 ${temps}，外包 ${outsourced}。`,
    footer: (replications, tried) => `${tried === 0 ? "" : `共试了 ${tried} 种备班办法。`}所列数字来自 ${replications} 次预演，都没有用于挑选；95% 区间。`,
    interrupted: "中途停止：备班办法还没有选完。",
  },
};

export function contingencyWordsOf(language: Language): ContingencyWords {
  return WORDS[language];
}
