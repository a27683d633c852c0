import { formatNumber } from "../figures/formatNumber.ts";
import type { BacktestWords } from "./backtestWords.ts";

const REPLIES = { mean: "平均", p50: "中位数", p90: "九成以内" } as const;
const HOURLY: Readonly<Record<"rule" | "arrivals" | "waiting", (rule: string) => string>> = { rule: (rule) => rule, arrivals: () => "新会话", waiting: () => "等待中的会话" };

export const zhBacktest: BacktestWords = {
  heading: ({ file, span, days, scenario, replications, drawn, uncertain }) => `${file}，${span}（${days} 天），与“${scenario}”在这些日子里模拟 ${replications} 次的结果对照；会话${drawn ? "重新抽取" : "照记录原样到达"}${uncertain === 0 ? "" : `；其中 ${uncertain} 个数字在其区间内抽取`}。`,
  day: "日期",
  allDays: "全部天数",
  legend: "每个真实数值旁边是十次模拟中九次所在的范围（5% 至 95%）；真实值也在其中的标 ✓。",
  consults: "每日会话数",
  seconds: (figure) => `${figure} 秒`,
  none: "–",
  coverage: (inside, n, limits) => `${n} 个“规则×日”中有 ${inside} 个落在 90% 区间内${limits === "" ? "" : `；仅因偶然，真实比例可能在 ${limits} 之间`}。`,
  levels: (pairs) => `更窄的区间：${pairs.map(([level, held]) => `${level} 的含 ${held}`).join("，")}。`,
  replies: (mean, median, p90) => `回复时长：平均 ${mean}，中位数 ${median}，九成在 ${p90} 以内。`,
  waiting: (kind, hour, figure) => `最拥挤的钟点 ${hour} 在等${kind === "unassigned" ? "分配客服" : "人工首次回复"}的会话数：${figure}。`,
  worstHours: "偏差最大的钟点：",
  worstHour: (hour, rule, real, played) => `${hour}  ${rule}：真实 ${real}，模拟 ${played}`,
  hoursHeld: "各项规则在一天的每个钟点都落在区间内。",
  verdict: "结论：",
  said: (verdict, { rule, real, played, by }) => {
    switch (verdict.code) {
      case "reproduces": return "模型重现了这些日子：各项规则、咨询量和回复时长，无论整体、分时还是各天之间的波动，都没有与之不符之处。";
      case "too-optimistic": return `模型对${rule}过于乐观，约差 ${by}：真实 ${real}，模拟 ${played}。`;
      case "too-pessimistic": return `模型对${rule}过于悲观，约差 ${by}：真实 ${real}，模拟 ${played}。`;
      case "too-many-arrivals": return `模型的会话比实际多约 ${by}：模拟 ${played}，实际 ${real}。`;
      case "too-few-arrivals": return `模型的会话比实际少约 ${by}：模拟 ${played}，实际 ${real}。`;
      case "days-vary-more": return `各天之间的波动大于模型：${rule}的波动是模型的 ${formatNumber(verdict.ratio, 1)} 倍。模型的区间过窄；请查找各天不同的原因（busynessCv、缺勤、活动）。`;
      case "days-vary-less": return `各天之间的波动小于模型：${rule}的波动是模型的 ${formatNumber(verdict.ratio, 1)} 倍。模型的区间偏宽。`;
      case "replies-slower": return `回复比模型慢：${REPLIES[verdict.figure]} ${real}，模拟 ${played}。`;
      case "replies-faster": return `回复比模型快：${REPLIES[verdict.figure]} ${real}，模拟 ${played}。`;
      case "hours-differ": return `一天各钟点与模型不符，差别最大的是 ${verdict.hour}:00–${verdict.hour + 1}:00：${HOURLY[verdict.what](rule)} ${real}，模拟 ${played}。请查看咨询的分时分布、班次和用餐时间。`;
      case "days-learned": return `${verdict.days === verdict.of ? "场景正是由这些日子学习而来" : `这 ${verdict.of} 天中有 ${verdict.days} 天是场景学习所用`}，对这些日子自然比对将来更吻合；请用未曾学习的日子检验（calibrate 与 backtest 的 --days）。`;
      case "few-days": return `只有 ${verdict.days} 天，只能看出明显的偏差；十天以上才能判断区间本身是否可靠。`;
      case "few-replications": return `只模拟了 ${verdict.replications} 次，不足以下结论；至少要 40 次。`;
    }
  },
  findings: "关于这份记录：",
  interrupted: "已中断：结果只基于已完成的模拟。",
};
