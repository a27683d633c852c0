import type { LogMap } from "../map/logMap.ts";
import { ORDER_COLUMNS } from "./order.ts";
import type { OrderColumn } from "./order.ts";

/** What shops' programs call the columns, in the order in which they are looked for. */
const OTHER_NAMES: Readonly<Record<OrderColumn, readonly string[]>> = {
  order: ["order_id", "order id", "order number", "订单号", "订单编号", "订单ID"],
  consumer: ["buyer", "customer", "买家", "顾客", "消费者", "客户", "用户", "买家昵称", "买家ID", "买家账号", "买家会员名", "用户ID"],
  time: ["placed", "ordered", "created", "下单时间", "订单创建时间", "创建时间", "支付时间", "付款时间"],
  grouped: ["成团时间", "拼单成功时间", "成团", "是否成团", "最终成团"],
  amount: ["paid", "实付金额", "用户实付金额", "实付", "买家实付金额", "成交金额", "订单金额", "用户实付金额(元)", "商家实收金额", "商家实收金额(元)"],
  items: ["quantity", "件数", "商品数量", "数量", "购买数量", "商品数量(件)"],
  agent: ["客服", "客服账号", "客服昵称", "客服姓名", "接待客服"],
  refundAsked: ["refund asked", "refund_asked", "申请退款时间", "退款申请时间"],
  refunded: ["退款成功时间", "退款完成时间", "退款时间"],
  dispute: ["纠纷", "纠纷退款", "是否纠纷", "纠纷判责"],
  complaint: ["投诉", "是否投诉", "投诉时间"],
  returned: ["退货", "是否退货", "退货退款"],
  rating: ["评价", "评分", "评价星级", "星级"],
  ratingChanged: ["rating changed", "rating_changed", "改评", "是否改评", "评价修改"],
};

/** The columns of an orders file as a map of names; its shape is of no account, since no row of it is a row of a log. */
export const ORDER_MAP: LogMap = {
  id: "orders",
  isPreset: true,
  shape: "messages",
  columns: Object.fromEntries(ORDER_COLUMNS.map((column) => [column, [column, ...OTHER_NAMES[column]].map((name) => [name])])),
  required: [["time"], ["order", "consumer"]],
  timeFormat: [], values: {}, constants: {}, skip: {}, none: {}, headerRow: 1, completedOnly: false, keepRepeated: false, units: {}, rules: {},
};
