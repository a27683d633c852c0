import type { Move } from "../../forecast/today/todayMoves.ts";
import type { ForecastWords } from "./forecastWords.ts";

export const zhForecast: ForecastWords = {
  list: (parts) => parts.join("；"),
  range: (likely, low, high) => `${likely}（${low}–${high}）`,
  event: {
    heading: (name, from, to, total) => `${name}，${from} 至 ${to}：预计咨询 ${total} 次`,
    formula: "依据",
    terms: {
      orders: "订单数", consultsPerOrder: "每单咨询次数", ordinary: "平日同一时段", factor: "是平日的几倍", earlierFactor: "往期是平日的几倍",
      afterSaleShare: "转为售后的比例", decayFall: "活动后回落", decayOver: "历时", upliftCv: "活动强度的变异系数",
    },
    fromFile: "活动文件", byRanges: "由上述范围得出", byDefault: "文档所列默认值",
    fromScenario: (path, n) => (n === undefined ? path : `${path}，${n}`),
    learned: (days, conversations, orders) => `由 ${days} 天学得：${conversations} 次咨询，${orders} 单`,
    earlier: (counted, ordinary) => `往期活动：实际 ${counted} 次，平日 ${ordinary} 次`,
    days: "每天咨询次数，90% 落在括号内", date: "日期",
    footer: (draws) => `中位数与 5%、95% 界限，来自 ${draws} 次抽取；已含客服台平日的波动。`,
    leftOut: (names) => `日期不在其内，未带入：${names.join("、")}`,
  },
  today: {
    heading: (day, now, counted, expected) => `${day} ${now}：已来咨询 ${counted} 次，原预计 ${expected} 次`,
    stream: (name, busyness, interval, rest) => `${name === undefined ? "" : `${name}：`}忙碌程度为平日的 ${busyness}${interval === undefined ? "" : `（${interval}）`}；余下还有 ${rest}`,
    unexpected: (name, counted, rest) => `${name === undefined ? "" : `${name}：`}原预计无人，却来了 ${counted} 次；余下还有 ${rest}`,
    interrupted: (replications, tried) => `提前中断：依据 ${replications} 次模拟${tried ? "；可做的调整只试了下面所列的" : ""}。`,
    soFar: "至此", whole: "全天", passes: "达标概率",
    owed: (count) => `${count} 待回`, unknown: "文件未说明", hours: "余下各小时的咨询",
    moves: (rule) => `现在能做什么（按对“${rule}”的好处排列）`,
    noMoves: "之后没有人当班，已无可调整。",
    movesUntried: "在试任何调整之前已中断。",
    noNeed: (rule, chance) => `无需调整：照现在的安排，“${rule}”达标概率为 ${chance}。`,
    nothingHelps: (rule) => `所试的调整对“${rule}”都没有超出偶然的好处。`,
    noGain: (moves) => `看不出好处：${moves}。`,
    harm: (moves) => `反而有害：${moves}。`,
    gain: "达标概率", rate: "比率", cost: "代价",
    points: (figure) => `${figure} 个百分点`, seconds: (figure) => `${figure} 秒`,
    hoursOfWork: (hours) => `${hours} 工时`,
    move: (move) => moveText(move),
    footer: (replications) => `范围含 90%；概率和好处附 95% 区间，来自同一批买家的 ${replications} 次模拟。`,
    leftOut: (names) => `日期不在其内，未带入：${names.join("、")}`,
    moved: (day) => `场景中没有这一天，以其 ${day} 代替。`,
    below: "以下均为当天开始之前的预计。",
  },
  outlook: {
    title: "之后的日子",
    recovery: (rule, kind, days) => `${rule}，${kind}：${days} 天合计`,
    current: (value, limit, missing) => `${value === undefined ? "至今没有计数" : `目前 ${value}`}，要求 ${limit}${missing === 0 ? "" : `；${missing} 天没有计数`}`,
    nextDays: "接下来几天", until: (days, date) => `${days} 天，至${date}`,
    begun: (day) => `${day}在这里按当天开始之前的预计计算，不含已发生的情况。`,
    required: "须达到", probability: "概率",
    impossible: "达不到", anyRate: "均可",
    expected: (value, volume) => `按场景为 ${value}，每天考核量 ${volume}。`,
    calendar: "报名日期，最稳妥的在前",
    missing: (days) => `之前有 ${days} 天未知`,
    volumes: (rule, minimum, consumers) => `${rule}：当天是否参加考核？${consumers ? "消费者" : "考核量"} ${minimum}`,
    volume: (mean, probability) => `平均 ${mean}，参加考核的概率 ${probability}`,
    leftOut: (rule, kind, reason) => `${rule}，${kind}：未预测，${reason === "weights" ? "该规则按最近的计数加权" : "没有来源给出要求，场景也没有目标"}`,
    footer: (replications, history) => `来自 ${replications} 次模拟${history === undefined ? "" : `，接在 ${history} 之后`}；95% 区间。`,
    nothing: "场景的规则都只看单日。",
  },
};

function moveText(move: Move): string {
  switch (move.kind) {
    case "call-in": return `${move.team} 临时加 1 人，${move.from}–${move.to}`;
    case "stay-longer": return `班次 ${move.shift} 延到 ${move.to}`;
    case "move-agent": return `班次 ${move.shift} 调 1 人，从 ${move.from} 到 ${move.to}`;
    case "shift-meal": return `班次 ${move.shift} 的用餐从 ${move.from} 改到 ${move.to}`;
    case "newest-first": return "排队先接最新的";
  }
}
