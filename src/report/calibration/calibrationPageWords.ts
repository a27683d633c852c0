import type { Language } from "../words/language.ts";

/** What the page of a calibration says, in one language. */
export interface CalibrationPageWords {
  readonly subtitle: (facts: { readonly span: string; readonly conversations: string; readonly messages: string; readonly agents: string }) => string;
  readonly headline: (learned: number, days: number) => string;
  readonly defaults: (count: number, names: string) => string;
  readonly noDefaults: string;
  readonly worst: (name: string, distance: string) => string;
  readonly arrivalsTitle: (stream: string) => string;
  readonly arrivalsLead: string;
  readonly daysTitle: string;
  readonly profileTitle: string;
  readonly lawsTitle: (stream: string) => string;
  readonly lawsLead: string;
  readonly eventsTitle: string;
  readonly eventsLead: string;
  readonly numbersTitle: string;
  readonly numbersLead: string;
  readonly notesTitle: string;
  readonly notes: readonly (readonly [term: string, text: string])[];
  readonly legend: { readonly observed: string; readonly fitted: string };
}

const WORDS: Readonly<Record<Language, CalibrationPageWords>> = {
  en: {
    subtitle: ({ span, conversations, messages, agents }) => `${span} · ${conversations} conversations, ${messages} messages of buyers, ${agents} agents`,
    headline: (learned, days) => `${learned} numbers learned from ${days} ${days === 1 ? "day" : "days"}`,
    defaults: (count, names) => `${count} could not be told from this log and stand at their documented defaults: ${names}.`,
    noDefaults: "No number had to be left at its default.",
    worst: (name, distance) => `The law that fits least is that of ${name}: it is off by ${distance} where it is off most.`,
    arrivalsTitle: (stream) => `When they come: ${stream}`,
    arrivalsLead: "Each day beside what weekday, mean and spread let expect; the course of the day with peaks kept as high as they are.",
    daysTitle: "Day by day",
    profileTitle: "Over the day",
    lawsTitle: (stream) => `How conversations go: ${stream}`,
    lawsLead: "What was observed as bars (of patience: the share still waiting), the fitted law as a line.",
    eventsTitle: "Out of the ordinary",
    eventsLead: "These stretches had more conversations than their hour lets expect. They are left out of the course of the day and stand in the scenario as events: give them names, or take them out.",
    numbersTitle: "Every number",
    numbersLead: "With its 90 % interval and what it rests on.",
    notesTitle: "How to read this",
    notes: [
      ["90 % interval", "It holds the true number in nine of ten logs such as this one, if the desk works as the model has it."],
      ["KS", "The largest distance between the observed and the fitted distribution function: 0.02 is close, above 0.05 the observed values themselves are used."],
      ["Is it true?", "Whether the scenario reproduces the days it was learned from is told by the back-test: replycast backtest LOG SCENARIO."],
    ],
    legend: { observed: "observed", fitted: "fitted" },
  },
  zh: {
    subtitle: ({ span, conversations, messages, agents }) => `${span} · ${conversations} 个会话，${messages} 条买家消息，${agents} 位客服`,
    headline: (learned, days) => `从 ${days} 天学得 ${learned} 个数字`,
    defaults: (count, names) => `有 ${count} 个无法从这份记录看出，沿用文档所列默认值：${names}。`,
    noDefaults: "没有数字需要沿用默认值。",
    worst: (name, distance) => `拟合最差的是${name}的分布：最大处相差 ${distance}。`,
    arrivalsTitle: (stream) => `何时来：${stream}`,
    arrivalsLead: "每天的实际数，对照按星期、均值和波动应有的范围；日内曲线保留峰值的真实高度。",
    daysTitle: "逐日",
    profileTitle: "一天之内",
    lawsTitle: (stream) => `会话如何进行：${stream}`,
    lawsLead: "柱为实际（耐心为仍在等待的占比），线为拟合的分布。",
    eventsTitle: "不同寻常的时段",
    eventsLead: "这些时段的会话数超出该时刻应有的范围。它们不计入日内曲线，作为活动写入场景：请改名，或删去。",
    numbersTitle: "全部数字",
    numbersLead: "附 90% 区间和依据。",
    notesTitle: "怎样读",
    notes: [
      ["90% 区间", "若客服台如模型所述运转，十份这样的记录中有九份的区间包含真值。"],
      ["KS", "观测与拟合分布函数的最大距离：0.02 很接近；超过 0.05 时直接使用观测值。"],
      ["可信吗？", "场景能否重现所学的那些天，由回测说明：replycast backtest 记录 场景。"],
    ],
    legend: { observed: "实际", fitted: "拟合" },
  },
};

/** What the page of a calibration says in a language. */
export function calibrationPageWordsOf(language: Language): CalibrationPageWords {
  return WORDS[language];
}
