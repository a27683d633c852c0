import type { RuleWords } from "./ruleWords.ts";

const ONE = { "consumer-day": "买家", session: "会话", round: "轮次", message: "消息" } as const;

/** Rules in Chinese. */
export const zhRule: RuleWords = {
  counted: {
    "consumer-day": "按买家统计：同一买家一天内无论咨询几次，只计一次。",
    session: "按会话统计。",
    round: "按轮次统计：店铺回复之前买家连续发来的消息，无论几条，算作一轮。",
    message: "按消息统计：买家的每条消息各计一次。",
  },
  missed: (unit, anyMissFails) => (anyMissFails
    ? `有一条消息回复超时或未回复，该${ONE[unit]}即为未达标，多条也只计一次。`
    : `该${ONE[unit]}只要有一条消息及时得到回复，即为达标。`),
  mean: {
    "consumer-day": "统计当天各买家的消息等待回复的平均时长。",
    session: "按会话统计等待回复的平均时长。",
    round: "按轮次统计等待回复的平均时长：店铺回复之前买家连续发来的消息算作一轮。",
    message: "按消息统计等待回复的平均时长。",
  },
  agents: "先按客服分别统计，再相加；只计进入过客服接待列表的消息。",
  charged: (sender) => (sender ? "客服未回复就转出会话的，记在该客服名下。" : "客服未回复就转出会话的，不记在该客服名下。"),
  window: ({ from, to, closed, bySession, wholeDay }) => {
    const range = wholeDay ? "全天" : ` ${from} 至 ${to}${to === "24:00" ? " " : `（${closed ? "含" : "不含"} ${to}:00 整）`}`;
    return bySession ? `考核${range}开始的会话，其中的消息全部计入。` : `考核买家在${range}发送的消息。`;
  },
  beforeWindow: {
    excluded: "其他时间的消息一律不计。",
    "clock-from-opening": "其他时间发来、到开始考核时仍未回复的消息，视同开始考核时发送。",
    "true-wait": "其他时间发来、到开始考核时仍未回复的消息，按全部等待计入。",
  },
  allDay: "买家在考核时段内来过的，当天全部消息都计入。",
  afterWindow: (to, what, isMeasure) => ({
    "clock-runs": `${to} 之后的回复仍然算数。`,
    "window-truncates": isMeasure ? `${to} 之后的回复不计。` : `到 ${to} 仍未回复的即为超时。`,
    excluded: `时限越过 ${to} 的消息不计。`,
  })[what],
  deadline: (deadline, inclusive) => `${deadline}内回复为及时，正好 ${deadline}${inclusive ? "也算及时" : "则算超时"}。`,
  clock: {
    "each-message": "每条消息从发送时起各自计时；一次回复答复此前发来的全部消息。",
    "first-of-burst": "从第一条未回消息起计时，买家随后追加的消息不另计时。",
    "first-of-session": "只从会话的第一条消息起计时，之后的消息不计时。",
    "agent-list": "从会话进入客服接待列表起计时，此前在排队池中的等待不算。",
  },
  cap: (length) => `每次至多计 ${length}，未回复的正好计 ${length}。`,
  uncapped: "无人回复的不计入。",
  burstGap: (length) => `买家停顿超过 ${length}的，另起一轮。`,
  sessionResume: (length) => `${length}内再来的，延续原会话。`,
  manual: "客服人员在客服台的一切操作（文字、图片、卡片、改订单等）都算回复，批量催付和自动催付除外。",
  noManual: "人工回复并非全部算数，见 repliesCount。",
  bots: (kinds, all) => (all ? "各类机器人的回复也都算数。" : kinds.length === 0 ? "机器人的回复不算。" : `机器人的回复中，以下算数：${kinds.join("、")}。`),
  botKinds: {
    faq: "常见问题", "order-card": "订单卡片", "product-card": "商品卡片", "self-service": "自助菜单", status: "状态自动回复", smart: "智能机器人", assisted: "机器人辅助回复",
  },
  excluded: (what) => `不计入：${what.join("；")}。`,
  excludes: {
    "suspected-spam": "被平台列为疑似垃圾消息的",
    "confirmed-spam": "平台已核实的垃圾消息",
    blacklisted: "买家被拉黑期间发来的消息",
    "auto-triggered-only": "只有自动触发消息（点击、卡片）的买家或会话",
    "auto-triggered-messages": "自动触发的消息（点击、卡片）",
  },
  needingManual: "无需人工的消息，即自动触发的消息和机器人答复后即结束的消息",
  botOnlyExcluded: "只由机器人答复就结束的咨询",
  offlineExcluded: "全员离线时发来的消息",
  offlineFails: "全员离线时发来的消息一律算超时，之后回复也不变。",
  closingExempt: "“好的”“谢谢”等结束语",
  closingExemptWithin: (length) => `人工回复后 ${length}内的结束语`,
  closingNeedsReply: "“好的”“谢谢”等结束语也须回复。",
  consequencesTitle: "后果：",
  noConsequences: "没有来源说明后果。",
  term: (word, meaning) => `${word}：${meaning}`,
  noLimit: "没有来源给出及格线",
  abuse: "客服消息中有辱骂等不文明用语时",
  effective: (from, to) => {
    if (from === null) return to === null ? "何时起施行未知。" : `施行至 ${to}，何时起未知。`;
    return to === null ? `已知自 ${from} 起施行。` : `自 ${from} 施行至 ${to}。`;
  },
  reliability: {
    A: "可靠程度 A：多处转述规则文字，互相印证。",
    B: "可靠程度 B：二手资料，前后一致。",
    C: "可靠程度 C：资料薄弱，未能核实。",
    D: "可靠程度 D：没有资料，系本程序的理解。",
  },
  superseded: "后来另有版本：编号后不写日期即为现行版本。",
  onRequest: "只在指定其编号时评分。",
  copyHint: "以下是该规则的文件：存下来，改动某个键（notes 写明可改哪些、依据是什么），再用 --rule 文件名 评分。",
  list: {
    unknownDate: "日期未知",
    earlier: (versions) => `早期版本：${versions.join("、")}`,
    footer: [
      "A 至 D：资料的可靠程度（A 规则文字有多处转述、互相印证，B 前后一致的二手网页，C 薄弱的网页，D 本程序的理解）；日期为已知的施行起止。",
      "* 不随 --platform 评分：已不施行、与另一条规则并存的理解，或公式没有来源。请指定编号：--rule 编号。",
      "`replycast rules 编号` 说明一条规则如何统计，并列出来源和疑点。",
    ],
  },
};
