import { LOG_CLOCK } from "../../scoring/reconcile/logClock.ts";
import type { Reading } from "../../scoring/reconcile/reconcile.ts";
import type { Language } from "../words/language.ts";

type Change = Reading["changes"][number];
type Sentence = Readonly<Record<Language, string>>;

/** One option of a rule in a few words: what is then counted otherwise. The key and its value stand beside it. */
export function optionWords({ key, to }: Change, language: Language): string {
  if (key === LOG_CLOCK) return clockWords(Number.parseInt(to, 10), language);
  const known = SENTENCES[`${key}=${to}`] ?? SENTENCES[key];
  return known === undefined ? `${key}: ${to}` : known[language].replace("{}", to);
}

function clockWords(hours: number, language: Language): string {
  const far = Math.abs(hours);
  if (language === "zh") return `时区不同：记录的时间全部${hours > 0 ? "推后" : "提前"} ${far} 小时`;
  return `another time zone: all times of the log ${far} ${far === 1 ? "hour" : "hours"} ${hours > 0 ? "later" : "earlier"}`;
}

/** By `key=value`, else by key; `{}` stands for the value. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  "window.closed=true": { en: "a message at the window's last instant counts", zh: "恰在时段终点发来的消息也计入" },
  "window.closed=false": { en: "a message at the window's last instant does not count", zh: "恰在时段终点发来的消息不计入" },
  "window.to": { en: "the window ends at {}", zh: "时段到 {} 为止" },
  window: { en: "the whole day counts", zh: "全天都计入" },
  "window.by=session-start": { en: "a session belongs to the window and day in which it began", zh: "按会话开始时间归入时段和日期" },
  "window.by=message": { en: "each message belongs to the window and day in which it was sent", zh: "按每条消息的发送时间归入时段和日期" },
  "afterWindow=clock-runs": { en: "the clock runs on past the window's end", zh: "时段结束后继续计时" },
  "afterWindow=window-truncates": { en: "a reply after the window's end comes too late", zh: "时段结束后的回复算未回复" },
  "afterWindow=excluded": { en: "messages whose deadline lies beyond the window's end are left out", zh: "时限超出时段终点的消息不计入" },
  "beforeWindow=excluded": { en: "messages sent outside the window never count", zh: "时段外的消息一律不计" },
  "beforeWindow=clock-from-opening": { en: "what is still unanswered when the window opens counts as sent then", zh: "时段开始时仍未回复的消息按此刻发送计时" },
  "beforeWindow=true-wait": { en: "what is still unanswered when the window opens counts with its true wait", zh: "时段开始时仍未回复的消息按真实等待计时" },
  "consumerMessages=all-day": { en: "a consumer's messages outside the window count too", zh: "该消费者时段外的消息也计入" },
  "consumerMessages=in-window": { en: "only a consumer's messages in the window count", zh: "只计该消费者时段内的消息" },
  "repliesCount=manual": { en: "only a person's reply counts", zh: "只有人工回复才算" },
  "repliesCount=manual + assisted": { en: "a person's reply counts, also with a bot's help", zh: "人工回复和机器人辅助回复都算" },
  "repliesCount=manual + bots": { en: "every bot's reply counts too", zh: "机器人回复全都算" },
  "repliesCount=manual + bots but status": { en: "bots' replies count too, status replies aside", zh: "机器人回复也算，状态自动回复除外" },
  repliesCount: { en: "replies count of: {}", zh: "算作回复的是：{}" },
  "deadlineInclusive=true": { en: "a reply exactly at the deadline is in time", zh: "恰在时限的回复算及时" },
  "deadlineInclusive=false": { en: "a reply exactly at the deadline is late", zh: "恰在时限的回复算超时" },
  "capPerUnit=none": { en: "waits are not capped, unanswered messages left out", zh: "等待时长不封顶，未回复的不计" },
  capPerUnit: { en: "no wait counts for more than {} s, unanswered ones for just that", zh: "每次等待最多计 {} 秒，未回复的按此计" },
  "excludes.suspected-spam=excluded": { en: "suspected spam is left out", zh: "剔除疑似垃圾消息" },
  "excludes.suspected-spam=judged": { en: "suspected spam counts", zh: "疑似垃圾消息也计入" },
  "excludes.confirmed-spam=excluded": { en: "confirmed spam is left out", zh: "剔除已核实的垃圾消息" },
  "excludes.confirmed-spam=judged": { en: "confirmed spam counts", zh: "已核实的垃圾消息也计入" },
  "excludes.blacklisted=excluded": { en: "messages of buyers on the blacklist are left out", zh: "剔除拉黑期间的消息" },
  "excludes.blacklisted=judged": { en: "messages of buyers on the blacklist count", zh: "拉黑期间的消息也计入" },
  "excludes.auto-triggered-only=excluded": { en: "who sent nothing but automatic messages is no consultation", zh: "只有自动触发消息的不算咨询" },
  "excludes.auto-triggered-only=judged": { en: "who sent nothing but automatic messages is a consultation", zh: "只有自动触发消息的也算咨询" },
  "excludes.auto-triggered-messages=excluded": { en: "automatic messages need no reply", zh: "自动触发的消息无须回复" },
  "excludes.auto-triggered-messages=judged": { en: "automatic messages need a reply", zh: "自动触发的消息也须回复" },
  "closingWords=exempt": { en: "thanks and goodbyes need no reply", zh: "“谢谢”“再见”等结束语无须回复" },
  "closingWords=need-reply": { en: "thanks and goodbyes need a reply", zh: "“谢谢”“再见”等结束语也须回复" },
  closingWords: { en: "thanks and goodbyes right after a reply need none", zh: "回复后随即发来的结束语无须回复" },
  "denominator=needing-manual": { en: "only who needed a person counts", zh: "只计需要人工回复的" },
  "denominator=consulting": { en: "everybody who consulted counts", zh: "计全部咨询的" },
  "botOnlyUnits=exclude": { en: "what bots settled alone is left out", zh: "剔除全由机器人解决的" },
  "botOnlyUnits=count": { en: "what bots settled alone counts", zh: "全由机器人解决的也计入" },
  "allOffline=counts": { en: "messages sent while nobody was online count", zh: "无人在线时的消息照常计入" },
  "allOffline=excluded": { en: "messages sent while nobody was online are left out", zh: "剔除无人在线时的消息" },
  "allOffline=fails": { en: "a message sent while nobody was online is a miss", zh: "无人在线时的消息一律算未回复" },
  "transfer=charged-to-sender": { en: "who passes a buyer on unanswered is charged", zh: "未回复就转接的，计转出客服未回复" },
  "transfer=clock-runs": { en: "who passes a buyer on is not charged", zh: "转接不计转出客服" },
  "unit=consumer-day": { en: "consumers of a day are counted", zh: "按消费者（每天一次）统计" },
  "unit=session": { en: "sessions are counted", zh: "按会话统计" },
  "unit=round": { en: "rounds are counted: a burst of messages up to the reply is one", zh: "按轮次统计：连续消息到回复为一轮" },
  "unit=message": { en: "messages are counted", zh: "按消息条数统计" },
  "clock=each-message": { en: "each message has its own clock", zh: "每条消息各自计时" },
  "clock=first-of-burst": { en: "the first message of a burst starts the clock", zh: "从连续消息的第一条计时" },
  "clock=first-of-session": { en: "only the session's first message has a clock", zh: "只从会话第一条消息计时" },
  "anyMissFails=true": { en: "one late message spoils the unit", zh: "有一条超时即不达标" },
  "anyMissFails=false": { en: "one reply in time is enough", zh: "有一条及时即达标" },
  burstGap: { en: "a pause of more than {} s begins a new burst", zh: "停顿超过 {} 秒算新的一轮" },
  "sessionResume=0": { en: "each conversation is a session of its own", zh: "每个对话单独算一个会话" },
  sessionResume: { en: "coming back within {} s continues the session", zh: "{} 秒内再来算同一会话" },
};
