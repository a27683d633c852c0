import type { FindingFacts } from "../../import/finding.ts";
import type { Language } from "./language.ts";

/** What findings about learning arrivals from a log mean, by code. */
export const ARRIVAL_FINDING_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "partial-day": { en: "days that the log holds only in part are left out of what is learned about arrivals", zh: "记录不完整的日期，不用于学习咨询到来的规律" },
  "closed-weekday": { en: "weekdays on which nobody ever comes: the desk is taken to be closed then, and nobody comes there in the scenario either", zh: "从来没有会话的星期几：视为休息日，场景中这些日子也无人咨询" },
  "no-full-day": { en: "no day is whole: arrivals are learned from the parts that are there, and at other times nobody comes", zh: "没有一天是完整的：只从已有的时段学习咨询到来的规律，其余时段视为无人咨询" },
  "stream-without-arrivals": { en: "streams in which no conversation begins on these days are left out", zh: "这些日期内没有会话开始的会话来源已略过" },
  "mostly-events": {
    en: "streams of which most conversations lie in events, so that ordinary days are learned from the few others; if it is the dense days that matter, learn from them with --days",
    zh: "多数会话落在活动时段内的会话来源：平常日子只能从其余少数会话中学得；若要学的正是密集的那些日子，请用 --days 指定",
  },
  "weekday-course": {
    en: "weekdays on which the hours are spread otherwise than on most: a scenario has one profile for all, so these days will differ from it by the hour",
    zh: "时段分布与其他日子明显不同的星期几：场景只有一条全天曲线，这些日子分小时会有出入",
  },
};

const WEEKDAYS = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];

/** Their cases in Chinese, of what each names. */
export const ZH_ARRIVAL_FINDING_EXAMPLES: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  "partial-day": ({ date }) => `如 ${date}`,
  "closed-weekday": ({ weekday }) => `如${WEEKDAYS[Number(weekday)]}`,
  "no-full-day": ({ date }) => `如 ${date}`,
  "stream-without-arrivals": ({ stream }) => `如“${stream}”`,
  "mostly-events": ({ stream, inEvents, all }) => `“${stream}”的 ${all} 个会话中有 ${inEvents} 个`,
  "weekday-course": ({ stream, weekday }) => `如“${stream}”的${WEEKDAYS[Number(weekday)]}`,
};
