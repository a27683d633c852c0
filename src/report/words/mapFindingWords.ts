import type { Language } from "./language.ts";

/** What findings about files of other programs, conversation tables and desk counters mean, by code. */
export const MAP_FINDING_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "read-by-preset": { en: "the header was known and its own map taken; --map names another", zh: "表头已识别，按内置映射读取；可用 --map 另行指定" },
  "row-left-out": { en: "rows were left out as the map says", zh: "按映射略去的行" },
  "shape-conversations": { en: "a row is a conversation: its first message and first reply are judged, later ones are not in the table", zh: "一行是一个会话：只判定首条消息和首次回复，之后的消息表中没有" },
  "completed-conversations-only": { en: "the table holds only conversations that are over; those still open when it was exported are missing, so that late ones may be too", zh: "表中只有已结束的会话；导出时仍未结束的不在其中，超时的可能因此漏掉" },
  "answered-conversations-only": { en: "every conversation of the table was answered; unanswered ones may have been left out of it", zh: "表中会话全部有回复；未回复的可能没有导出" },
  "conversation-repeated": { en: "rows name a conversation of an earlier row; each is taken for another one", zh: "会话编号与前面的行重复，按另一个会话处理" },
  "before-opening": { en: "times lie before the conversation's opening; they are taken for the same moment", zh: "时间早于会话开始，按会话开始那一刻处理" },
  "midnight-wrap": { en: "clock times lie before the opening; they are taken for the next day's", zh: "时刻早于会话开始，按次日处理" },
  "reply-time-unknown": { en: "rows say answered and not when; they count as unanswered", zh: "写明已回复但没有时间，按未回复计" },
  "consumer-not-told": { en: "rows name no buyer; each is taken for a buyer of its own", zh: "没有买家的行，各按一位买家计" },
  "shape-counters": { en: "the file holds counts; what they do not tell is left out", zh: "文件是汇总数，其中没有的不作推断" },
  "per-cent-assumed": { en: "shares are above 1 and taken for per cent", zh: "比例大于 1，按百分数读取" },
  "unit-assumed": { en: "durations name no unit; which one was taken stands in the example", zh: "时长没有单位，按示例中的单位读取" },
  "rule-not-told": { en: "rules that this file cannot tell are left out", zh: "此文件无法得出的规则，未列出" },
  "platform-not-in-table": { en: "rules of platforms that no row names are left out", zh: "表中没有其平台的规则，未列出" },
  "mean-weighed": { en: "the table has rates of rows and not their counts: rows are weighed", zh: "表中只有各行的比例而没有人数，按权重平均" },
  "row-without-figure": { en: "rows do not tell a rule's figure and are left aside there", zh: "缺少该规则数值的行，计算时略去" },
  "agents-added": { en: "a consumer whom several agents received counts with each of them; the shop's own figure may differ", zh: "由多位客服接待的消费者会重复计数；店铺口径可能不同" },
  "bots-not-told": { en: "the table does not show what bots settled: such conversations count as unanswered where they are in it", zh: "表中看不出由机器人解决的会话；若在其中，按未回复计" },
  "agent-not-told": { en: "rows name no agent while others do; they are added to the whole all the same", zh: "部分行没有客服，仍计入合计" },
  "rate-differs": { en: "the platform's own rate differs from what its counts give", zh: "平台给出的比例与按人数算得的不一致" },
  "dispute-rate-not-told": { en: "dispute refunds are counted; their rate needs the orders of the period", zh: "只有纠纷退款数；纠纷退款率还需要同期订单数" },
};
