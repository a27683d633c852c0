import type { Language } from "./language.ts";

/** What findings about a file of orders and a score card mean, by code. */
export const ORDER_FINDING_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "order-without-consumer": { en: "orders name no buyer: they count for the shop, not for conversion or per buyer", zh: "订单没有买家：计入店铺，不计入转化率和客单价" },
  "order-row-repeated": { en: "rows repeat an order word for word and count once", zh: "完全重复的订单行，只计一次" },
  "order-in-several-rows": { en: "rows name an order of an earlier row: they are taken for its goods, amounts and items added up", zh: "与前面的行同一订单号：按同一订单的多件商品处理，金额和件数相加" },
  "orders-all-final": { en: "the file does not tell which orders were finally grouped; each counts as final", zh: "文件没有成团一列，所有订单都按最终成团计" },
  "orders-of-other-days": { en: "orders and log are not of the same days; on days without orders nobody can be told to have bought", zh: "订单与聊天记录的日期不一致；没有订单的日期无从知道谁购买" },
  "refund-not-asked": { en: "refunds do not tell when they were asked for and are left out of the mean", zh: "没有申请退款时间的退款，不计入平均时长" },
  "refund-before-asked": { en: "refunds succeeded before they were asked for and are left out of the mean", zh: "退款成功早于申请的，不计入平均时长" },
  "online-without-end": { en: "agents are online for more than a day on end, so that a row offline is probably missing; these times do not count as online", zh: "客服连续在线超过一天，可能缺少离线行；这些时间不计入在线时长" },
};
