import type { Stress } from "../../staffing/sensitivity/stressCase.ts";
import type { RangeSource, Subject } from "../../staffing/sensitivity/uncertainNumbers.ts";
import type { Language } from "../words/language.ts";

/** What is said of how a roster stands under what is uncertain and what goes wrong. Times, names and figures come as they are to be read. */
export interface SensitivityWords {
  readonly title: string;
  readonly barsTitle: string;
  readonly barsHead: { readonly what: string; readonly range: string; readonly low: string; readonly high: string; readonly source: string };
  readonly subjects: Readonly<Record<Exclude<Subject, "number">, string>>;
  readonly sources: Readonly<Record<RangeSource, string>>;
  /** Several numbers each at so many times what they are. */
  times(low: string, high: string): string;
  /** What is shown of several targets. */
  readonly leastSure: string;
  notThere(paths: string): string;
  /** Fitted numbers that are not moved over their intervals. */
  unmoved(paths: string): string;
  readonly upliftTitle: string;
  survives(facts: UpliftFacts): string;
  survivesNothing(of: "events" | "arrivals"): string;
  failsAt(facts: UpliftFacts): string;
  neverFails(strength: string, of: "events" | "arrivals"): string;
  between(low: string, high: string): string;
  stressTitle(day: string): string;
  readonly stressHead: { readonly what: string; readonly chance: string; readonly change: string; readonly standing: string };
  stress(stress: StressFacts): string;
  readonly standings: Readonly<Record<"passes" | "fails" | "open", string>>;
  milder(counts: readonly (readonly [kind: Stress["kind"], count: number])[]): string;
  points(figure: string): string;
  footer(replications: string, isAnchored: boolean): string;
  readonly interrupted: string;
  readonly chart: { readonly description: string; readonly caption: string; readonly low: string; readonly high: string; readonly base: string; readonly chance: string };
}

export interface UpliftFacts {
  readonly of: "events" | "arrivals";
  /** By how much it is more or fewer than the scenario has: `5%`. */
  readonly change: string;
  readonly isMore: boolean;
  readonly consults: string;
  readonly pass: string;
}

/** A stress with its names as they are read, its times of day and its figures. */
export interface StressFacts {
  readonly kind: Stress["kind"];
  readonly shift?: string;
  readonly from?: string;
  readonly to?: string;
  readonly agents?: number;
  readonly figure?: string;
  readonly conversations?: string;
}

const EN_KINDS: Readonly<Record<Stress["kind"], readonly [one: string, more: string]>> = {
  "agent-absent": ["absence", "absences"], "team-late": ["late shift", "late shifts"], "bots-out": ["time without bots", "times without bots"], burst: ["time of the burst", "times of the burst"], spam: ["spam attack", "spam attacks"],
};
const ZH_KINDS: Readonly<Record<Stress["kind"], string>> = { "agent-absent": "缺一人", "team-late": "整班迟到", "bots-out": "机器人停用", burst: "突增的其他时刻", spam: "垃圾消息" };

const WORDS: Readonly<Record<Language, SensitivityWords>> = {
  en: {
    title: "How far it holds",
    barsTitle: "What is not known for sure, the most important first",
    barsHead: { what: "", range: "from – to", low: "chance at the low end", high: "at the high end", source: "range" },
    subjects: { uplift: "what the events add", arrivals: "conversations a day", handling: "handling time", bots: "what the bots settle", "no-shows": "no-shows", patience: "buyers' patience" },
    sources: { scenario: "scenario", calibration: "calibration", field: "as seen in the field", assumed: "assumed" },
    times: (low, high) => `×${low} – ×${high}`,
    leastSure: "The chance is that of the target that is met least surely.",
    notThere: (paths) => `Not looked at, since no number stands there: ${paths}.`,
    unmoved: (paths) => `Fitted, but not moved over their intervals here (they stand for none of these, or were changed in the scenario): ${paths}.`,
    upliftTitle: "How much more may come",
    survives: (facts) => `It surely stands ${enUplift(facts)}: ${facts.pass}.`,
    survivesNothing: (of) => `It is not sure to pass with any part of ${of === "events" ? "what the events add" : "the conversations"}.`,
    failsAt: (facts) => `It surely fails with ${enUplift(facts)}: ${facts.pass}.`,
    neverFails: (strength, of) => `It does not surely fail even at ${strength} times ${of === "events" ? "what the events add" : "the conversations"}.`,
    between: () => "Between the two the replications do not tell.",
    stressTitle: (day) => `When something goes wrong on ${day}`,
    stressHead: { what: "", chance: "chance to pass", change: "change", standing: "" },
    stress: enStress,
    standings: { passes: "still passes", fails: "no longer passes", open: "not sure" },
    milder: (counts) => `Milder at a first look: ${counts.map(([kind, count]) => `${count} other ${EN_KINDS[kind][count === 1 ? 0 : 1]}`).join(", ")}.`,
    points: (figure) => `${figure} points`,
    footer: (replications, isAnchored) => `Each by itself, on the same buyers: ${replications} replications that the search had not played; 95 % intervals.${isAnchored ? " Each chance is theirs, corrected by that with which the roster was confirmed, as far as the two pass on the same days." : ""} Ranges seen in the field are those from shop to shop: what is measured at the own desk is narrower.`,
    interrupted: "Stopped on the way: what is missing was not tried.",
    chart: {
      description: "For each uncertain thing the chance to pass at the low and the high end of its range, from the chance as it stands.",
      caption: "Chance to pass at the low (circle) and high end (diamond) of each range, with its interval; the line is the chance as it stands.",
      low: "low end", high: "high end", base: "as it stands", chance: "chance to pass",
    },
  },
  zh: {
    title: "能承受多大变化",
    barsTitle: "尚不确定的因素（影响最大的在前）",
    barsHead: { what: "", range: "范围", low: "取低值时达标概率", high: "取高值时达标概率", source: "范围来源" },
    subjects: { uplift: "活动带来的增量", arrivals: "每天咨询量", handling: "处理时长", bots: "机器人解决的比例", "no-shows": "缺勤率", patience: "买家的耐心" },
    sources: { scenario: "场景给定", calibration: "由记录校准", field: "行业所见", assumed: "假设" },
    times: (low, high) => `×${low} – ×${high}`,
    leastSure: "概率取最没有把握的那个目标。",
    notThere: (paths) => `未考察，该处没有数值：${paths}。`,
    unmoved: (paths) => `校准所得、但此处没有按其区间变动的数值（不属于上列因素，或场景中已改动）：${paths}。`,
    upliftTitle: "还能多来多少",
    survives: (facts) => `${zhUplift(facts)}仍确定达标：${facts.pass}。`,
    survivesNothing: (of) => `${of === "events" ? "活动增量" : "咨询量"}再少也不能确定达标。`,
    failsAt: (facts) => `${zhUplift(facts)}则确定不达标：${facts.pass}。`,
    neverFails: (strength, of) => `即使${of === "events" ? "活动增量" : "咨询量"}为 ${strength} 倍，也不能断定不达标。`,
    between: () => "两者之间，现有模拟次数分辨不出。",
    stressTitle: (day) => `${day}若出意外`,
    stressHead: { what: "", chance: "达标概率", change: "变化", standing: "" },
    stress: zhStress,
    standings: { passes: "仍达标", fails: "不再达标", open: "没有把握" },
    milder: (counts) => `初看影响更小：${counts.map(([kind, count]) => `${ZH_KINDS[kind]} ${count} 种`).join("，")}。`,
    points: (figure) => `${figure} 个百分点`,
    footer: (replications, isAnchored) => `各项单独考察，面对同一批买家：${replications} 次模拟，搜索时都没有用过；95% 区间。${isAnchored ? "各概率由这些模拟得出，并按本排班验证所得的概率修正（两者同时达标的程度越高，修正越多）。" : ""}“行业所见”是各店之间的差异，用自己客服台的记录校准后范围会更窄。`,
    interrupted: "中途停止：没有列出的还没有试。",
    chart: {
      description: "每项不确定因素取低值与高值时的达标概率，以现状的概率为起点。",
      caption: "各项取低值（圆点）与取高值（菱形）时的达标概率，附区间；竖线为现状的概率。",
      low: "低值", high: "高值", base: "现状", chance: "达标概率",
    },
  },
};

export function sensitivityWordsOf(language: Language): SensitivityWords {
  return WORDS[language];
}

function enUplift({ of, change, isMore, consults }: UpliftFacts): string {
  if (change === "0%") return `what is expected (${consults} conversations)`;
  return of === "events" ? `events that add ${change} ${isMore ? "more" : "less"} (${consults} conversations in all)` : `${change} ${isMore ? "more" : "fewer"} conversations (${consults} in all)`;
}

function zhUplift({ of, change, isMore, consults }: UpliftFacts): string {
  const what = of === "events" ? "活动增量" : "咨询量";
  return `${change === "0%" ? `${what}照预计` : `${what}${isMore ? "多" : "少"} ${change}`}（共 ${consults} 次）`;
}

function enStress({ kind, shift, from, to, agents, figure, conversations }: StressFacts): string {
  switch (kind) {
    case "agent-absent": return `one agent of ${shift} does not come`;
    case "team-late": return `all ${agents} of ${shift} come at ${to} instead of ${from}`;
    case "bots-out": return `the bots are out from ${from} on`;
    case "burst": return `${figure} more write from ${from} to ${to}`;
    case "spam": return `spam until it is ${figure} of all (${conversations} more)`;
  }
}

function zhStress({ kind, shift, from, to, agents, figure, conversations }: StressFacts): string {
  switch (kind) {
    case "agent-absent": return `${shift}有一人没来`;
    case "team-late": return `${shift} ${agents} 人都迟到，${from} 的班 ${to} 才到`;
    case "bots-out": return `机器人从 ${from} 起停用`;
    case "burst": return `${from}–${to} 咨询突增 ${figure}`;
    case "spam": return `垃圾消息攻击，占到全部的 ${figure}（多 ${conversations} 次）`;
  }
}
