import type { RulePack } from "../../rules/rulePack.ts";
import type { Language } from "../words/language.ts";

/** Counts of what a log holds. */
export interface LogFacts {
  readonly file: string;
  /** First and last day, in words. */
  readonly span: string;
  readonly conversations: string;
  readonly messages: string;
  readonly consumers: string;
  readonly agents: string;
  readonly timeZone: string;
}

interface ScoreWords {
  heading(facts: LogFacts): string;
  counterHeading(facts: { readonly file: string; readonly map: string; readonly rows: string; readonly agents: string }): string;
  span(from: string, to: string): string;
  readonly rule: string;
  readonly figure: string;
  readonly counts: string;
  readonly days: string;
  readonly none: string;
  /** What a rule counts: a consumer of several days counts on each. */
  readonly units: Readonly<Record<RulePack["unit"], string>>;
  limited(days: string, limit: string): string;
  nothingJudged(rule: string): string;
  tooFew(rule: string): string;
  /** `reason` where the file's shape is to blame. */
  readonly notTold: (rule: string, reason?: string) => string;
  readonly footer: string;
  readonly consequences: string;
  readonly findings: string;
  readonly figures: string;
}

const WORDS: Readonly<Record<Language, ScoreWords>> = {
  en: {
    heading: ({ file, span, conversations, messages, consumers, agents, timeZone }) =>
      `${file}: ${span}, ${conversations} conversations, ${messages} messages of ${consumers} consumers, ${agents} agents (${timeZone})`,
    counterHeading: ({ file, map, rows, agents }) => `${file}: counters of the desk, ${rows} rows, ${agents} agents (read by ${map})`,
    span: (from, to) => (from === to ? from : `${from} to ${to}`),
    rule: "rule", figure: "rate", counts: "met / all", days: "days passed", none: "none",
    units: { "consumer-day": "consumers by day", session: "sessions", round: "rounds", message: "messages" },
    limited: (days, limit) => `${days} (${limit})`,
    nothingJudged: (rule) => `${rule}: nothing was judged - no message of a buyer counts for it (none in its hours, or all are excluded), or nothing was answered`,
    tooFew: (rule) => `${rule}: no day is assessed - none reaches the rule's minimum volume`,
    notTold: (rule, reason) => `${rule}: this file does not tell it${reason === undefined ? "" : ` - ${reason}`}`,
    footer: "rate: share of what the rule counts that was answered in time, or mean seconds; days passed: of the days that are assessed, by the limit in brackets",
    consequences: "what comes of it:", findings: "what to know about the log:", figures: "other figures:",
  },
  zh: {
    heading: ({ file, span, conversations, messages, consumers, agents, timeZone }) =>
      `${file}：${span}，${conversations} 个会话，${consumers} 位消费者发来 ${messages} 条消息，${agents} 位客服（${timeZone}）`,
    counterHeading: ({ file, map, rows, agents }) => `${file}：客服台统计，${rows} 行，${agents} 位客服（按 ${map} 读取）`,
    span: (from, to) => (from === to ? from : `${from}至${to}`),
    rule: "规则", figure: "结果", counts: "达标 / 全部", days: "达标天数", none: "无",
    units: { "consumer-day": "位消费者（按天）", session: "个会话", round: "轮", message: "条消息" },
    limited: (days, limit) => `${days}（${limit}）`,
    nothingJudged: (rule) => `${rule}：没有可统计的内容——买家消息都不计入该规则（不在时段内或被剔除），或都没有可计时的回复`,
    tooFew: (rule) => `${rule}：没有一天达到该规则的最低咨询量，均不考核`,
    notTold: (rule, reason) => `${rule}：此文件没有相应数据${reason === undefined ? "" : `——${reason}`}`,
    footer: "结果：达标的占全部的比例，或平均秒数；达标天数：被考核的天数中达标的天数，括号内为标准",
    consequences: "后果：", findings: "关于这份记录：", figures: "其他指标：",
  },
};

export function scoreWords(language: Language): ScoreWords {
  return WORDS[language];
}
