import type { ExplanationWords, MessageFacts, UnitFacts } from "./explanationWords.ts";

export const zhExplanation: ExplanationWords = {
  duration: (hours, minutes, seconds) =>
    [hours > 0 ? `${hours} 小时` : "", minutes > 0 ? `${minutes} ${seconds === "0" ? "分钟" : "分"}` : "", seconds !== "0" || hours + minutes === 0 ? `${seconds} 秒` : ""].filter((part) => part !== "").join(" "),
  buyer: "买家", bot: "机器人", unnamedAgent: "客服",
  answererBot: (kind) => `机器人（${kind}）`,
  line: (line) => `第 ${line} 行`,
  quoted: (text) => `“${text}”`,
  conversation: (number) => `会话 ${number}`,
  buyerKinds: {
    text: "文字", image: "图片", emoji: "表情", video: "视频", voice: "语音",
    "faq-click": "点击常见问题", "order-link": "系统发出的订单卡片", "product-link": "系统发出的商品卡片", "menu-click": "点击菜单", auto: "系统自动消息",
  },
  replyKinds: {
    faq: "常见问题回复", "order-card": "订单卡片回复", "product-card": "商品卡片回复", "self-service": "自助菜单", status: "状态自动回复", smart: "智能机器人", assisted: "机器人辅助回复",
    text: "文字", image: "图片", emoji: "表情", video: "视频", voice: "语音",
    coupon: "优惠券", "goods-card": "商品卡片", recommendation: "商品推荐", "gift-card": "免拼卡", "group-card": "拼团卡片", "small-payment": "小额打款", "small-collection": "小额收款",
    "price-change": "改价", "address-result": "改址审核结果", "return-number": "退货单号", "help-link": "帮助链接", "order-help": "代下单",
    "after-sale-help": "代申请售后", "refund-card": "退款卡片", "buyer-show": "买家秀卡片", "cash-back": "拼单返现", "payment-reminder": "催付卡片",
    "other-action": "客服台其他操作", "payment-reminder-batch": "批量催付", "payment-reminder-auto": "自动催付",
  },
  units: { "consumer-day": "天", session: "会话", round: "轮次", message: "消息" },
  rule: ({ terms, window, allowed }) => {
    const isByStart = terms.window.by === "session-start";
    const isFirst = terms.unit === "round" || terms.clock === "first-of-session" || terms.clock === "first-of-burst";
    const group = terms.unit === "round" || terms.clock === "first-of-burst" ? "轮次" : "会话";
    const what = isFirst ? `${window} 内${isByStart ? "开始" : "发送"}的每个${group}的首条消息` : `${window} 内${isByStart ? "开始的会话中的" : "发送的"}每条消息`;
    const whose = repliesOf(terms.repliesCount);
    const from = terms.clock === "agent-list" ? "（自进入客服接待列表起计时）" : "";
    if (terms.measure !== undefined) return `${what}到${whose}的用时取平均${from}。`;
    return `${what}须在 ${apart(allowed)}${terms.deadlineInclusive ? "内" : "之内（正好到时限不算）"}得到${whose}${from}。${missRule(terms)}${chargeRule(terms)}`;
  },
  standings: {
    "outside-window": ({ terms, sessionStart, beside, window, answer, sent }) => {
      if (terms.window.by === "session-start") return sessionStart === undefined ? `不考核：所在会话不是在 ${window} 内开始的` : `不考核：所在会话始于 ${sessionStart}，不在 ${window} 内`;
      const where = { before: `发送时 ${window} 的考核时段尚未开始`, "at-end": `于 ${sent} 发送，正是考核时段 ${window} 的终点，终点不计入`, after: `发送时 ${window} 的考核时段已结束` }[beside];
      if (terms.beforeWindow === "excluded") return `不考核：${where}`;
      return `不考核：${where}，${answer === undefined ? "而记录在下一时段开始前已结束" : "且在下一时段开始前已得到回复"}`;
    },
    "other-stream": () => "不考核：所在会话不归本规则管",
    "suspected-spam": () => "不考核：平台列为疑似垃圾消息",
    "confirmed-spam": () => "不考核：已举报为垃圾消息并经平台核实",
    blacklisted: () => "不考核：发送时买家在黑名单中",
    automatic: ({ terms, unit }) => terms.excludes.includes("auto-triggered-messages")
      ? "不考核：由系统自动触发，不是买家所发" : `不考核：由系统自动触发，且买家在这${unit === "天" ? "一天" : `个${unit}`}里没有自己发过消息`,
    "closing-word": ({ terms }) => (typeof terms.closingWords === "object" ? "不考核：紧跟在回复之后的感谢或道别" : "不考核：只是感谢或道别，无须回复"),
    "needs-no-person": ({ isAutomatic }) => (isAutomatic ? "不考核：由系统自动触发，不需要人工" : "不考核：机器人已解决，不需要人工"),
    "all-offline-excluded": () => "不考核：发送时没有客服在线",
    "deadline-beyond-window": ({ deadline, windowEnd }) => `不考核：最迟回复时间 ${deadline} 已超出考核时段的终点 ${windowEnd}`,
    "not-listed": () => "不考核：从未进入客服的接待列表",
    "bot-only-unit": ({ unit }) => `不考核：这${unit === "天" ? "一天" : `个${unit}`}全部由机器人解决`,
    "no-clock": ({ terms, clockOf }) => `不单独计时：由${terms.clock === "first-of-session" ? "会话" : "轮次"}的首条消息${clockOf === undefined ? "" : `（${clockOf}）`}计时`,
    "in-time": (facts) => {
      if (facts.isExactlyAtDeadline) return `及时：${answered(facts)}，正好到时限，算及时`;
      return `及时：${answered(facts)}${started(facts)}${facts.isNear || facts.start !== "sending" ? allowed(facts) : ""}`;
    },
    late: (facts) => (facts.isExactlyAtDeadline
      ? `超时：${answered(facts)}，正好到时限，不算及时` : `超时 ${facts.lateBy ?? ""}：${answered(facts)}${started(facts)}${allowed(facts)}${thanks(facts)}`),
    unanswered: (facts) => `超时：之后没有${repliesOf(facts.terms.repliesCount)}${started(facts)}${allowed(facts)}${facts.isOpenAtEnd ? "，记录在此之前已结束，更长的记录里也许有回复" : ""}${thanks(facts)}`,
    truncated: (facts) => `超时：${facts.answer === undefined ? `之后没有${repliesOf(facts.terms.repliesCount)}` : answered(facts)}；考核时段 ${facts.windowEnd} 结束后的回复不再计入`,
    "all-offline-fails": () => "超时：发送时没有客服在线，无论之后如何都算未达标",
  },
  measured: (facts) => {
    if (facts.adds === undefined) return facts.answer === undefined ? `不计入平均：之后没有${repliesOf(facts.terms.repliesCount)}` : `不计入平均：${answered(facts)}，已在考核时段 ${facts.windowEnd} 结束之后`;
    if (facts.answer === undefined) return `按 ${apart(facts.adds)}计入平均：之后没有${repliesOf(facts.terms.repliesCount)}，按最长用时计`;
    const isCapped = facts.cap !== undefined && facts.adds === facts.cap && facts.answer.waited !== facts.cap;
    return `按 ${apart(facts.adds)}计入平均：${answered(facts)}${started(facts)}${isCapped ? `；最多计 ${facts.cap}` : ""}`;
  },
  replies: {
    answers: ({ answers }) => `回复了 ${answers.join("、")} 的消息`,
    bot: ({ kind }) => `不计入：机器人的回复（${kind}）在本规则下不算回复`,
    "no-reply": ({ kind }) => `不计入：${kind}不算回复`,
    kind: ({ kind }) => `不计入：本规则不认${kind}`,
    "nothing-owed": () => "此时没有待回复的消息",
  },
  listing: (agent, until) => `进入${/^[\p{Script=Han}]/u.test(agent) ? "" : " "}${apart(agent)}的接待列表${until === undefined ? "" : `，直到 ${until}`}`,
  unit: (facts) => `${unitHead(facts)}${facts.isMet ? met(facts) : missed(facts)}`,
  messages: (judged, late) => (late === 0 ? `考核 ${judged} 条消息，全部及时。` : `考核 ${judged} 条消息，其中 ${late} 条超时；每条单独计算。`),
  allUnits: (unit, all, missed) => `${all} 个${unit}，${missed === 0 ? "全部达标" : missed === all ? "全部未达标" : `${all - missed} 个达标，${missed} 个未达标`}。`,
  nothingJudged: "这一天不统计该消费者：没有需要考核的消息。",
  averaged: (messages, mean) => `共计入 ${messages} 条消息，平均 ${mean}。`,
  nothingAveraged: "这一天没有消息计入平均。",
  nothingWritten: "记录中没有该消费者的消息。",
  folded: ({ count, slowest, isClocked, isMeasured }) => `${count} 条${isClocked ? "计时的" : ""}消息${isMeasured ? "计入平均" : "都及时得到回复"}，最慢 ${slowest}`,
  lines: (from, to) => `第 ${from}–${to} 行`,
  keys: (rule, keys) => `依据：规则文件 ${rule} 中的 ${keys.join("、")}`,
  inFull: "连续及时回复的消息已合并为一行；加 --in-full 逐条列出。",
};

function answered({ answer }: MessageFacts): string {
  return answer === undefined ? "" : `${apart(answer.who)}于 ${answer.at} 回复，用时 ${answer.waited}`;
}

function allowed({ allowed: length, deadline }: MessageFacts): string {
  return `；时限 ${length}，最迟 ${deadline}`;
}

function thanks({ isThanks, terms }: MessageFacts): string {
  return isThanks && terms.closingWords === "need-reply" ? "；本规则中感谢和道别也须回复" : "";
}

function started({ start, from }: MessageFacts): string {
  if (start === "sending") return "";
  return start === "list" ? `；自 ${from} 进入接待列表起计时` : `；自 ${from} 考核时段开始起计时`;
}

function repliesOf(kinds: readonly string[]): string {
  if (kinds.length === 1 && kinds[0] === "manual") return "人工回复";
  if (kinds.includes("manual") && kinds.includes("faq") && kinds.includes("smart")) return "人工或机器人的回复";
  return kinds.length === 2 && kinds.includes("manual") && kinds.includes("assisted") ? "人工回复或机器人辅助回复" : `回复（${kinds.map((kind) => (kind === "manual" ? "人工" : (zhExplanation.replyKinds as Readonly<Record<string, string>>)[kind] ?? kind)).join("、")}）`;
}

function missRule({ unit, clock, anyMissFails }: MessageFacts["terms"]): string {
  if (unit === "consumer-day") return anyMissFails ? "有一条超时，该消费者当天即未达标。" : "有一条及时，该消费者当天即达标。";
  if (unit === "session" && clock !== "first-of-session") return anyMissFails ? "有一条超时，该会话即未达标。" : "有一条及时，该会话即达标。";
  return "";
}

function chargeRule({ scope, transfer }: MessageFacts["terms"]): string {
  return scope === "agent" && transfer === "charged-to-sender" ? "未回复即转出的客服也记一次未达标。" : "";
}

/** A name before Chinese: Latin letters are set apart. */
function apart(name: string): string {
  return /[\p{Script=Han}）]$/u.test(name) ? name : `${name} `;
}

function unitHead({ terms, unit, from, agent, isMet, judged }: UnitFacts): string {
  const whose = agent === undefined ? "" : `${agent}：`;
  return terms.unit === "consumer-day" || (judged <= 1 && !isMet) ? whose : `${whose}始于 ${from} 的${unit}`;
}

function met({ terms, clocked, late, allowed }: UnitFacts): string {
  if (late > 0) return "达标：有一条及时即可。";
  return clocked === 1 ? `达标：在 ${apart(allowed)}内得到回复。` : `达标：${clocked} 条${terms.clock === "each-message" ? "" : "计时的"}消息都在 ${apart(allowed)}内得到回复。`;
}

function missed({ terms, clocked, miss, allowed, windowEnd }: UnitFacts): string {
  if (miss === undefined) return "未达标。";
  if (miss.isCharged) return `未达标：${miss.at} 的消息未回复即离开接待列表，记在该客服名下。`;
  if (!terms.anyMissFails && clocked > 1) return `未达标：${clocked} 条消息没有一条在 ${apart(allowed)}内得到回复。`;
  const spoils = clocked <= 1 || terms.unit === "round" ? "" : `，有一条超时即${terms.unit === "session" ? "整个会话" : "当天"}未达标`;
  return `未达标：${miss.at} 的消息${missedHow(miss, terms, allowed, windowEnd)}${spoils}。`;
}

function missedHow({ standing, waited }: NonNullable<UnitFacts["miss"]>, { repliesCount }: UnitFacts["terms"], allowed: string, windowEnd: string): string {
  switch (standing) {
    case "unanswered": return `一直没有得到${repliesOf(repliesCount)}（时限 ${allowed}）`;
    case "truncated": return `在考核时段 ${windowEnd} 结束前没有得到${repliesOf(repliesCount)}`;
    case "all-offline-fails": return "发送时没有客服在线";
    default: return `等了 ${waited ?? ""}（时限 ${allowed}）`;
  }
}
