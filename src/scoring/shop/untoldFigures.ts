import type { Untold } from "./otherFigures.ts";

/** Why a figure is not told. */
export const UNTOLD = {
  orders: { en: "it needs the orders: --orders FILE", zh: "需要订单文件：--orders 文件" },
  messages: { en: "the file has the first reply of each conversation alone", zh: "文件只有每个会话的首次回复" },
  unanswered: { en: "no person replied to anything", zh: "没有任何人工回复" },
  noneInLog: { en: "no order of the file was placed on the log's days", zh: "订单文件中没有在记录日期内下的单" },
  strangers: { en: "none of the orders' buyers wrote in the log: the two files probably name buyers differently", zh: "订单中的买家都不在聊天记录里：两个文件的买家名称可能不同" },
  inquirers: { en: "nobody inquired on days whose orders are known", zh: "在订单已知的日期内没有询单" },
  consumers: { en: "the orders file names no buyers (consumer, 买家)", zh: "订单文件没有买家一列（consumer、买家）" },
  amount: { en: "the orders file does not tell what was paid (amount, 实付金额)", zh: "订单文件没有金额（amount、实付金额）" },
  items: { en: "the orders file does not tell how many goods (items, 件数)", zh: "订单文件没有件数（items、件数）" },
  complaint: { en: "the orders file does not tell complaints (complaint, 投诉)", zh: "订单文件没有投诉（complaint、投诉）" },
  received: { en: "no person received anybody", zh: "没有人工接待" },
  dispute: { en: "the orders file does not tell disputes (dispute, 纠纷)", zh: "订单文件没有纠纷（dispute、纠纷）" },
  refund: { en: "the orders file does not tell when refunds were asked for and succeeded (refundAsked, refunded; 申请退款时间, 退款成功时间)", zh: "订单文件没有退款时间（refundAsked、refunded；申请退款时间、退款成功时间）" },
  noRefund: { en: "no refund that tells both times succeeded in these 30 days", zh: "这 30 天内没有两个时间齐全的成功退款" },
  noneInPeriod: { en: "no final order was placed in these 30 days", zh: "这 30 天内没有成团订单" },
  rating: { en: "the orders file does not tell ratings (rating, 评价)", zh: "订单文件没有评价（rating、评价）" },
  noRating: { en: "no order of these 30 days was rated", zh: "这 30 天的订单没有评价" },
  returned: { en: "the orders file does not tell returns (returned, 退货)", zh: "订单文件没有退货（returned、退货）" },
  ratingChanged: { en: "the orders file does not tell changed ratings (ratingChanged, 改评)", zh: "订单文件没有改评（ratingChanged、改评）" },
} as const satisfies Readonly<Record<string, Untold>>;
export type UntoldCode = keyof typeof UNTOLD;
