import type { Language } from "../words/language.ts";

/** What charts of observed and fitted figures say, in one language. */
export interface FitChartWords {
  readonly observed: string;
  readonly fitted: string;
  readonly range: string;
  readonly day: string;
  readonly time: string;
  readonly conversations: string;
  readonly anHour: string;
  readonly share: string;
  /** Behind a number of seconds, minutes, hours on an axis. */
  readonly units: readonly string[];
  readonly count: string;
  readonly stillWaiting: string;
  readonly waited: string;
  readonly handling: string;
  readonly away: string;
  readonly pairDescription: string;
  readonly daysDescription: string;
  readonly profileDescription: string;
  readonly lawDescription: string;
  readonly survivalDescription: string;
}

const WORDS: Readonly<Record<Language, FitChartWords>> = {
  en: {
    observed: "observed", fitted: "fitted", range: "90 % range", day: "day", time: "time", conversations: "conversations", anHour: "conversations an hour", share: "share", units: [" s", " min", " h"], count: "number",
    stillWaiting: "still waiting", waited: "waited",
    handling: "handling", away: "nobody there",
    pairDescription: "Handling time and the share of the rostered time in which nobody is there: the region of pairs that explain the figures, and the best pair",
    daysDescription: "Conversations of each day: counted, expected, and the range in which nine of ten such days lie",
    profileDescription: "Conversations an hour over the day: counted in each quarter-hour, and the fitted course with its interval",
    lawDescription: "Share of observations by length: counted as bars, fitted as a line",
    survivalDescription: "Share of buyers still waiting after a time: estimated from the log, and fitted",
  },
  zh: {
    observed: "实际", fitted: "拟合", range: "90% 范围", day: "日期", time: "时间", conversations: "会话数", anHour: "每小时会话数", share: "占比", units: [" 秒", " 分", " 小时"], count: "数量",
    stillWaiting: "仍在等待", waited: "已等待",
    handling: "处理时长", away: "无人在岗",
    pairDescription: "处理时长与排班时间中无人在岗的比例：能解释数据的组合所在区域，以及最佳组合",
    daysDescription: "每天的会话数：实际、预期，以及十天中九天所在的范围",
    profileDescription: "一天中每小时的会话数：各刻钟的实际数，拟合曲线及其区间",
    lawDescription: "按时长的占比：柱为实际，线为拟合",
    survivalDescription: "等待一段时间后仍在等待的买家占比：由记录估计，与拟合对照",
  },
};

/** What charts of observed and fitted figures say in a language. */
export function fitChartWords(language: Language): FitChartWords {
  return WORDS[language];
}
