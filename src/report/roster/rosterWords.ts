import type { Language } from "../words/language.ts";

/** Words of a roster that is written into a file, beside its headings. */
export interface RosterWords {
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly off: string;
  readonly meal: (times: string) => string;
  readonly sheets: { readonly grid: string; readonly list: string; readonly counts: string };
}

const WORDS: Readonly<Record<Language, RosterWords>> = {
  en: {
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], off: "off", meal: (times) => `Meal ${times}`,
    sheets: { grid: "Roster", list: "Shifts", counts: "Headcount" },
  },
  zh: {
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"], off: "休", meal: (times) => `用餐 ${times}`,
    sheets: { grid: "排班表", list: "班次明细", counts: "人数" },
  },
};

export function rosterWordsOf(language: Language): RosterWords {
  return WORDS[language];
}
