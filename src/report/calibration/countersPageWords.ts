import type { Language } from "../words/language.ts";

/** What the page of a calibration from desk counters says beside the words of any calibration. */
export interface CountersPageWords {
  subtitle(facts: { readonly days: string; readonly rows: string; readonly span: string }): string;
  readonly days: (count: number) => string;
  headline(handle: string, away: string): string;
  readonly headlineUnknown: string;
  readonly figuresTitle: string;
  readonly figuresLead: string;
  readonly pairTitle: string;
  readonly pairLead: string;
  readonly assumedTitle: string;
  readonly notes: readonly (readonly [term: string, text: string])[];
}

const WORDS: Readonly<Record<Language, CountersPageWords>> = {
  en: {
    subtitle: ({ days, rows, span }) => `${span === "" ? days : `${span}, ${days}`} · ${rows} rows of counters`,
    days: (count) => (count === 1 ? "one day" : `${count} days`),
    headline: (handle, away) => `A reply takes ${handle}; ${away} of the rostered time nobody is there`,
    headlineUnknown: "The counters tell when buyers come, not how the desk answers",
    figuresTitle: "The figures, and what the scenario gives in their place",
    figuresLead: "A difference within two or three times what chance does is no difference.",
    pairTitle: "Slow, or away?",
    pairLead: "Handling time (across) and the share of the rostered time in which nobody is there (up): every pair in the coloured region explains the figures, the dot explains them best. A long slanting region means that the figures cannot tell the two apart.",
    assumedTitle: "What it rests on",
    notes: [
      ["Where it comes from", "Platforms export counts and rates, no message times. The scenario is played with many handling times and gaps in the roster until its figures are those that were observed."],
      ["What the counters do not say", "Turns, thinking, patience, shifts and the roster are those of the base scenario. If they are wrong, so is the answer: by how much is told above."],
      ["90 % interval", "It holds the true number in nine of ten such weeks, if the base is right about the rest."],
    ],
  },
  zh: {
    subtitle: ({ days, rows, span }) => `${span === "" ? days : `${span}，${days}`} · ${rows} 行统计数据`,
    days: (count) => `${count} 天`,
    headline: (handle, away) => `每次回复用时 ${handle}；排班时间中 ${away} 无人在岗`,
    headlineUnknown: "统计数据只说明买家何时来，说明不了如何应对",
    figuresTitle: "实际数据与场景给出的数据",
    figuresLead: "差别在偶然波动的两三倍以内，就不算差别。",
    pairTitle: "是慢，还是不在岗？",
    pairLead: "横轴为处理时长，纵轴为排班时间中无人在岗的比例：着色区域内的每个组合都能解释这些数据，圆点最符合。区域狭长倾斜，说明数据无法分清两者。",
    assumedTitle: "结果依赖什么",
    notes: [
      ["从何而来", "平台只导出计数和比率，没有每条消息的时间。场景用许多处理时长和缺岗比例模拟，直到其数据与实际相符。"],
      ["统计数据没有说的", "轮数、思考时长、耐心、班次和排班都取自基础场景。若它们不对，结果也不对：上面列出了会差多少。"],
      ["90% 区间", "若基础场景的其他设定正确，十个这样的星期中有九个的区间包含真值。"],
    ],
  },
};

/** What the page of a calibration from desk counters says in a language. */
export function countersPageWordsOf(language: Language): CountersPageWords {
  return WORDS[language];
}
