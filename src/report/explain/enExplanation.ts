import type { ExplanationWords, MessageFacts, UnitFacts } from "./explanationWords.ts";

export const enExplanation: ExplanationWords = {
  duration: (hours, minutes, seconds) =>
    [hours > 0 ? `${hours} h` : "", minutes > 0 ? `${minutes} min` : "", seconds !== "0" || hours + minutes === 0 ? `${seconds} s` : ""].filter((part) => part !== "").join(" "),
  buyer: "buyer", bot: "bot", unnamedAgent: "agent",
  answererBot: (kind) => `the bot (${kind})`,
  line: (line) => `line ${line}`,
  quoted: (text) => `“${text}”`,
  conversation: (number) => `conversation ${number}`,
  buyerKinds: {
    text: "text", image: "picture", emoji: "emoji", video: "video", voice: "voice message",
    "faq-click": "click on an FAQ question", "order-link": "order card sent by the app", "product-link": "product card sent by the app", "menu-click": "click in the menu", auto: "automatic message",
  },
  replyKinds: {
    faq: "FAQ answer", "order-card": "order-card answer", "product-card": "product-card answer", "self-service": "self-service menu", status: "status reply", smart: "smart bot", assisted: "assisted reply",
    text: "text", image: "picture", emoji: "emoji", video: "video", voice: "voice message",
    coupon: "coupon", "goods-card": "goods card", recommendation: "recommendation", "gift-card": "free-join card", "group-card": "group card", "small-payment": "small payment", "small-collection": "small collection",
    "price-change": "price change", "address-result": "address change result", "return-number": "return tracking number", "help-link": "help link", "order-help": "order placed for the buyer",
    "after-sale-help": "after-sale request for the buyer", "refund-card": "refund card", "buyer-show": "buyer-show card", "cash-back": "group cash-back", "payment-reminder": "payment reminder",
    "other-action": "other action of the desk", "payment-reminder-batch": "batch payment reminder", "payment-reminder-auto": "automatic payment reminder",
  },
  units: { "consumer-day": "day", session: "session", round: "round", message: "message" },
  rule: ({ terms, window, allowed }) => {
    const within = terms.window.by === "session-start" ? "each session that begins in" : "each round of what is sent in";
    const isFirst = terms.unit === "round" || terms.clock === "first-of-session" || terms.clock === "first-of-burst";
    const ofSessions = terms.window.by === "session-start" ? "of the sessions that begin in" : "sent in";
    const what = isFirst ? `The first message of ${terms.unit === "round" || terms.window.by === "session-start" || terms.clock === "first-of-burst" ? within : "each session of what is sent in"} ${window}` : `Every message ${ofSessions} ${window}`;
    const whose = repliesOf(terms.repliesCount);
    const from = terms.clock === "agent-list" ? ", counted from when it stands in an agent's list" : "";
    if (terms.measure !== undefined) return `The time from ${what.charAt(0).toLowerCase()}${what.slice(1)} to ${whose} is averaged${from}.`;
    return [`${what} needs ${whose} ${terms.deadlineInclusive ? "within" : "in less than"} ${allowed}${from}.`, ...missRule(terms), ...chargeRule(terms)].join(" ");
  },
  standings: {
    "outside-window": ({ terms, sessionStart, beside, window, answer, sent }) => {
      if (terms.window.by === "session-start") return `not judged: its session${sessionStart === undefined ? "" : ` began at ${sessionStart},`} ${sessionStart === undefined ? "did not begin in" : "not in"} ${window}`;
      const where = { before: `sent before the window ${window} opened`, "at-end": `sent at ${sent}, the very end of the window ${window}, which is no longer in it`, after: `sent after the window ${window}` }[beside];
      if (terms.beforeWindow === "excluded") return `not judged: ${where}`;
      return `not judged: ${where}, ${answer === undefined ? "and the log ends before it opens again" : "and answered before it opened again"}`;
    },
    "other-stream": () => "not judged: its conversation is no affair of this rule",
    "suspected-spam": () => "not judged: the platform suspects spam",
    "confirmed-spam": () => "not judged: it was reported as spam, and the platform confirmed it",
    blacklisted: () => "not judged: the buyer was blacklisted when it was sent",
    automatic: ({ terms, unit }) => terms.excludes.includes("auto-triggered-messages")
      ? "not judged: the app sent it, not the buyer" : `not judged: the app sent it, and the buyer wrote nothing ${terms.unit === "consumer-day" || terms.unit === "message" ? "that day" : `in this ${unit}`}`,
    "closing-word": ({ terms }) => (typeof terms.closingWords === "object"
      ? "not judged: nothing but thanks or goodbye, shortly after a reply" : "not judged: nothing but thanks or goodbye, which needs no reply"),
    "needs-no-person": ({ isAutomatic }) => (isAutomatic ? "not judged: sent by the app, it needs no person" : "not judged: a bot settled it, it needed no person"),
    "all-offline-excluded": () => "not judged: no agent was online when it was sent",
    "deadline-beyond-window": ({ deadline, windowEnd }) => `not judged: its deadline, ${deadline}, lies beyond the window's end at ${windowEnd}`,
    "not-listed": () => "not judged: it never stood in an agent's list",
    "bot-only-unit": ({ unit }) => `not judged: bots settled everything in this ${unit}`,
    "no-clock": ({ terms, clockOf }) => {
      const first = terms.clock === "first-of-session" ? "session" : "round";
      return `no clock of its own: the first message of the ${first}${clockOf === undefined ? "" : `, sent at ${clockOf},`} has it`;
    },
    "in-time": (facts) => {
      if (facts.isExactlyAtDeadline) return `in time: ${answered(facts)}, at the very deadline, which is in time`;
      return `in time: ${answered(facts)}${started(facts)}${facts.isNear || facts.start !== "sending" ? allowed(facts) : ""}`;
    },
    late: (facts) => (facts.isExactlyAtDeadline
      ? `late: ${answered(facts)}, at the very deadline, and less is asked` : `late by ${facts.lateBy ?? ""}: ${answered(facts)}${started(facts)}${allowed(facts)}${thanks(facts)}`),
    unanswered: (facts) => `late: ${none(facts)}${started(facts)}${allowed(facts)}${facts.isOpenAtEnd ? ", which the log does not reach: a longer one might show the reply" : ""}${thanks(facts)}`,
    truncated: (facts) => `late: ${facts.answer === undefined ? none(facts) : answered(facts)}; after the window's end at ${facts.windowEnd} a reply counts no more`,
    "all-offline-fails": () => "late: no agent was online when it was sent, so it counts as late whatever follows",
  },
  measured: (facts) => {
    if (facts.adds === undefined) return facts.answer === undefined ? `left out of the mean: ${none(facts)}` : `left out of the mean: ${answered(facts)}, after the window's end at ${facts.windowEnd}`;
    if (facts.answer === undefined) return `adds ${facts.adds} to the mean: ${none(facts)}, so it counts as the longest time`;
    const isCapped = facts.cap !== undefined && facts.adds === facts.cap && facts.answer.waited !== facts.cap;
    return `adds ${facts.adds} to the mean: ${answered(facts)}${started(facts)}${isCapped ? `; more than ${facts.cap} is not counted` : ""}`;
  },
  replies: {
    answers: ({ answers }) => `answers the message${answers.length > 1 ? "s" : ""} of ${joined(answers)}`,
    bot: ({ kind }) => `does not count: a bot's reply (${kind}) is none under this rule`,
    "no-reply": ({ kind }) => `does not count: ${kind === "automatic payment reminder" ? "an" : "a"} ${kind} is no reply`,
    kind: ({ kind }) => `does not count: ${kind} is not among the replies that this rule asks for`,
    "nothing-owed": () => "no message was waiting for a reply then",
  },
  listing: (agent, until) => `comes into the list of ${agent}${until === undefined ? "" : `, until ${until}`}`,
  unit: (facts) => `${unitHead(facts)}${facts.isMet ? met(facts) : missed(facts)}`,
  messages: (judged, late) => (late === 0 ? `${plural(judged, "message")} judged, ${judged === 1 ? "it is" : "all"} in time.` : `${plural(judged, "message")} judged, ${late} of them late. Each counts by itself.`),
  allUnits: (unit, all, missed) => `${plural(all, unit)}, ${missed === 0 ? "all met" : missed === all ? "all missed" : `${all - missed} met, ${missed} missed`}.`,
  nothingJudged: "the consumer does not count on this day: no message is judged.",
  averaged: (messages, mean) => `${plural(messages, "message")} counted, ${mean} on average.`,
  nothingAveraged: "nothing adds to the mean on this day.",
  nothingWritten: "The log holds no message of this consumer.",
  folded: ({ count, slowest, isClocked, isMeasured }) => `${count} messages ${isClocked ? "with a clock " : ""}${isMeasured ? "added to the mean" : "answered in time"}, the slowest after ${slowest}`,
  lines: (from, to) => `lines ${from}–${to}`,
  keys: (rule, keys) => `By ${keys.join(", ")} of the rule file ${rule}`,
  inFull: "Runs of messages that were answered in time stand in one line; --in-full shows each.",
};

function answered({ answer }: MessageFacts): string {
  return answer === undefined ? "" : `${answer.who} answered at ${answer.at}, after ${answer.waited}`;
}

function allowed({ allowed: length, deadline }: MessageFacts): string {
  return `; ${length} allowed, until ${deadline}`;
}

function none({ terms }: MessageFacts): string {
  return `${repliesOf(terms.repliesCount)} never came`;
}

function thanks({ isThanks, terms }: MessageFacts): string {
  return isThanks && terms.closingWords === "need-reply" ? "; under this rule thanks and goodbyes need a reply too" : "";
}

function started({ start, from }: MessageFacts): string {
  if (start === "sending") return "";
  return start === "list" ? `; the clock started at ${from}, when it came into the agent's list` : `; the clock started at ${from}, when the window opened`;
}

function repliesOf(kinds: readonly string[]): string {
  if (kinds.length === 1 && kinds[0] === "manual") return "a person's reply";
  if (kinds.includes("manual") && kinds.includes("faq") && kinds.includes("smart")) return "a reply of a person or a bot";
  return `a reply (${kinds.map((kind) => (kind === "manual" ? "a person's" : (enExplanation.replyKinds as Readonly<Record<string, string>>)[kind] ?? kind)).join(", ")})`;
}

function missRule({ unit, clock, anyMissFails }: MessageFacts["terms"]): string[] {
  if (unit === "consumer-day") return [anyMissFails ? "One late message spoils the consumer's day." : "One reply in time is enough for the consumer's day."];
  if (unit === "session" && clock !== "first-of-session") return [anyMissFails ? "One late message spoils the session." : "One reply in time is enough for the session."];
  return [];
}

function chargeRule({ scope, transfer }: MessageFacts["terms"]): string[] {
  return scope === "agent" && transfer === "charged-to-sender" ? ["An agent who lets it go unanswered is charged with it."] : [];
}

function unitHead({ terms, unit, from, agent, isMet, judged }: UnitFacts): string {
  const whose = agent === undefined ? "" : `${agent}: `;
  return terms.unit === "consumer-day" || (judged <= 1 && !isMet) ? whose : `${whose}${unit} from ${from} `;
}

function met({ terms, clocked, late, allowed }: UnitFacts): string {
  if (late > 0) return "met: a reply in time is enough.";
  return clocked === 1 ? `met: answered within ${allowed}.` : `met: all ${clocked} messages ${terms.clock === "each-message" ? "" : "with a clock "}were answered within ${allowed}.`;
}

function missed({ terms, clocked, miss, allowed, windowEnd }: UnitFacts): string {
  if (miss === undefined) return "missed.";
  if (miss.isCharged) return `missed: the message of ${miss.at} left the list unanswered, and this agent is charged with it.`;
  if (!terms.anyMissFails && clocked > 1) return `missed: none of its ${clocked} messages was answered within ${allowed}.`;
  const spoils = clocked <= 1 || terms.unit === "round" ? "" : `; one miss spoils the ${terms.unit === "session" ? "session" : "consumer's day"}`;
  return `missed: the message of ${miss.at} ${missedHow(miss, terms, allowed, windowEnd)}${spoils}.`;
}

function missedHow({ standing, waited }: NonNullable<UnitFacts["miss"]>, { repliesCount }: UnitFacts["terms"], allowed: string, windowEnd: string): string {
  switch (standing) {
    case "unanswered": return `never got ${repliesOf(repliesCount)}; ${allowed} allowed`;
    case "truncated": return `got no counting reply before the window's end at ${windowEnd}`;
    case "all-offline-fails": return "came while no agent was online";
    default: return `waited ${waited ?? ""}; ${allowed} allowed`;
  }
}

function joined(times: readonly string[]): string {
  return times.length < 2 ? times.join("") : `${times.slice(0, -1).join(", ")} and ${times[times.length - 1]}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
