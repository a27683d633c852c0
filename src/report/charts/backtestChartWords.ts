import type { Language } from "../words/language.ts";

/** What the charts of a back-test say, in one language. */
export interface BacktestChartWords {
  readonly day: string;
  readonly hour: string;
  readonly real: string;
  readonly played: string;
  readonly median: string;
  readonly units: string;
  /** Title of the axis of an interval's level, and of the share of figures in it. */
  readonly level: string;
  readonly held: string;
  readonly limits: string;
  readonly answeredWithin: string;
  readonly daysDescription: string;
  readonly hoursDescription: string;
  readonly coverageDescription: string;
  readonly replyDescription: string;
}

const WORDS: Readonly<Record<Language, BacktestChartWords>> = {
  en: {
    day: "day", hour: "hour", real: "real", played: "played, 90 %", median: "played, median", units: "counted",
    level: "level of the interval", held: "real figures inside it", limits: "by chance alone", answeredWithin: "answered within",
    daysDescription: "The real figure of each day as a dot on the range in which nine of ten replications lie.",
    hoursDescription: "The real figure of each hour of the day as a line on the range in which nine of ten replications lie.",
    coverageDescription: "For intervals of 10 to 90 %: the share of real figures inside, which should be on the diagonal.",
    replyDescription: "Share of messages answered within a time: the real one as a line on the range in which nine of ten replications lie.",
  },
  zh: {
    day: "日期", hour: "时段", real: "真实", played: "模拟 90% 范围", median: "模拟中位数", units: "计数",
    level: "区间水平", held: "落在区间内的真实数值", limits: "仅因偶然", answeredWithin: "回复时长不超过",
    daysDescription: "每天的真实数值（点）与十次模拟中九次所在的范围。",
    hoursDescription: "一天各小时的真实数值（线）与十次模拟中九次所在的范围。",
    coverageDescription: "10% 至 90% 各水平的区间：真实数值落在区间内的比例，应在对角线上。",
    replyDescription: "在某一时长内得到回复的消息占比：真实为线，范围为十次模拟中九次所在。",
  },
};

/** What the charts of a back-test say in a language. */
export function backtestChartWords(language: Language): BacktestChartWords {
  return WORDS[language];
}
