import type { FindingFacts } from "../../import/finding.ts";
import type { Language } from "./language.ts";

/** What findings about learning buyers and bots from a log mean, by code. */
export const BUYER_FINDING_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "handling-start-guessed": {
    en: "turns of which the log does not tell when their handling began: for patience it is taken to have lasted as long as others on the mean",
    zh: "无法得知何时开始处理的轮次：估计耐心时按平均处理时长推算",
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
  "page-not-told": ({ stream, conversations }) => `${stream}：${conversations} 个会话`,
  "smart-bot-silent": ({ answered, of }) => `${of} 个会话中，机器人应答了 ${answered} 个`,
};
