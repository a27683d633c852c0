import type { Callee } from "../../staffing/contingency/callList.ts";
import type { NoCall } from "../../staffing/contingency/contingency.ts";
import { type AtHandFrom, EXAM_MARK } from "../../staffing/contingency/hiringPlan.ts";
import type { StaffSource } from "../../staffing/contingency/hiringLead.ts";
import type { PlanStep, TrainingTopic } from "../../staffing/contingency/planTimeline.ts";
import type { Language } from "../words/language.ts";

/** What a contingency plan says; times, names and figures come as they are to be read. */
export interface ContingencyWords {
  title(day: string): string;
  readonly callTitle: string;
  call(facts: { readonly agents: number; readonly team: string; readonly trigger: string; readonly between?: readonly [string, string]; readonly delay: string; readonly stay: string }): string;
  pool(conversations: string): string;
  oldestWait(wait: string): string;
  /** Why nobody is called; of the ways that were tried so many come too often. */
  noCall(reason: NoCall, tried: number, tooOften: number): string;
  /** The search was stopped. */
  readonly notFound: string;
  restores(cases: number): string;
  restoresSome(restored: number, cases: number): string;
  readonly head: { readonly day: string; readonly alone: string; readonly called: string; readonly gain: string; readonly calls: string; readonly yuan: string };
  readonly ordinary: string;
  /** What the yuan of a call are for. */
  callCost(days: number): string;
  /** The call as a line of the scenario's file. */
  paste(line: string): string;
  readonly whomTitle: string;
  readonly whomHead: { readonly who: string; readonly people: string; readonly when: string; readonly training: string };
  /** `shift`: what they work on the day, or that they are off. */
  callee(role: Callee["role"], team: string, names: string, shift: string): string;
  readonly dayOff: string;
  readonly topics: Readonly<Record<TrainingTopic, string>>;
  readonly right: string;
  readonly exam: string;
  readonly besides: string;
  readonly anyTime: string;
  readonly nobodyToCall: string;
  readonly withinLabour: string;
  /** Times with how many can come then; how many must stand ready. */
  short(times: string, besides: number): string;
  shortTime(from: string, to: string, people: number): string;
  readonly comma: string;
  readonly aidsTitle: string;
  aids(day: string, tried: number): string;
  noAids(day: string, tried: number): string;
  readonly sturdierTitle: string;
  /** `roster`: what differs from the recommended one. */
  sturdier(facts: { readonly more: string; readonly cost: string; readonly roster: string; readonly stands: number; readonly cases: number; readonly tried: number }): string;
  readonly sturdierHead: { readonly day: string; readonly recommended: string; readonly instead: string; readonly gain: string };
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
  need(facts: { readonly people: number; readonly reserve: number; readonly atHand: number; readonly from: AtHandFrom; readonly need: number }): string;
  hires(facts: { readonly hires: number; readonly need: number; readonly share: string; readonly passing: string; readonly attempts: number; readonly assurance: string; readonly isAssumed: boolean }): string;
  readonly noHires: string;
  readonly nobodyPasses: string;
  begin(ready: string, dates: Readonly<Record<StaffSource, string>>): string;
  /** `isAnchored`: told from the chance with which the roster was confirmed. */
  footer(facts: { readonly replications: string; readonly tried: number; readonly tooOften: number; readonly isAnchored: boolean }): string;
  readonly interrupted: string;
}

const WORDS: Readonly<Record<Language, ContingencyWords>> = {
  en: {
    title: (day) => `Plan for ${day}, when it does not go as planned`,
    callTitle: "When to call whom",
    call: ({ agents, team, trigger, between, delay, stay }) => `${between === undefined ? "Call" : `Between ${between[0]} and ${between[1]} call`} ${agents === 1 ? "one more agent" : `${agents} more agents`} of ${team} as soon as ${trigger}; they come ${delay} later and stay ${stay}.`,
    pool: (conversations) => `more than ${conversations} conversations wait in the pool`,
    oldestWait: (wait) => `a conversation has waited in the pool for more than ${wait}`,
    noCall: (reason, tried, tooOften) => ({
      "no-need": "Nobody has to be called: the roster surely passes on a day like any other and in every case that was tried.",
      "too-often": `No call is advised: each of the ${tried} ways that were tried would come more than every other day though nothing is wrong, so that it would be work for a shift of its own.`,
      "no-help": `No call is advised: of the ${tried} ways that were tried ${tooOften === 0 ? "" : `${tooOften} come more than every other day though nothing is wrong, and of the others `}none surely helps enough on the days below: by five points, to an even chance or better.`,
    })[reason],
    notFound: "It was not found out whom to call: the run was stopped.",
    restores: (cases) => (cases === 1 ? "With it the case below surely passes, too." : `With it all ${cases} cases below surely pass, too.`),
    restoresSome: (restored, cases) => `With it ${restored} of the ${cases} cases below surely ${restored === 1 ? "passes" : "pass"}; no other call that was tried surely does better for them together.`,
    head: { day: "", alone: "alone", called: "with the call", gain: "gain", calls: "calls", yuan: "yuan for them" },
    ordinary: "a day like any other",
    callCost: (days) => `Yuan: the fee of each call, and the hours of those who come at their team's cost per hour. Calls and yuan are means${days === 1 ? "" : `, all ${days} judged days together`}.`,
    paste: (line) => `In the scenario's file: ${line}`,
    whomTitle: "Whom to call",
    whomHead: { who: "who (shift)", people: "people", when: "to be called", training: "trained beforehand on" },
    callee: (role, team, names, shift) => `${role === "own" ? "" : role === "crossing" ? `from ${team}: ` : `outsourced, ${team}: `}${names} (${shift})`,
    dayOff: "off that day",
    topics: { goods: "goods", activity: "activity", "service-policy": "service policy", system: "system" },
    right: "after-sale rights given", exam: "platform's exam passed",
    besides: "standing ready besides", anyTime: "while the others cannot",
    nobodyToCall: "Nobody who works the roster can be called without breaking a limit of labour: all of them must stand ready besides.",
    withinLabour: "Before or after their own shift, with rest, overtime and days in a row as the limits of labour allow.",
    short: (times, besides) => `Too few of them can come at these times of a call: ${times}. So ${besides} more must stand ready.`,
    shortTime: (from, to, people) => `${from}–${to} (${people === 0 ? "nobody" : `only ${people}`})`,
    comma: ", ",
    aidsTitle: "What else helps at once",
    aids: (day, tried) => `On the worst of these days (${day}), each by itself all day long and without the call; by how much the chance to meet every target rises. Surely helping of ${tried} tried:`,
    noAids: (day, tried) => `Of ${tried} other things that can be arranged at once none surely helps on the worst of these days (${day}).`,
    sturdierTitle: "A dearer roster that stands more by itself",
    sturdier: ({ more, cost, roster, stands, cases, tried }) => `For ${more} yuan more (${cost}), ${roster}: without any call it surely passes in ${stands} of the ${cases} cases. Of ${tried} dearer ${tried === 1 ? "roster" : "rosters"} of the curve no cheaper one does so in as many.`,
    sturdierHead: { day: "", recommended: "recommended", instead: "instead", gain: "gain" },
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
      plan: "settle how many are needed: this plan", "hire-own": "find own staff", "hire-temps": "find temps", forecast: "forecast the conversations anew, settle the roster",
      phrases: "questions of the bots, quick phrases", "train-own": "train new staff of one's own", "order-outsourced": "order outsourced agents", "train-others": "train temps, outsourced agents, whoever may be called", exam: "platform's exam, two attempts", registration: "guard the rates of the days that registration looks at",
      event: "the day itself", "after-sale": "second peak, after-sale",
    },
    dayBefore: (days) => (days === 0 ? "D" : days < 0 ? `D−${-days}` : `D+${days}`),
    hiringTitle: "How many to hire",
    need: ({ people, reserve, atHand, from, need }) =>
      `${people} people work the roster${reserve > 0 ? ` and ${reserve} stand ready besides` : ""}; ${from === "nobody" ? "nobody is taken to be there already, since a roster of one day does not tell (take off whoever is there and has passed)" : `${atHand} are taken to be there already${from === "warm-up" ? " (those of the days before)" : from === "own-roster" ? " (those on the scenario's own roster)" : ""}`}: ${need} more must have passed the exam.`,
    hires: ({ hires, need, share, passing, attempts, assurance, isAssumed }) =>
      `Hire ${hires}, so that at least ${need} pass with ${assurance} certainty (mark ${EXAM_MARK}, ${attempts} attempts at ${share}${isAssumed ? ", assumed" : ""}: ${passing} of those hired).`,
    noHires: "Nobody has to be hired.",
    nobodyPasses: "However many are hired, none of them passes.",
    begin: (ready, { own, temps, outsourced }) => `To be ready on ${ready}, begin at the latest: own staff ${own}, temps ${temps}, outsourced ${outsourced}.`,
    footer: ({ replications, tried, tooOften, isAnchored }) => `${tried === 0 ? "" : `${tried} ways to call were tried${tooOften === 0 ? "" : `; ${tooOften} of them come more than every other day though nothing is wrong, and were left out`}. `}${isAnchored ? `Each chance is that of the answer and what changes it, on ${replications} replications` : `What is told rests on ${replications} replications`}; no call was chosen by them. Gains compare the same buyers; 95 % intervals.`,
    interrupted: "Stopped on the way: the call is not the outcome of the whole choice.",
  },
  zh: {
    title: (day) => `${day}应急计划`,
    callTitle: "何时叫谁来",
    call: ({ agents, team, trigger, between, delay, stay }) => `${between === undefined ? "" : `${between[0]}–${between[1]} 之间，`}一旦${trigger}，即从 ${team} 召集备班 ${agents} 人；${delay}后到岗，留 ${stay}。`,
    pool: (conversations) => `排队超过 ${conversations} 个会话`,
    oldestWait: (wait) => `排队最久的会话等了超过 ${wait}`,
    noCall: (reason, tried, tooOften) => ({
      "no-need": "不必叫人：平常的一天和所试的各种意外，现有排班都确定达标。",
      "too-often": `不建议设备班：所试的 ${tried} 种办法，每种在没有意外的日子里也平均每两天触发一次以上，那不是应急，应另排一班。`,
      "no-help": `不建议设备班：所试的 ${tried} 种办法中，${tooOften === 0 ? "" : `${tooOften} 种在没有意外的日子里也平均每两天触发一次以上，其余`}没有一种在下列各天确定有足够的用处（提高五个百分点以上，且达标概率到一半以上）。`,
    })[reason],
    notFound: "运行中途停止，没有得出该叫谁。",
    restores: (cases) => (cases === 1 ? "有了备班，下面这种意外也确定达标。" : `有了备班，下面 ${cases} 种意外也都确定达标。`),
    restoresSome: (restored, cases) => `有了备班，下面 ${cases} 种意外中有 ${restored} 种确定达标；对这些情形合起来，所试的其他备班办法没有哪个确定比它更好。`,
    head: { day: "", alone: "无备班", called: "有备班", gain: "提高", calls: "次数", yuan: "费用（元）" },
    ordinary: "平常的一天",
    callCost: (days) => `费用：每次召集的费用，加上到岗人员按所属组时薪计的工时。次数和费用为平均值${days === 1 ? "" : `，${days} 个考核日合计`}。`,
    paste: (line) => `写进场景文件：${line}`,
    whomTitle: "叫谁",
    whomHead: { who: "谁（班次）", people: "人数", when: "可叫时间", training: "事先培训" },
    callee: (role, team, names, shift) => `${role === "own" ? "" : role === "crossing" ? `${team} 转来支援：` : `外包 ${team}：`}${names}（${shift}）`,
    dayOff: "当天休息",
    topics: { goods: "商品", activity: "活动", "service-policy": "服务政策", system: "系统" },
    right: "已开通售后权限", exam: "已通过平台考试",
    besides: "另备待命人员", anyTime: "其他人来不了时",
    nobodyToCall: "排班内的人都叫不来，否则违反劳动限制：须全部另备人员待命。",
    withinLabour: "在本人班次之前或之后来，休息、加班和连续上班天数都不超过劳动限制。",
    short: (times, besides) => `这些时刻能来的人不够：${times}。因此须另备 ${besides} 人待命。`,
    shortTime: (from, to, people) => `${from}–${to}（${people === 0 ? "无人" : `只有 ${people} 人`}）`,
    comma: "、",
    aidsTitle: "马上还能做什么",
    aids: (day, tried) => `在其中最坏的一天（${day}），不叫备班，各项单独、全天实行；全部目标达标概率提高多少。试了 ${tried} 项，确定有用的：`,
    noAids: (day, tried) => `另试了 ${tried} 项马上能做的安排，在其中最坏的一天（${day}）没有一项确定有用。`,
    sturdierTitle: "多花一些、自身更稳的排班",
    sturdier: ({ more, cost, roster, stands, cases, tried }) => `多花 ${more} 元（共 ${cost} 元），${roster}：不叫任何人，${cases} 种意外中有 ${stands} 种确定达标。试了曲线上 ${tried} 种更贵的排班，没有更便宜的能做到这么多。`,
    sturdierHead: { day: "", recommended: "推荐排班", instead: "改用此排班", gain: "提高" },
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
      plan: "定下要多少人：即本计划", "hire-own": "招自有员工", "hire-temps": "招临时工", forecast: "重新预测咨询量，定下排班", phrases: "机器人问题、快捷短语", "train-own": "培训自有新员工",
      "order-outsourced": "预订外包客服", "train-others": "培训临时工、外包客服和可能被叫的人", exam: "平台考试，两次机会",
      registration: "守住报名所看几天的回复率", event: "活动当天", "after-sale": "第二个高峰，售后",
    },
    dayBefore: (days) => (days === 0 ? "D 日" : days < 0 ? `D−${-days}` : `D+${days}`),
    hiringTitle: "要招多少人",
    need: ({ people, reserve, atHand, from, need }) =>
      `排班需 ${people} 人${reserve > 0 ? `，另备待命 ${reserve} 人` : ""}；${from === "nobody" ? "按现有 0 人计（一天的排班看不出现有多少人，已在岗并通过考试的应扣除）" : `现有 ${atHand} 人${from === "warm-up" ? "（按前几天的排班）" : from === "own-roster" ? "（按场景自带的排班）" : ""}`}：还需 ${need} 人通过考试。`,
    hires: ({ hires, need, share, passing, attempts, assurance, isAssumed }) =>
      `招 ${hires} 人，才有 ${assurance} 的把握至少 ${need} 人通过（${EXAM_MARK} 分及格，${attempts} 次机会，每次通过率 ${share}${isAssumed ? "（假设）" : ""}，合计 ${passing}）。`,
    noHires: "不必招人。",
    nobodyPasses: "招多少人都无人通过。",
    begin: (ready, { own, temps, outsourced }) => `要在 ${ready} 前就绪，最迟开始日期：自有员工 ${own}，临时工 ${temps}，外包 ${outsourced}。`,
    footer: ({ replications, tried, tooOften, isAnchored }) => `${tried === 0 ? "" : `共试了 ${tried} 种备班办法${tooOften === 0 ? "" : `，其中 ${tooOften} 种在没有意外的日子里也平均每两天触发一次以上，已排除`}。`}${isAnchored ? "各概率由答案的概率加上变化得出，变化" : "所列数字"}来自 ${replications} 次模拟，备班办法不是用它们挑选的；“提高”按同一批买家比较；95% 区间。`,
    interrupted: "中途停止：备班办法还没有选完。",
  },
};

export function contingencyWordsOf(language: Language): ContingencyWords {
  return WORDS[language];
}
