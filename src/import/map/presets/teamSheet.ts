import type { Preset } from "./preset.ts";
import { TOTAL_ROWS } from "./preset.ts";

/** The sheet in which a team with several shops and platforms keeps its figures, a row for each agent, shop and period. Source: domain §2.4. */
export const teamSheet: Preset = {
  id: "team-sheet",
  required: [["shop"], ["agent"], ["sessions"], ["replyTotal"]],
  map: {
    name: { en: "team sheet of several shops", zh: "多店铺客服统计表" },
    shape: "counters",
    columns: {
      date: [["统计开始日"], ["统计开始日期"], ["开始日期"]],
      dateTo: [["统计结束日"], ["统计结束日期"], ["结束日期"]],
      platform: "平台",
      shop: [["店铺"], ["店铺名称"]],
      agent: [["客服姓名"], ["客服"]],
      role: "岗位",
      sales: "销售额",
      inquirers: "询单人数",
      orderers: "下单人数",
      sessions: "接待会话量",
      replyTotal: "响应总秒数",
      answered3min: "3分钟内响应会话量",
      goodRatings: "满意评价量",
      ratings: "评价量",
      answered30s: "30秒内应答会话量",
    },
    skip: { 客服姓名: TOTAL_ROWS, 店铺: TOTAL_ROWS },
    units: { replyTotal: "seconds" },
    rules: {
      "douyin/manual-reply-3min": { met: "answered3min", of: "sessions" },
      "xiaohongshu/reply-3min": { met: "answered3min", of: "sessions" },
    },
  },
};
