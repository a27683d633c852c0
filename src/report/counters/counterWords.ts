import type { Language } from "../words/language.ts";

type Sentence = Readonly<Record<Language, string>>;

/** Words of the score of a table of counters. */
export interface CounterWords {
  readonly figures: string;
  readonly agents: string;
  readonly nothing: string;
  readonly weighedBy: (column: string) => string;
}

const WORDS: Readonly<Record<Language, CounterWords>> = {
  en: {
    figures: "other figures", agents: "by agent", nothing: "not told",
    weighedBy: (column) => `mean of the rows, weighed by ${column === "rows" ? "one each" : counterName(column, "en")}`,
  },
  zh: {
    figures: "其他指标", agents: "按客服", nothing: "表中没有",
    weighedBy: (column) => (column === "rows" ? "各行简单平均" : `各行按${counterName(column, "zh")}加权平均`),
  },
};

/** What figures and counter columns are called. */
const NAMES: Readonly<Record<string, Sentence>> = {
  consumers: { en: "consumers who wrote", zh: "咨询人数" },
  needingManual: { en: "consumers who needed a person", zh: "需要人工回复的咨询人数" },
  receivedByManual: { en: "consumers received by a person", zh: "人工接待人数" },
  sessions: { en: "conversations", zh: "接待会话量" },
  messages: { en: "messages", zh: "消息数" },
  rounds: { en: "rounds", zh: "对话轮次" },
  inquirers: { en: "inquirers", zh: "询单人数" },
  orderers: { en: "who ordered", zh: "下单人数" },
  payers: { en: "who paid", zh: "支付人数" },
  finalOrders: { en: "final group orders", zh: "最终成团人数" },
  sales: { en: "sales", zh: "客服销售额" },
  salesAfterRefunds: { en: "sales less refunds", zh: "去退销售额" },
  complaints: { en: "complaints", zh: "投诉数" },
  disputeRefunds: { en: "dispute refunds", zh: "纠纷退款数" },
  lowRatings: { en: "orders rated 3 or less", zh: "评分≤3订单数" },
  ratings: { en: "ratings", zh: "评价量" },
  onlineTimeSeconds: { en: "time online", zh: "在线时长" },
  breakTimeSeconds: { en: "time on break", zh: "小休时长" },
  offlineTimeSeconds: { en: "time offline", zh: "离线时长" },
  inquiryConversion: { en: "inquiry conversion", zh: "询单转化率" },
  inquiryShare: { en: "share of inquirers", zh: "询单占咨询" },
  needingManualShare: { en: "share who needed a person", zh: "需要人工的占比" },
  orderValue: { en: "sales per buyer", zh: "客单价" },
  itemsPerBuyer: { en: "items per buyer", zh: "客件数" },
  complaintRate: { en: "complaint rate", zh: "投诉率" },
  satisfaction: { en: "good ratings", zh: "满意率" },
  dissatisfaction: { en: "bad ratings", zh: "不满意率" },
  answered3minShare: { en: "answered within 3 min", zh: "3分钟内响应占比" },
  answered30sShare: { en: "answered within 30 s", zh: "30秒内应答占比" },
  manualRate3min: { en: "3-minute rate, of consumers", zh: "3分钟人工回复率（人）" },
  sessionRate3min: { en: "3-minute rate, of conversations", zh: "3分钟人工回复率（会话）" },
  firstReplySeconds: { en: "first reply", zh: "首次响应时长" },
  meanReplySeconds: { en: "mean reply", zh: "平均响应时长" },
  newMeanReplySeconds: { en: "mean reply, new way of counting", zh: "新平均响应时长" },
  meanManualReplySeconds: { en: "mean manual reply", zh: "平均人工响应时长" },
  serviceScore: { en: "service score", zh: "客服服务分" },
};

export function counterWords(language: Language): CounterWords {
  return WORDS[language];
}

/** What a figure or a column of counters is called; its own name where it has no other. */
export function counterName(name: string, language: Language): string {
  return NAMES[name]?.[language] ?? name;
}
