import type { FindingFacts } from "../../import/finding.ts";
import type { Language } from "./language.ts";

/** What findings about learning handling times and staff from a log mean, by code. */
export const STAFF_FINDING_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "handling-start-unknown": {
    en: "replies of which the log does not tell when the agent began them are left out of the handling times",
    zh: "无法得知客服何时开始处理的回复，不计入处理时长",
  },
  "replies-in-a-row": {
    en: "further messages of an agent with nothing owed: within a minute they belong to the handling before, since a scenario knows one reply a handling",
    zh: "没有待回复的消息时客服又发出的消息：一分钟之内的算作上一次处理的一部分，因为场景中一次处理只有一条回复",
  },
  "handling-with-pickup": {
    en: "too few replies were begun right after another: the handling times hold the delay until an idle agent notices",
    zh: "紧接着上一条回复开始处理的太少：处理时长中包含了空闲客服注意到消息之前的延迟",
  },
  "agents-without-place": {
    en: "more people differ in pace than the shifts have places: not all of them are named",
    zh: "处理速度不同的客服多于班次的名额：没有全部写出姓名",
  },
  "account-around-the-clock": {
    en: "accounts that work around the clock are shared by several people; each is written as one agent",
    zh: "全天不间断工作的账号由多人共用；每个账号按一名客服写入",
  },
  "closings-untold": {
    en: "conversations still in an agent's list at the end of the log, after more time than nearly all others took to leave it: when they left is not told, so they do not count as open, and of more than a tenth it is not known how many were open",
    zh: "直到记录结束仍在客服列表中的会话，而其他会话几乎都早已离开：缺少离开的时间，不计入同时接待数；超过一成时，视为同时接待数不明",
  },
  "agents-without-reply": { en: "people who were there and handled nothing are not in the roster", zh: "在岗但没有处理过任何会话的人，不写入班表" },
  "short-stays": { en: "stays of less than a quarter of an hour are nobody's shift and are left out of the roster", zh: "不足一刻钟的在岗不算班次，不写入班表" },
};

/** Their cases in Chinese, of what each names. */
export const ZH_STAFF_FINDING_EXAMPLES: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  "handling-start-unknown": ({ line }) => `如第 ${line} 行的回复`,
  "replies-in-a-row": ({ line }) => `如第 ${line} 行的回复之后`,
  "handling-with-pickup": ({ team }) => `如“${team}”组`,
  "agents-without-place": ({ team }) => `如“${team}”组`,
  "account-around-the-clock": ({ agent }) => `如 ${agent}`,
  "closings-untold": ({ conversations }) => `${conversations} 个会话`,
  "agents-without-reply": ({ agent }) => `如 ${agent}`,
  "short-stays": ({ agent }) => `如 ${agent}`,
};
