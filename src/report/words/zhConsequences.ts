import type { ConsequenceWords } from "./consequenceWords.ts";

const daysOf = (days: number, each: boolean): string => {
  if (days === 1) return "1 天";
  return each ? `${days} 天中任一天` : `${days} 天合计`;
};

const MISSED: Readonly<Record<string, string>> = { "≥": "低于", ">": "不高于", "≤": "超过", "<": "不低于" };

/** What misses a limit such as `≥ 50%`: `低于 50%`. */
const missing = (target: string): string => {
  const sign = MISSED[target[0]];
  const rest = sign === undefined ? target : target.slice(1);
  return `${sign ?? "低于"}${rest}${/[\d%s]$/u.test(rest) ? " " : ""}`;
};

export const zhConsequences: ConsequenceWords = {
  kinds: {
    "event-eligibility": "失去活动资格", fine: "罚款", "star-rating": "店铺星级下降", "shop-restriction": "店铺限制", "demotion-of-all-goods": "全店商品降权",
    badge: "得不到标识", points: "扣分", "goods-down": "全店商品下架并禁止上新", warning: "警告",
  },
  amount: (kind, amount, daily) => `${daily ? "每天" : ""}${kind} ${amount} 元`,
  unless: (target, when) => `${when}${missing(target)}时`,
  industryStandard: (target) => `${target}（行业标准）`,
  untoldStandard: "行业标准",
  oneDay: "当天",
  everyDay: (days) => `${days} 天中任一天`,
  before: (days, each, moment) => `${moment}前 ${daysOf(days, each)}`,
  event: "活动",
  registration: "报名",
  eventsOn: (days) => `${days.join("、")}活动`,
  registrationsOn: (days) => `${days.join("、")}报名`,
  rolling: (days, each) => (days === 1 ? "任一天" : `任意连续 ${daysOf(days, each)}`),
  weighted: (parts) => `加权平均（${parts.join("、")}）`,
  weightedDays: (weight, days) => `最近 ${days} 天占 ${weight}`,
  weightedLatest: (weight, share) => `其中最新的 ${share} 单位占 ${weight}`,
  played: (days) => `（此处模拟了其中 ${days} 天）`,
  volume: (count, { above, consumers, daily, fails }) => {
    const what = `${above ? "超过" : "满"} ${count}${consumers ? " 人" : ""}`;
    return fails ? `${daily ? "每天" : "合计"}须${what}` : `${daily ? "每天" : "合计"}${what}${consumers ? "" : " "}才考核`;
  },
  assumed: "及格线为本程序的假设",
  lasts: (days) => `持续 ${days} 天`,
  notCounted: "不计入预期罚款",
  avoided: "得以避免",
  tellStandard: "给出行业标准后才能判定",
  unjudged: {
    threshold: "未判定：没有资料给出及格线", standard: "给出行业标准后才能判定",
    units: "未判定：需要逐条消息的记录", text: "未判定：记录中没有消息文字",
  },
  onDate: (day, chance) => `${day} ${chance}`,
  verdicts: { pass: "达标", fail: "未达标", "not-assessed": "不考核" },
  period: ({ days, before, verdict, value }) => `${days}${before === undefined ? "" : `，${before}之前`}：${verdict}${value === undefined ? "" : `，${value}`}`,
  onWorstDay: (value) => `最差一天 ${value}`,
  span: (from, to) => `${from}至${to}`,
  missing: (days) => `其中 ${days} 天没有咨询记录`,
  tooFew: (days) => `其中 ${days} 天人数或次数不足`,
  figure: (days, value) => `${days}：${value}`,
  counts: ({ pass, fail, notAssessed, daily }) => (pass + fail === 0 ? `${notAssessed} ${daily ? "天" : "个周期"}${notAssessed > 1 ? "都" : ""}不考核`
    : `考核的 ${pass + fail} ${daily ? "天" : "个周期"}中 ${pass} ${daily ? "天" : "个"}达标${notAssessed === 0 ? "" : `，另有 ${notAssessed} ${daily ? "天" : "个"}不考核`}`),
  possible: ({ pass, fail, notAssessed, event }) => (pass + fail === 0 ? `${notAssessed} 天${notAssessed > 1 ? "都" : ""}不考核`
    : `考核的 ${pass + fail} 天中有 ${pass} 天可以${event ? "参加活动" : "报名"}${notAssessed === 0 ? "" : `，另有 ${notAssessed} 天不考核`}`),
  eligibility: ({ day, moment, standing, isPartial }) => {
    const asked = moment === "event" ? `${day}的活动，能参加吗？` : `${day}报名，够资格吗？`;
    if (standing === "unknown") return `${asked}无法回答：记录里没有决定资格的那几天。`;
    if (standing === "fail") return `${asked}不能。`;
    const answer = standing === "pass" ? "能" : "这条规则不影响资格：咨询量不够，不考核";
    return `${asked}${answer}${isPartial ? "；但决定资格的日子记录不全" : ""}。`;
  },
  eligibilityReason: ({ rule, told, condition }) => `${rule}：${told}。失去资格的情形：${condition}。`,
  eligibilityUntold: (moment, other) => (moment === "event"
    ? `活动能不能参加，这次评的规则都说不了：没有一条看活动前几天${other ? "。看的是报名前几天：请用 --registration" : "。可用 --platform 评该平台的全部规则"}。`
    : `报名够不够资格，这次评的规则都说不了：没有一条看报名前几天${other ? "。看的是活动前几天：请用 --event" : "。可用 --platform 评该平台的全部规则"}。`),
  noAbuse: "客服消息中没有辱骂字词",
  abuse: (count) => `${count} 条客服消息含辱骂字词`,
  occurrence: ({ day, line, agent, word }) => `${day}，第 ${line} 行${agent === undefined ? "" : `，${agent}`}：“${word}”`,
};
