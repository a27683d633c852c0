import { describe, expect, it } from "vitest";
import { ruleSentences } from "../../src/report/ruleSentences.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { rulePackById, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";

const MANUAL = rulePackById("pinduoduo/manual-reply-3min");
const told = (pack: RulePack, language: "en" | "zh"): string => ruleSentences(pack, language).join("\n");
const HAN = /[\u4e00-\u9fff]/u;

describe("a rule in sentences", () => {
  it("tells what counts, when, within which time, by whom, what is left out and what follows", () => {
    expect(ruleSentences(MANUAL, "en")).toEqual([
      "Counts buyers: who writes counts once a day, however often. One message answered too late or never loses the buyer; several lose it once.",
      "Messages that buyers send from 08:00 to 23:00 are judged, 23:00:00 itself excluded. Whatever comes at other hours never counts. A reply after 23:00 still counts.",
      "The time runs for each message from its sending; a reply answers all that was sent before it. In time is a reply within 3 min; exactly 3 min is still in time.",
      "Every act of a person at the desk counts as a reply (text, pictures, cards, changes of an order…), batch and automatic payment reminders aside. Bots' replies do not count.",
      "Left out: what the platform suspects to be spam; who sent nothing but automatic messages (clicks, cards); what buyers send while they are blacklisted. Thanks and goodbyes need a reply too.",
      "What follows:",
      "- Star rating lowered: unless ≥ 80% over any 30 days together, an assumed threshold",
      "- All goods taken down, no new ones: for insults in messages of agents, lasting 3 days",
      "Since when it holds is unknown. Reliability A: rule text repeated by several witnesses.",
    ]);
  });

  it("tells the same in Chinese", () => {
    expect(ruleSentences(MANUAL, "zh")).toEqual([
      "按买家统计：同一买家一天内无论咨询几次，只计一次。有一条消息回复超时或未回复，该买家即为未达标，多条也只计一次。",
      "考核买家在 08:00 至 23:00（不含 23:00:00 整）发送的消息。其他时间的消息一律不计。23:00 之后的回复仍然算数。",
      "每条消息从发送时起各自计时；一次回复答复此前发来的全部消息。3 分钟内回复为及时，正好 3 分钟也算及时。",
      "客服人员在客服台的一切操作（文字、图片、卡片、改订单等）都算回复，批量催付和自动催付除外。机器人的回复不算。",
      "不计入：被平台列为疑似垃圾消息的；只有自动触发消息（点击、卡片）的买家或会话；买家被拉黑期间发来的消息。“好的”“谢谢”等结束语也须回复。",
      "后果：",
      "- 店铺星级下降：任意连续 30 天合计低于 80% 时，及格线为本程序的假设",
      "- 全店商品下架并禁止上新：客服消息中有辱骂等不文明用语时，持续 3 天",
      "何时起施行未知。可靠程度 A：多处转述规则文字，互相印证。",
    ]);
  });

  it.each(shippedRulePacks().map((pack) => [`${pack.id}@${pack.effective.from}`, pack] as const))("%s is told without a gap in both languages", (_name, pack) => {
    const [en, zh] = [ruleSentences(pack, "en"), ruleSentences(pack, "zh")];
    expect(zh).toHaveLength(en.length);
    for (const sentence of [...en, ...zh]) expect(sentence).not.toMatch(/undefined|NaN|\bnull\b|^$| {2}/u);
    expect(en.filter((sentence) => HAN.test(sentence))).toEqual([]);
    expect(zh.filter((sentence) => !HAN.test(sentence))).toEqual([]);
    // A Chinese sentence has a blank beside a figure or none at all, never one between Chinese signs.
    expect(zh.filter((sentence) => /[\u4e00-\u9fff，。] [\u4e00-\u9fff，。]/u.test(sentence))).toEqual([]);
  });

  it.each<readonly [string, Partial<RulePack>, string, string]>([
    ["the agents' clock", { scope: "agent", clock: "agent-list" }, "enters an agent's list", "进入客服接待列表起计时"],
    ["who is charged", { scope: "agent", transfer: "charged-to-sender" }, "is charged with it", "记在该客服名下"],
    ["one reply that is enough", { anyMissFails: false }, "One reply in time is enough for the buyer", "只要有一条消息及时得到回复"],
    ["the end that counts", { window: { from: "08:00", to: "23:00", closed: true, by: "message" } }, "23:00:00 itself included", "（含 23:00:00 整）"],
    ["the night that counts from the opening", { beforeWindow: "clock-from-opening" }, "as if sent at the opening", "视同开始考核时发送"],
    ["the night with its true wait", { beforeWindow: "true-wait" }, "with its whole wait", "按全部等待计入"],
    ["all messages of the day", { consumerMessages: "all-day" }, "all messages of the day count", "当天全部消息都计入"],
    ["the end that cuts", { afterWindow: "window-truncates" }, "What is unanswered at 23:00 is late", "到 23:00 仍未回复的即为超时"],
    ["what the end leaves open", { afterWindow: "excluded" }, "after 23:00 is left out", "时限越过 23:00 的消息不计"],
    ["a limit that is late itself", { deadlineInclusive: false }, "exactly 3 min is late", "正好 3 分钟则算超时"],
    ["bots of some kinds", { repliesCount: ["manual", "faq", "status"] }, "these count: prepared questions, status replies", "以下算数：常见问题、状态自动回复"],
    ["needing a person", { denominator: "needing-manual" }, "needs no person", "无需人工的消息"],
    ["what bots settle", { botOnlyUnits: "exclude" }, "what a bot settled alone", "只由机器人答复就结束的咨询"],
    ["offline left out", { allOffline: "excluded" }, "Left out: what the platform suspects to be spam; who sent nothing but automatic messages (clicks, cards); what buyers send while they are blacklisted; what comes while everybody is offline", "全员离线时发来的消息"],
    ["offline that fails", { allOffline: "fails" }, "is late, whatever follows", "一律算超时"],
    ["thanks without a reply", { closingWords: "exempt" }, "thanks and goodbyes", "等结束语"],
    ["thanks soon after a reply", { closingWords: { afterReplyWithin: 60 } }, "thanks and goodbyes within 1 min of a person's reply", "人工回复后 1 分钟内的结束语"],
    ["a pause", { unit: "round", clock: "first-of-burst", burstGap: 30 }, "pauses longer than 30 s", "停顿超过 30 秒"],
    ["a mean with its cap", { measure: "mean-reply-time", capPerUnit: 600 }, "at most 10 min, an unanswered one with just that", "至多计 10 分钟，未回复的正好计 10 分钟"],
    ["a later version", { id: "pinduoduo/effective-reply-60min", effective: { from: "2017-12-02", to: null } }, "ask for the id without a date", "现行版本"],
  ])("tells %s", (_what, change, en, zh) => {
    expect(told({ ...MANUAL, ...change }, "en")).toContain(en);
    expect(told({ ...MANUAL, ...change }, "zh")).toContain(zh);
  });

  it("tells that a limit is the user's, that there is none, and over what a weighted one runs", () => {
    expect(told(rulePackById("pinduoduo/reply-5min"), "en")).toContain("- Restriction of the shop: unless the trade's figure is reached on the day");
    expect(told(rulePackById("taobao/round-reply-3min"), "zh")).toContain("- 店铺星级下降：没有来源给出及格线，任意连续 30 天合计");
    expect(told(rulePackById("shopee/chat-response-12h"), "en")).toMatch(/Penalty points: unless > 20% as a weighted mean.*90 days.*latest 25%/u);
    expect(told(rulePackById("pinduoduo/answer-30s"), "en")).toContain("No source tells what follows from it.");
  });
});
