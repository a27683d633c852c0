import type { Language } from "../words/language.ts";

interface ScoreChartWords {
  readonly day: string;
  readonly rate: string;
  readonly mean: string;
  readonly counts: string;
  readonly messages: string;
  readonly verdict: string;
  readonly hour: string;
  readonly verdicts: Readonly<Record<"pass" | "fail" | "not-assessed" | "none", string>>;
  readonly daysDescription: string;
  readonly hoursDescription: string;
  /** In a bar's tooltip. */
  met(met: string, all: string): string;
}

const WORDS: Readonly<Record<Language, ScoreChartWords>> = {
  en: {
    day: "day", rate: "rate", mean: "mean [s]", counts: "met / all", messages: "messages", verdict: "verdict", hour: "hour",
    verdicts: { pass: "reaches the limit", fail: "misses the limit", "not-assessed": "not assessed", none: "no limit known" },
    daysDescription: "The rule's figure on each day, with the limit.",
    hoursDescription: "Missed and met units by the hour of day in which the messages were sent.",
    met: (met, all) => `${met} of ${all}`,
  },
  zh: {
    day: "日期", rate: "比率", mean: "平均 [秒]", counts: "达标 / 全部", messages: "消息数", verdict: "结论", hour: "时段",
    verdicts: { pass: "达标", fail: "未达标", "not-assessed": "不考核", none: "无已知标准" },
    daysDescription: "该规则每天的数值与标准线。",
    hoursDescription: "按消息发送的小时统计的未达标数与达标数。",
    met: (met, all) => `${met} / ${all}`,
  },
};

export function scoreChartWords(language: Language): ScoreChartWords {
  return WORDS[language];
}
