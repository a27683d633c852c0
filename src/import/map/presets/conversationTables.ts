import { CONVERSATION_COLUMNS } from "../../tables/conversationColumns.ts";
import type { Preset } from "./preset.ts";

/** A conversation table whose header has our own names. */
export const conversations: Preset = {
  id: "conversations",
  required: [["opened"], ["replied", "waitEnded", "wait"]],
  map: {
    name: { en: "conversation table with the names of this program", zh: "会话表（本程序的列名）" },
    shape: "conversations",
    columns: Object.fromEntries(CONVERSATION_COLUMNS.map((name) => [name, name])),
  },
};

/** A conversation table with a Chinese header. */
export const chineseConversations: Preset = {
  id: "conversations-zh",
  required: [["opened"], ["replied", "waitEnded", "wait"]],
  map: {
    name: { en: "conversation table with a Chinese header", zh: "中文表头的会话表" },
    shape: "conversations",
    columns: {
      consumer: [["买家"], ["顾客"], ["消费者"], ["客户"], ["用户"], ["买家昵称"], ["用户昵称"], ["买家ID"], ["用户ID"]],
      conversation: [["会话ID"], ["会话编号"], ["会话"]],
      opened: [["会话开始时间"], ["会话创建时间"], ["进线时间"], ["咨询时间"], ["首次咨询时间"], ["开始时间"]],
      assigned: [["分配时间"], ["接入时间"], ["接待时间"]],
      replied: [["首次响应时间"], ["首次回复时间"], ["首次人工回复时间"], ["人工首次响应时间"]],
      wait: [["首次响应时长"], ["首响时长"]],
      left: [["买家离开时间"], ["离开时间"]],
      closed: [["会话结束时间"], ["结束时间"], ["关闭时间"]],
      agent: [["客服"], ["客服账号"], ["客服昵称"], ["客服姓名"], ["接待客服"]],
      page: [["页面"], ["来源页面"], ["入口"], ["入口页面"]],
      stream: [["技能组"], ["客服组"], ["接待组"], ["客服分组"], ["分流组"]],
    },
  },
};
