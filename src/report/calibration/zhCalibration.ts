import type { CalibrationWords } from "./calibrationWords.ts";

export const zhCalibration: CalibrationWords = {
  names: {
    consultsPerDay: "日均会话数", profile: "日内分布", weekday: "星期差异", busynessCv: "每日忙闲波动", busynessCorrelation: "相邻两日相关",
    quarterCv: "每刻钟波动", quarterCorrelation: "相邻刻钟相关", pages: "入口页面", spamShare: "垃圾消息", returnShare: "当日再来", returnAfter: "再来间隔",
    turns: "轮数", burst: "每轮消息数", burstGap: "同轮消息间隔", handle: "处理时长", think: "买家思考时长", patience: "耐心", silentShare: "默默离开的占比",
    closingWordShare: "以道谢结束", idleTimeout: "末次回复后保留时长", transferShare: "转接",
    cap: "同时接待上限", slowdownPerChat: "每多一个会话变慢", pickupDelay: "空闲客服察觉延迟", shrinkage: "短暂离席", noShow: "缺勤", lateness: "迟到", handleFactor: "处理时长系数",
    from: "开始", to: "结束", length: "时长", waves: "批次", roster: "每日人数", share: "占比", resolves: "由其解决", coverage: "占比", clicks: "点击问题", quota: "额度", fallback: "转人工用时",
  },
  families: { constant: "常数", exponential: "指数分布", lognormal: "对数正态分布", gamma: "伽马分布", weibull: "韦布尔分布", geometric: "几何分布", mixture: "混合分布", empirical: "经验分布" },
  observed: {
    days: (n) => `${n} 天`, "quarter-hours": (n) => `${n} 个刻钟`, conversations: (n) => `${n} 个会话`, consumers: (n) => `${n} 位顾客`, messages: (n) => `${n} 条消息`, turns: (n) => `${n} 轮`,
    replies: (n) => `${n} 次回复`, handlings: (n) => `${n} 次处理`, waits: (n) => `${n} 次等待`, gaps: (n) => `${n} 个间隔`, agents: (n) => `${n} 位客服`, "agent-days": (n) => `${n} 人天`, shifts: (n) => `${n} 个班次`, hours: (n) => `${n} 小时`,
  },
  heading: ({ file, span, conversations, messages, agents, timeZone }) => `${file}：${span}，${conversations} 个会话，${messages} 条消息，${agents} 位客服（${timeZone}）`,
  columns: ["参数", "取值", "90% 区间", "依据"],
  groups: {
    arrivals: (name) => `进线 ${name}`, conversations: (name) => `会话 ${name}`, teams: (name) => `团队 ${name}`, shifts: (name) => `班次 ${name}`, bot: () => "机器人", roster: (name) => `排班 ${name}`,
  },
  byDefault: (reason) => `默认值：${reason}`,
  spread: (cv) => `变异系数 ${cv}`,
  distance: (value) => `KS ${value}`,
  events: "不同寻常的时段：",
  event: ({ name, from, to, factor, counted, expected }) => `${name}  ${from} 至 ${to}  × ${factor}（${counted} 个会话，预期 ${expected} 个）`,
  noEvents: "进线量未见不同寻常的时段",
  findings: "关于这份记录需要知道的：",
  footer: (level) => `分布给出均值和变异系数；KS 是观测分布与拟合分布的最大距离。区间水平为 ${level}。`,
  written: (path) => `场景：${path}`,
  page: (path) => `页面：${path}`,
  next: (commands) => `接着试试：${commands.join("；")}`,
  yamlHead: ({ file, span, level }) => ` 由 ${file}（${span}）学得。每个数字后面是其 ${level} 区间、依据和拟合情况。\n 记录无法说明的部分沿用文档所列默认值（用 \`replycast check --effective\` 查看）。`,
  perHour: "每小时",
  eventComment: ({ factor, counted, expected }) => `× ${factor}：${counted} 个会话，预期 ${expected} 个。请改个名字，或删去。`,
};
