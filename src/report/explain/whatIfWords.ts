import type { Language } from "../words/language.ts";

export interface WhatIfWords {
  readonly title: string;
  readonly lead: string;
  repliesSooner(length: string): string;
  readonly botCounts: string;
  readonly botCountsWithStatus: string;
  spanCovered(span: string): string;
  /** Gaps that the rows of agents' states tell. */
  gapsCovered(count: number): string;
  readonly noGaps: string;
  readonly assumedSpan: string;
  readonly closingWords: string;
  readonly poolEmpty: string;
  rate(now: string, then: string): string;
  readonly unchanged: string;
  met(units: string, consumers: string, unit: string): string;
  daysPassed(days: readonly string[]): string;
  named(names: readonly string[], more: number): string;
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
    gapsCovered: (count) => `somebody had been there in the ${count === 1 ? "gap" : `${count} gaps`} of the log when nobody was online`,
    noGaps: "somebody had always been there (the log tells of no gap)",
    assumedSpan: "the log does not tell when nobody was there, so this span is assumed",
    closingWords: "thanks and goodbyes had needed no reply",
    poolEmpty: "every message had come into an agent's list at once",
    rate: (now, then) => `${now} → ${then}`,
    unchanged: "nothing changes",
    met: (units, consumers, unit) => (unit === "consumer-day" ? `${units} misses less, of ${consumers} consumers` : `${units} missed ${unit}s less, of ${consumers} consumers`),
    daysPassed: (days) => `would pass: ${days.join(", ")}`,
    named: (names, more) => `for example ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    median: (length) => `answered there after ${length}, the median of the rest of the log`,
    idle: {
      already: "the rule is so already",
      "no-lists": "the log does not tell when conversations enter a list",
      "no-waits": "outside these times less than half of the messages are answered, so there is no pace to go by",
    },
    nothingJudged: "nothing judged",
  },
  zh: {
    title: "假如",
    lead: "每次只改一处，其余照日志原样。",
    repliesSooner: (length) => `每次回复都早 ${length}`,
    botCounts: "机器人回复也计入（状态自动回复除外）",
    botCountsWithStatus: "机器人回复也计入（含状态自动回复）",
    spanCovered: (span) => `${span} 一直有人`,
    gapsCovered: (count) => `日志中 ${count} 段无人在线的时间都有人`,
    noGaps: "一直有人（日志中没有无人在线的时间）",
    assumedSpan: "日志没有说明何时无人，此时段为假设",
    closingWords: "感谢和道别无须回复",
    poolEmpty: "每条消息都立即进入客服接待列表",
    rate: (now, then) => `${now} → ${then}`,
    unchanged: "没有变化",
    met: (units, consumers, unit) => (unit === "consumer-day" ? `少 ${units} 个未达标，涉及 ${consumers} 位消费者` : `少 ${units} 个未达标的${UNITS[unit] ?? unit}，涉及 ${consumers} 位消费者`),
    daysPassed: (days) => `将达标的日期：${days.join("、")}`,
    named: (names, more) => `例如 ${names.join("、")}${more > 0 ? ` 等，另有 ${more} 位` : ""}`,
    median: (length) => `该时段内按 ${length} 回复，即日志其余部分的中位数`,
    idle: {
      already: "规则本来如此",
      "no-lists": "日志没有说明会话何时进入接待列表",
      "no-waits": "其余时段得到回复的消息不足一半，无从估计回复速度",
    },
    nothingJudged: "没有判定任何消息",
  },
};

const UNITS: Readonly<Record<string, string>> = { session: "会话", round: "轮次", message: "消息" };

export function whatIfWords(language: Language): WhatIfWords {
  return WORDS[language];
}
