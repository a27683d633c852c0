import type { FindingFacts } from "../../import/finding.ts";
import type { Language } from "./language.ts";

/** What findings about learning from a table of conversations mean, by code. */
export const TABLE_FINDING_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "closed-with-reply": { en: "conversations that were closed at the moment of their first reply are left out of the time of handling", zh: "首次回复的同时即结束的会话，不计入处理时长" },
  "conversations-side-by-side": { en: "agents had several conversations open at a time, so that the time from the first reply to the close is not what one of them took: the default handling stands", zh: "客服同时接待多个会话，从首次回复到结束的时长不等于处理一个会话所用的时间：处理时长采用默认值" },
  "waits-of-nothing": { en: "conversations that were answered or left without any wait tell nothing of patience", zh: "没有等待就得到回复或离开的会话，不能说明买家的耐心" },
};

const ofStream = ({ stream, conversations }: FindingFacts): string => `“${stream}”有 ${conversations} 个会话`;

/** Their cases in Chinese, of what each names. */
export const ZH_TABLE_FINDING_EXAMPLES: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  "closed-with-reply": ofStream,
  "conversations-side-by-side": ({ open }) => `平均同时接待 ${open} 个`,
  "waits-of-nothing": ofStream,
};
