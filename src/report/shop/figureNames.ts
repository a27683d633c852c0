import type { FigureName } from "../../scoring/shop/otherFigures.ts";
import type { Language } from "../words/language.ts";

/** What the shop's figures are called. */
export const FIGURE_NAMES: Readonly<Record<FigureName, Readonly<Record<Language, string>>>> = {
  firstReplySeconds: { en: "first response", zh: "首次响应时间" },
  meanManualReplySeconds: { en: "mean response", zh: "平均人工响应时长" },
  inquiryConversion: { en: "inquiry conversion", zh: "询单转化率" },
  sales: { en: "sales a day", zh: "日均销售额" },
  orderValue: { en: "sales per buyer", zh: "客单价" },
  itemsPerBuyer: { en: "items per buyer", zh: "客件数" },
  complaintRate: { en: "complaint rate", zh: "投诉率" },
  disputeRefundRate: { en: "dispute refund rate", zh: "纠纷退款率" },
  refundSeconds: { en: "mean refund time", zh: "平均退款时长" },
  goodRatingRate: { en: "good ratings", zh: "好评率" },
  returnRate: { en: "return rate", zh: "退货率" },
  changedRatings: { en: "changed ratings a day", zh: "日均改评数" },
};

/** What a figure is divided by. */
export const FIGURE_BASES: Readonly<Record<FigureName, Readonly<Record<Language, string>>>> = {
  firstReplySeconds: { en: "conversations", zh: "个会话" },
  meanManualReplySeconds: { en: "messages", zh: "条消息" },
  inquiryConversion: { en: "inquirers", zh: "位询单消费者" },
  sales: { en: "days", zh: "天" },
  orderValue: { en: "buyers", zh: "位买家" },
  itemsPerBuyer: { en: "buyers", zh: "位买家" },
  complaintRate: { en: "consumers received", zh: "位人工接待的消费者" },
  disputeRefundRate: { en: "orders", zh: "笔订单" },
  refundSeconds: { en: "refunds", zh: "笔退款" },
  goodRatingRate: { en: "ratings", zh: "条评价" },
  returnRate: { en: "orders", zh: "笔订单" },
  changedRatings: { en: "days", zh: "天" },
};

/** Whether a figure is told by the day. */
export function isByDay(name: FigureName): boolean {
  return name === "sales" || name === "changedRatings";
}
