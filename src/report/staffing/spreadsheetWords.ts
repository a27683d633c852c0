import type { FormulaKind } from "../../staffing/spreadsheet/formulas.ts";
import type { SpreadsheetCause } from "../../staffing/spreadsheet/spreadsheet.ts";
import type { Language } from "../words/language.ts";

/** What a sentence about the spreadsheet's people says, all numbers as they are read. */
interface BesideTexts {
  readonly people: string;
  readonly formulaPass: string;
  readonly recommended: string;
  readonly recommendedPass: string;
  readonly target: string;
}

/** Words of the manager's formula beside the recommended roster. */
export interface SpreadsheetWords {
  readonly title: string;
  readonly lead: string;
  readonly arithmetic: (day: string, consults: string, forPeople: string, seconds: string, perAgent: string, agents: string) => string;
  readonly split: (shifts: string) => string;
  readonly people: (agents: string) => string;
  /** What the division comes to, and the more people who have to be there. */
  readonly atLeast: (divided: string, people: string) => string;
  readonly short: (texts: BesideTexts) => string;
  readonly dearer: (texts: BesideTexts, yuan: string) => string;
  readonly alike: (texts: BesideTexts) => string;
  readonly why: Readonly<Record<SpreadsheetCause, (base: string, restored: string) => string>>;
  readonly noReason: string;
  readonly head: { readonly formula: string; readonly perAgent: string; readonly agents: string; readonly hours: string; readonly yuan: string; readonly passes: string; readonly rate: string };
  readonly formula: Readonly<Record<FormulaKind, (seconds: string) => string>>;
  readonly recommended: string;
  readonly reasonHead: { readonly cause: string; readonly gain: (target: string) => string };
  readonly cause: Readonly<Record<SpreadsheetCause, string>>;
  /** Where nothing is missing any more. */
  readonly nothing: string;
  readonly points: (text: string) => string;
  readonly seconds: (text: string) => string;
  readonly footer: (replications: string) => string;
}

const WORDS: Readonly<Record<Language, SpreadsheetWords>> = {
  en: {
    title: "The spreadsheet beside it",
    lead: "How many people the managers' usual formula asks for, from the same numbers, and what comes of it when it is played.",
    arithmetic: (day, consults, forPeople, seconds, perAgent, agents) => `${day}: of ${consults} conversations ${forPeople} are for people; ${seconds} s each makes ${perAgent} a day and agent, so ${agents}.`,
    split: (shifts) => `Spread evenly over the fewest shifts that cover the day: ${shifts}.`,
    atLeast: (divided, people) => `${divided}, but ${people} with one in each shift that covers the hours and each group of teams`,
    people: (agents) => (agents === "1" ? "1 person" : `${agents} people`),
    short: ({ people, formulaPass, recommended, recommendedPass, target }) => `By the formula ${people} would do: they pass with ${formulaPass}, the ${recommended} recommended with ${recommendedPass} (${target}).`,
    dearer: ({ people, formulaPass, recommended, recommendedPass, target }, yuan) => `The formula asks for ${people}, who pass with ${formulaPass} (${target}), at ${yuan} yuan more than the ${recommended} recommended, who pass with ${recommendedPass}.`,
    alike: ({ people, formulaPass, recommended, recommendedPass, target }) => `Here the formula comes out about as the recommended roster does: ${people} pass with ${formulaPass}, the ${recommended} recommended with ${recommendedPass} (${target}).`,
    why: {
      night: (base, restored) => `It differs most of all because what comes while nobody is there still stands there when the desk opens: without it the same people would reach ${restored} instead of ${base}.`,
      peaks: (base, restored) => `It differs most of all because the formula spreads buyers evenly over the day: were it so, the same people would reach ${restored} instead of ${base}.`,
      away: (base, restored) => `It differs most of all because in the formula nobody ever eats, rests or is missing: were it so, the same people would reach ${restored} instead of ${base}.`,
      chance: (base, restored) => `It differs most of all because in the formula every day and every reply is the average one: were it so, the same people would reach ${restored} instead of ${base}.`,
      occupancy: (base, restored) => `It differs most of all because the formula keeps everybody at work all the time: even were the hours alike, nothing left from the night, nobody ever away and nothing left to chance, its people would come ${restored} short of the recommended ones (they reach ${base}).`,
    },
    noReason: "No single thing that the formula takes for granted explains the difference: none of them alone makes its people surely better.",
    head: { formula: "formula", perAgent: "a day and agent", agents: "people", hours: "agent-hours", yuan: "yuan", passes: "passes", rate: "rate or time" },
    formula: {
      own: (seconds) => `this scenario's numbers: ${seconds} s a conversation`, customary: () => "customary: 10 messages of 5 s a buyer", "per-agent": () => "rule of thumb: 300 a day and agent",
    },
    recommended: "recommended",
    reasonHead: { cause: "were it so that …", gain: (target) => `${target} would gain` },
    cause: {
      night: "nothing were left from hours without anybody", peaks: "buyers came evenly while somebody is there", away: "nobody ever ate, rested or were missing", chance: "every day and reply were the average one",
      occupancy: "what would still be missing, all of these together",
    },
    nothing: "nothing",
    points: (text) => `${text} points`,
    seconds: (text) => `${text} s`,
    footer: (replications) => `Every figure from ${replications} replications with the same buyers; the gains are those of the first row's people, each by itself.`,
  },
  zh: {
    title: "与表格算法对照",
    lead: "用同样的数字，按店长常用的表格公式需要多少人，实际模拟的结果如何。",
    arithmetic: (day, consults, forPeople, seconds, perAgent, agents) => `${day}：${consults} 个会话中有 ${forPeople} 个需要人工；每个 ${seconds} 秒，即每人每天 ${perAgent} 个，因此需要 ${agents}。`,
    split: (shifts) => `平均分到能覆盖全天的最少班次：${shifts}。`,
    atLeast: (divided, people) => `${divided}；各班次、各组至少一人，合计 ${people}`,
    people: (agents) => `${agents} 人`,
    short: ({ people, formulaPass, recommended, recommendedPass, target }) => `按公式 ${people}就够，达标概率却只有 ${formulaPass}；推荐的 ${recommended}为 ${recommendedPass}（${target}）。`,
    dearer: ({ people, formulaPass, recommended, recommendedPass, target }, yuan) => `公式要 ${people}，达标概率 ${formulaPass}（${target}），比推荐的 ${recommended}多花 ${yuan} 元，而后者为 ${recommendedPass}。`,
    alike: ({ people, formulaPass, recommended, recommendedPass, target }) => `这里公式的结果与推荐的排班相近：${people}的达标概率为 ${formulaPass}，推荐的 ${recommended}为 ${recommendedPass}（${target}）。`,
    why: {
      night: (base, restored) => `差别主要在于：无人值守时的消息到上班时还积压着；若没有这些积压，同样的人能达到 ${restored}，而不是 ${base}。`,
      peaks: (base, restored) => `差别主要在于：公式假定买家全天均匀到来；若真如此，同样的人能达到 ${restored}，而不是 ${base}。`,
      away: (base, restored) => `差别主要在于：公式里没有人吃饭、休息或缺勤；若真如此，同样的人能达到 ${restored}，而不是 ${base}。`,
      chance: (base, restored) => `差别主要在于：公式里每一天、每次回复都是平均水平；若真如此，同样的人能达到 ${restored}，而不是 ${base}。`,
      occupancy: (base, restored) => `差别主要在于：公式让每个人时刻都在忙；即使各时段均匀、没有夜间积压、无人离开、也没有波动，按公式的人数，比率仍比推荐的低 ${restored}（如实模拟为 ${base}）。`,
    },
    noReason: "公式的各项假定中没有哪一项能单独解释这个差别：单独成立时都不能确定地改善结果。",
    head: { formula: "算法", perAgent: "每人每天", agents: "人数", hours: "工时", yuan: "元", passes: "达标概率", rate: "比率或时长" },
    formula: { own: (seconds) => `本场景的数字：每个会话 ${seconds} 秒`, customary: () => "惯用数字：每位买家 10 条、每条 5 秒", "per-agent": () => "经验值：每人每天 300 个" },
    recommended: "推荐的排班",
    reasonHead: { cause: "假如……", gain: (target) => `${target}提高` },
    cause: { night: "没有无人时段的积压", peaks: "有人值守时买家均匀到来", away: "没有人吃饭、休息或缺勤", chance: "每天、每次回复都是平均水平", occupancy: "以上全部成立时，仍差" },
    nothing: "无",
    points: (text) => `${text} 个百分点`,
    seconds: (text) => `${text} 秒`,
    footer: (replications) => `每个数字来自 ${replications} 次模拟，买家相同；提高的幅度均就表中第一行的人数而言，各项分别计算。`,
  },
};

export function spreadsheetWordsOf(language: Language): SpreadsheetWords {
  return WORDS[language];
}
