import type { Preset } from "./preset.ts";
import { TOTAL_ROWS } from "./preset.ts";

/** Douyin's export of what each agent did: counts of consumers and of conversations. Source: domain §2.4; §1.16 for its columns. */
export const douyinAgents: Preset = {
  id: "douyin-agents",
  required: [["receivedByManual"], ["sessions"], ["sessionRate3min"]],
  map: {
    name: { en: "Douyin: figures of agents", zh: "抖音飞鸽：客服数据" },
    shape: "counters",
    columns: {
      agent: [["客服昵称"], ["客服账号"], ["客服姓名"], ["客服"], ["账号"]],
      date: [["日期"], ["统计日期"], ["时间"]],
      receivedByManual: "人工已接待人数",
      sessions: "人工已接待会话量",
      dissatisfactionRate: "不满意率",
      sessionRate3min: [["3分钟人工回复率(会话)"], ["3分钟人工回复率(会话)(工作时间)"]],
      manualRate3min: "3分钟人工回复率",
      firstReply: "首次响应时长",
      meanReply: "平均响应时长",
      newMeanReply: "新平均响应时长",
      satisfactionRate: "满意率",
      sales: "客服销售额",
      inquirers: "询单人数",
      orderers: "下单人数",
      payers: "支付人数",
      inquiryConversion: "询单转化率",
      onlineTime: "PC在线时长",
      breakTime: "小休时长",
      offlineTime: "离线时长",
    },
    skip: { 客服昵称: TOTAL_ROWS, 客服账号: TOTAL_ROWS, 客服姓名: TOTAL_ROWS, 客服: TOTAL_ROWS, 账号: TOTAL_ROWS },
    units: { firstReply: "auto", meanReply: "auto", newMeanReply: "auto", onlineTime: "seconds", breakTime: "seconds", offlineTime: "seconds" },
    rules: {
      "douyin/manual-reply-3min": { value: "sessionRate3min", weight: ["sessions"] },
      "douyin/person-manual-reply-3min": { value: "manualRate3min", weight: ["receivedByManual"] },
      "douyin/mean-reply-time": { value: "meanReply", weight: ["messages", "rounds", "sessions", "receivedByManual"] },
    },
  },
};
