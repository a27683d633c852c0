import type { Language } from "../words/language.ts";

/** What the charts of what lies ahead say, in one language. */
export interface AheadChartWords {
  readonly hour: string;
  readonly date: string;
  readonly conversations: string;
  /** Between which limits 90 % lie. */
  readonly range: string;
  readonly chance: string;
  readonly lower: string;
  readonly upper: string;
  readonly required: string;
  /** What the scenario gives by itself. */
  readonly expected: string;
  readonly hoursDescription: string;
  readonly daysDescription: string;
  readonly chanceDescription: string;
  readonly requiredDescription: string;
  readonly calendarDescription: string;
  readonly volumeDescription: string;
}

const WORDS: Readonly<Record<Language, AheadChartWords>> = {
  en: {
    hour: "hour", date: "date", conversations: "conversations", range: "90 % lie between", chance: "probability", lower: "from", upper: "to", required: "must reach", expected: "the scenario gives",
    hoursDescription: "Conversations still to come in each hour: a step at the middle on the range that holds 90 %.",
    daysDescription: "Conversations of each day: a stroke at the middle on the range that holds 90 %.",
    chanceDescription: "Probability that the period that ends on a day passes, on its 95 % interval.",
    requiredDescription: "What the days until then must reach together, as a line; dashed what the scenario gives by itself.",
    calendarDescription: "Probability of being let in by date of registration, a dot on its 95 % interval.",
    volumeDescription: "Probability of being assessed at all by day, a dot on its 95 % interval.",
  },
  zh: {
    hour: "时段", date: "日期", conversations: "会话数", range: "90% 落在", chance: "概率", lower: "下限", upper: "上限", required: "须达到", expected: "按场景为",
    hoursDescription: "余下各小时的会话数：横线为中位数，色带含 90%。",
    daysDescription: "每天的会话数：横线为中位数，色带含 90%。",
    chanceDescription: "考核期截至某天时达标的概率，色带为 95% 区间。",
    requiredDescription: "截至某天，这些天合计须达到的数值（实线）；虚线为按场景的数值。",
    calendarDescription: "各报名日期的入选概率，圆点旁为 95% 区间。",
    volumeDescription: "每天参加考核的概率，圆点旁为 95% 区间。",
  },
};

/** What the charts of what lies ahead say in a language. */
export function aheadChartWords(language: Language): AheadChartWords {
  return WORDS[language];
}
