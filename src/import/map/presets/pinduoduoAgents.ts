import type { Preset } from "./preset.ts";
import { TOTAL_ROWS } from "./preset.ts";

/** Pinduoduo's export of what each agent did, or the shop on each day. Source: domain §2.4; §1.3 and 1.4 for its columns. */
export const pinduoduoAgents: Preset = {
  id: "pinduoduo-agents",
  required: [["consumers"], ["missed3min", "manualRate3min", "answerRate30s", "meanManualReply"], ["agent", "date", "hour"]],
  map: {
    name: { en: "Pinduoduo: figures of agents", zh: "拼多多：客服数据（按客服账号）" },
    shape: "counters",
    columns: {
      agent: [["客服账号"], ["客服"], ["客服昵称"]],
      date: [["日期"], ["统计日期"]],
      hour: [["时段"], ["小时"], ["时间"]],
      serviceScore: "客服服务分",
      consumers: "咨询人数",
      inquirers: "询单人数",
      finalOrders: "最终成团人数",
      inquiryConversion: "询单转化率",
      sales: "客服销售额",
      salesAfterRefunds: [["去退销售额"], ["去退款销售额"]],
      needingManual: "需要人工回复的咨询人数",
      receivedByManual: "人工接待人数",
      missed3min: [["3分钟未回复人数"], ["3分钟人工未回复人数"], ["3分钟未人工回复人数"]],
      manualRate3min: [["3分钟人工回复率"], ["3分钟人工回复率(8-23点)"], ["3分钟回复率"]],
      answerRate30s: [["30秒应答率"], ["30秒应答率(8-23点)"]],
      meanManualReply: [["平均人工响应时长"], ["平均人工响应时长(8-23点)"], ["平均响应时长"]],
      lowRatings: [["评分≤3订单数"], ["评分<=3订单数"]],
      disputeRefunds: "纠纷退款数",
      complaints: "投诉数",
    },
    skip: { 客服账号: TOTAL_ROWS },
    sheet: "Sheet0",
    units: { meanManualReply: "auto" },
    rules: {
      "pinduoduo/manual-reply-3min": { missed: "missed3min", of: { consulting: "consumers", "needing-manual": "needingManual" }, value: "manualRate3min", weight: ["consumers"] },
      "pinduoduo/answer-30s": { value: "answerRate30s", weight: ["messages", "consumers"] },
      "pinduoduo/mean-manual-reply-time": { value: "meanManualReply", weight: ["messages", "receivedByManual", "consumers"] },
    },
  },
};
