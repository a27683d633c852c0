import type { FindingFacts } from "../../import/finding.ts";
import type { Language } from "./language.ts";

/** What findings about learning buyers and bots from a log mean, by code. */
export const BUYER_FINDING_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "handling-start-guessed": {
    en: "turns of which the log does not tell when their handling began: for patience it is taken to have lasted as long as others on the mean",
    zh: "无法得知何时开始处理的轮次：估计耐心时按平均处理时长推算",
  },
  "spread-cut": {
    en: "distributions that spread further than a scenario can play (cv 10) are written with that: a few values are thousands of times as large as the others",
    zh: "离散程度超出场景上限（变异系数 10）的分布，按上限写入：少数数值是其余的成千上万倍",
  },
  "turns-neglected": {
    en: "turns that the desk seems never to have answered by its own doing, since they are as frequent after short waits as after long ones: no sign of impatience, and not in the scenario",
    zh: "看来是客服未予回复的轮次：等待再短也会出现，不是买家等不及；场景中没有这一项",
  },
  "thanks-not-answered": {
    en: "conversations that end with thanks nobody answered: their buyers had not given up",
    zh: "以无人回复的致谢语结束的会话：买家并非等不及离开",
  },
  "page-not-told": {
    en: "conversations without an entry page while others have one do not count for the shares of pages",
    zh: "未写明入口页面的会话（其他会话有写），不计入各页面的占比",
  },
  "smart-bot-silent": {
    en: "conversations that reached people although the smart bot could have answered: its quota had run out, or it was out; neither is written",
    zh: "智能机器人本可应答却直接转人工的会话：额度已用完或当时停用；两者都没有写入场景",
  },
};

/** Their cases in Chinese, of what each names. */
export const ZH_BUYER_FINDING_EXAMPLES: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  "handling-start-guessed": ({ stream, turns }) => `${stream}：${turns} 轮`,
  "spread-cut": ({ path }) => `如 ${path}`,
  "turns-neglected": ({ stream, turns }) => `${stream}：${turns} 轮始终无人回复`,
  "thanks-not-answered": ({ stream, conversations }) => `${stream}：${conversations} 个会话`,
  "page-not-told": ({ stream, conversations }) => `${stream}：${conversations} 个会话`,
  "smart-bot-silent": ({ answered, of }) => `${of} 个会话中，机器人应答了 ${answered} 个`,
};
