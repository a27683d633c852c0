import type { Preset } from "./preset.ts";
import { TOTAL_ROWS } from "./preset.ts";

/** The chart of consultations by hour or day (咨询趋势), saved as a table. Source: domain §2.4. */
export const consultTrend: Preset = {
  id: "consult-trend",
  required: [["hour", "date"], ["consumers"]],
  map: {
    name: { en: "consultations by hour or day", zh: "咨询趋势（按小时或按天）" },
    shape: "counters",
    columns: {
      date: [["日期"], ["统计日期"]],
      hour: [["时段"], ["小时"], ["时间段"], ["时间"], ["统计时间"]],
      consumers: [["咨询人数"], ["咨询量"], ["咨询买家数"]],
      needingManual: "需要人工回复的咨询人数",
      receivedByManual: "人工接待人数",
      inquirers: "询单人数",
    },
    skip: { 时段: TOTAL_ROWS, 小时: TOTAL_ROWS, 时间段: TOTAL_ROWS, 时间: TOTAL_ROWS },
  },
};
