import type { Language } from "../words/language.ts";

interface ReconcileWords {
  heading(rule: string): string;
  readonly wholeLog: string;
  platformSays(figure: string): string;
  countedHere(figure: string): string;
  readonly agrees: string;
  noMatch(tried: number): string;
  matches(found: number, tried: number): string;
  readonly moreDays: string;
  /** Where another clock of the log gives the figures: how it is told to the program. */
  readonly otherClock: string;
  /** A reading that gives some of the figures, and the days of which it does not. */
  partly(reading: string, given: number, claims: number, missing: readonly string[]): string;
  readonly alone: string;
  readonly nothingMoves: string;
  unmoved(options: number): string;
  more(readings: number): string;
  readonly asItIs: string;
  readonly and: string;
  readonly nothing: string;
}

const WORDS: Readonly<Record<Language, ReconcileWords>> = {
  en: {
    heading: (rule) => `${rule}: the platform's figure and the log's`,
    wholeLog: "whole log",
    platformSays: (figure) => `platform ${figure}`,
    countedHere: (figure) => `counted here ${figure}`,
    agrees: "The rule as it stands gives the platform's figure.",
    noMatch: (tried) => `None of ${tried} readings of the rule gives it; nearest come:`,
    matches: (found, tried) => found === 1 ? `One of ${tried} readings of the rule gives it:` : `${found} of ${tried} readings of the rule give it:`,
    moreDays: "Several readings agree with so few figures. Give more days (--reconcile 2026-06-17=93.2% --reconcile 2026-06-18=90.1%) to tell them apart.",
    otherClock: "Times of another zone are put right with --time-zone where they bear an offset or count from 1970, else with timeZone in a map.",
    partly: (reading, given, claims, missing) => `${given} of the ${claims} figures come out (${reading}); not ${missing.join(", ")}: are rows of that time missing in the log?`,
    alone: "Each option alone:",
    nothingMoves: "No single option changes anything in this log: look for missing rows, another time zone or another period.",
    unmoved: (options) => `  ${options} more options change nothing in this log.`,
    more: (readings) => `… and ${readings} more`,
    asItIs: "the rule as it stands",
    and: "; ",
    nothing: "–",
  },
  zh: {
    heading: (rule) => `${rule}：平台数值与本记录对账`,
    wholeLog: "全部记录",
    platformSays: (figure) => `平台 ${figure}`,
    countedHere: (figure) => `此处计得 ${figure}`,
    agrees: "按现有口径即得平台数值。",
    noMatch: (tried) => `试过的 ${tried} 种口径都得不出平台数值，最接近的是：`,
    matches: (found, tried) => `试过 ${tried} 种口径，其中 ${found} 种得出平台数值：`,
    moreDays: "数值太少，有几种口径都说得通。再给几天的数值（--reconcile 2026-06-17=93.2% --reconcile 2026-06-18=90.1%）即可分辨。",
    otherClock: "时区的更正：时间带时差或为 1970 年起的秒数时用 --time-zone，否则在映射文件里写 timeZone。",
    partly: (reading, given, claims, missing) => `${claims} 个数值中有 ${given} 个吻合（${reading}）；不吻合的是 ${missing.join("、")}：记录里是否缺这段时间的行？`,
    alone: "单独改变一项时：",
    nothingMoves: "单独改变任何一项都不影响本记录的结果：请检查是否缺行、时区不同或统计周期不同。",
    unmoved: (options) => `  另有 ${options} 项在本记录中不起作用。`,
    more: (readings) => `……另有 ${readings} 种`,
    asItIs: "现有口径",
    and: "；",
    nothing: "–",
  },
};

export function reconcileWords(language: Language): ReconcileWords {
  return WORDS[language];
}
