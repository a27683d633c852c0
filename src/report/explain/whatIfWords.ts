import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";

export interface WhatIfWords {
  readonly title: string;
  readonly lead: string;
  repliesSooner(length: string): string;
  readonly botCounts: string;
  readonly botCountsWithStatus: string;
  spanCovered(span: string): string;
  /** Gaps that the rows of agents' states tell: some of them by name. */
  gapsCovered(gaps: readonly string[], more: number): string;
  readonly noGaps: string;
  readonly assumedSpan: string;
  readonly closingWords: string;
  readonly poolEmpty: string;
  rate(now: string, then: string): string;
  readonly unchanged: string;
  met(units: number, unit: string, names: readonly string[], more: number): string;
  daysPassed(days: readonly string[]): string;
  median(length: string): string;
  readonly idle: Readonly<Record<"already" | "no-lists" | "no-waits", string>>;
  readonly nothingJudged: string;
}

const WORDS: Readonly<Record<Language, WhatIfWords>> = {
  en: {
    title: "What if",
    lead: "One thing changed at a time, the rest as the log has it.",
    repliesSooner: (length) => `every reply had come ${length} sooner`,
    botCounts: "replies of bots had counted, status replies aside",
    botCountsWithStatus: "replies of bots had counted, status replies too",
    spanCovered: (span) => `somebody had been there from ${span}`,
    gapsCovered: (gaps, more) => `somebody had been there while the log has nobody online (${gaps.join(", ")}${more > 0 ? ` and ${formatNumber(more)} more` : ""})`,
    noGaps: "somebody had always been there (the log tells of no gap)",
    assumedSpan: "the log does not tell when nobody was there, so this span is assumed",
    closingWords: "thanks and goodbyes had needed no reply",
    poolEmpty: "every message had come into an agent's list at once",
    rate: (now, then) => `${now} → ${then}`,
    unchanged: "nothing changes",
    met: (units, unit, names, more) => {
      const noun = unit === "consumer-day" ? (units === 1 ? "miss" : "misses") : `missed ${unit}${units === 1 ? "" : "s"}`;
      return `${formatNumber(units)} fewer ${noun} (${names.join(", ")}${more > 0 ? ` and ${formatNumber(more)} more consumers` : ""})`;
    },
    daysPassed: (days) => `would pass: ${days.join(", ")}`,
    median: (length) => `then answered after ${length}, the median of the rest of the log`,
    idle: {
      already: "the rule is so already",
      "no-lists": "the log does not tell when conversations enter a list",
      "no-waits": "outside these times less than half of the messages are answered, so there is no pace to go by",
    },
    nothingJudged: "nothing judged",
  },
  zh: {
    title: "假如",
    lead: "每次只改一处，其余照记录不变。",
    repliesSooner: (length) => `每次回复都早 ${length}`,
    botCounts: "机器人回复也计入（状态自动回复除外）",
    botCountsWithStatus: "机器人回复也计入（含状态自动回复）",
    spanCovered: (span) => `${span} 一直有人`,
    gapsCovered: (gaps, more) => `记录中无人在线的时间（${gaps.join("、")}${more > 0 ? ` 等，另有 ${formatNumber(more)} 段` : ""}）都有人`,
    noGaps: "一直有人（记录中没有无人在线的时间）",
    assumedSpan: "记录没有说明何时无人，此时段为假设",
    closingWords: "感谢和道别无须回复",
    poolEmpty: "每条消息都立即进入客服接待列表",
    rate: (now, then) => `${now} → ${then}`,
    unchanged: "没有变化",
    met: (units, unit, names, more) => `少 ${formatNumber(units)} ${unit === "consumer-day" ? "位消费者未达标" : `个未达标的${UNITS[unit] ?? unit}`}（${names.join("、")}${more > 0 ? ` 等，另有 ${formatNumber(more)} 位消费者` : ""}）`,
    daysPassed: (days) => `将达标的日期：${days.join("、")}`,
    median: (length) => `该时段内每条消息等待 ${length}，即记录其余部分的中位数`,
    idle: {
      already: "规则本来如此",
      "no-lists": "记录没有说明会话何时进入接待列表",
      "no-waits": "其余时段得到回复的消息不足一半，无从估计回复速度",
    },
    nothingJudged: "没有判定任何消息",
  },
};

const UNITS: Readonly<Record<string, string>> = { session: "会话", round: "轮次", message: "消息" };

export function whatIfWords(language: Language): WhatIfWords {
  return WORDS[language];
}
