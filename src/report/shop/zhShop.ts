import type { ShopWords } from "./shopWords.ts";

export const zhShop: ShopWords = {
  figures: "店铺其他指标",
  of: (numerator, denominator, base) => `${numerator} / ${denominator} ${base}`,
  over: (denominator, base) => `${denominator} ${base}`,
  quantiles: (median, p90) => `一半在 ${median}以内，九成在 ${p90}以内`,
  between: (from, to) => `${from} 至 ${to}`,
  untold: (figures, reason) => `无法得出：${figures.join("、")}。原因：${reason}。`,
  orders: (orders, finalInLog, ofConsumers, from, to) =>
    `读入 ${orders} 笔订单，下单日期 ${from} 至 ${to}；其中 ${finalInLog} 笔最终成团且在记录日期内，${ofConsumers} 笔的买家在记录中发过消息。`,
  agents: "其他指标（按客服）",
  none: "–",
  peers: "与同行比较",
  peer: { mean: "同行均值", top10: "同行前 10% 均值", excellent: "同行优秀值" },
  standing: { better: "优于", worse: "不如", equal: "持平" },
  mayBeLuck: "（可能只是运气）",
  notTold: (names) => `本次评分没有这些指标：${names.join("、")}。`,
  by: {
    agents: (what) => `${what}：各客服对比`,
    shifts: (what, agent) => `${what}：${agent === undefined ? "" : `${agent} 的`}各班次对比`,
    months: (what, agent) => `${what}：${agent === undefined ? "" : `${agent} 的`}各月对比`,
    spans: (what, agent) => `${what}：${agent === undefined ? "" : `${agent} 的`}淡旺季对比`,
  },
  units: (units, base, count) => `${count} 天共 ${units} ${base}`,
  onDays: (count) => `共 ${count} 天`,
  base: { "consumer-day": "位消费者", session: "个会话", round: "轮", message: "条消息" },
  expected: (figure) => `长期约 ${figure}`,
  chance: (inHundred, isMoreThanLuck) => isMoreThanLuck
    ? `不只是运气：假如各方完全一样，100 个这样的团队里只有 ${inHundred} 个会单凭运气差到这么大。`
    : `可能只是运气：假如各方完全一样，100 个这样的团队里也有 ${inHundred} 个会单凭运气差到这么大。`,
  skill: (share) => `差距中约 ${share} 是各自的真实差别，会持续下去，其余是运气。`,
  tooFew: "天数太少，分不清运气和能力：每一方至少要有两天，而且各天要有差别。",
  single: "只有一方，无从比较。",
  pair: ({ first, second, difference, lower, upper, isMoreThanLuck, realAfterDays }) =>
    `${first} 与 ${second} 相差 ${difference}（${lower} 至 ${upper}）：${isMoreThanLuck ? "不只是运气" : "可能只是运气"}${realAfterDays === undefined ? "。" : `；如果差距保持不变，双方各满 ${realAfterDays} 天才能看出来。`}`,
  morePairs: (pairs) => `另有 ${pairs} 对相差更小。`,
  help: "接待的是哪些买家、在什么时段，与回复快慢同样重要：请据此看哪里需要帮助或调整班次。",
  card: "客服考核表",
  total: (agent, set, points) => `${agent}（${set}）：${points === undefined ? "没有可计分的项目" : `${points} 分（满分 100）`}`,
  set: { "pre-sale": "售前", "after-sale": "售后", all: "全部项目" },
  item: {
    onlineHours: "日均在线时长", replyRate: "消息回复率", responseSeconds: "咨询响应速度", conversion: "询单转化率", goodRating: "好评率", returnRate: "退货率", changedRatings: "改评数",
  },
  standard: (figure) => `标准 ${figure}`,
  met: "达标",
  notMet: "未达标",
  points: (points, weight) => `${points} 分 × ${weight}`,
  weightLeftOut: (reason, weight) => `无法得出：${reason}；权重 ${weight} 不计`,
  commission: (yuan, share, sales) => `提成 ${yuan}：本人销售额 ${sales} 的 ${share}`,
  commissionUntold: (reason) => `提成无法得出：${reason}`,
  away: (hours) => `另外日均小休 ${hours}`,
  notInLog: (agents) => `考核表里有、聊天记录和订单里都没有：${agents.join("、")}。`,
};
