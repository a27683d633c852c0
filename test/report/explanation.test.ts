import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakdownText } from "../../src/report/explain/breakdownText.ts";
import { lineSentence, verdictSentences } from "../../src/report/explain/explanationSentences.ts";
import { explanationText } from "../../src/report/explain/explanationText.ts";
import { lengthText, timeText } from "../../src/report/explain/explainedTimes.ts";
import { whatIfText } from "../../src/report/explain/whatIfText.ts";
import { displayWidth } from "../../src/report/terminal/columns.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import type { Language } from "../../src/report/words/language.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { rulePackById, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";
import { explain } from "../../src/scoring/explain/explain.ts";
import { score } from "../../src/scoring/score.ts";
import { whatIf } from "../../src/scoring/whatIf/whatIf.ts";
import { randomPack } from "../judging/randomPack.ts";
import { agent, assigned, bot, buyer, chats, presence, readChat } from "../scoring/chatRows.ts";
import type { ChatRow } from "../scoring/chatRows.ts";

const MANUAL = rulePackById("pinduoduo/manual-reply-3min");
const PLAIN: RulePack = { ...MANUAL, excludes: [] };

const day: readonly ChatRow[] = [
  buyer("20:00:05", "u1", "text", "什么时候发货"), bot("20:00:06"), agent("20:00:25"), buyer("20:03:10"), agent("20:05:00", "u1", "a1", "payment-reminder-batch"), agent("20:07:22"),
];

describe("an explanation in the terminal", () => {
  it("tells the verdict first, then the time line, then the keys that decided", () => {
    expect(explanationText(explain(readChat(day, ["u1"]), [MANUAL], "u1"), { language: "en" }).split("\n")).toEqual([
      "u1 · 3-minute manual reply rate",
      "Every message sent in 08:00–23:00 needs a person's reply within 3 min. One late",
      "message spoils the consumer's day.",
      "",
      "Thu 18 June",
      "✗ missed: the message of 20:03:10 waited 4 min 12 s; 3 min allowed; one miss",
      "  spoils the consumer's day.",
      "  20:00:05  buyer  “什么时候发货”                                         line 2",
      "            ✓ in time: a1 answered at 20:00:25, after 20 s",
      "  20:00:06  bot    FAQ answer                                             line 3",
      "            · does not count: a bot's reply (FAQ answer) is none under this rule",
      "  20:00:25  a1     text                                                   line 4",
      "            · answers the message of 20:00:05",
      "  20:03:10  buyer  text                                                   line 5",
      "            ✗ late by 1 min 12 s: a1 answered at 20:07:22, after 4 min 12 s; 3",
      "              min allowed, until 20:06:10",
      "  20:05:00  a1     batch payment reminder                                 line 6",
      "            · does not count: a batch payment reminder is no reply",
      "  20:07:22  a1     text                                                   line 7",
      "            · answers the message of 20:03:10",
      "",
      "By anyMissFails: true, deadline: 3m, repliesCount: [manual] of the rule file",
      "pinduoduo/manual-reply-3min",
      "",
    ]);
  });

  it("is as good in Chinese", () => {
    expect(explanationText(explain(readChat(day, ["u1"]), [MANUAL], "u1"), { language: "zh" }).split("\n")).toEqual([
      "u1 · 3分钟人工回复率",
      "08:00–23:00 内发送的每条消息须在 3 分钟内得到人工回复。有一条超时，该消费者当天",
      "即未达标。",
      "",
      "6月18日（周四）",
      "✗ 未达标：20:03:10 的消息等了 4 分 12 秒（时限 3 分钟），有一条超时即当天未达",
      "  标。",
      "  20:00:05  买家    “什么时候发货”                                       第 2 行",
      "            ✓ 及时：a1 于 20:00:25 回复，用时 20 秒",
      "  20:00:06  机器人  常见问题回复                                         第 3 行",
      "            · 不计入：机器人的回复（常见问题回复）在本规则下不算回复",
      "  20:00:25  a1      文字                                                 第 4 行",
      "            · 回复了 20:00:05 的消息",
      "  20:03:10  买家    文字                                                 第 5 行",
      "            ✗ 超时 1 分 12 秒：a1 于 20:07:22 回复，用时 4 分 12 秒；时限 3 分",
      "              钟，最迟 20:06:10",
      "  20:05:00  a1      批量催付                                             第 6 行",
      "            · 不计入：批量催付不算回复",
      "  20:07:22  a1      文字                                                 第 7 行",
      "            · 回复了 20:03:10 的消息",
      "",
      "依据：规则文件 pinduoduo/manual-reply-3min 中的 anyMissFails: true、deadline:",
      "3m、repliesCount: [manual]",
      "",
    ]);
  });

  it("puts long runs that were answered in time into one line, unless asked for in full", () => {
    const minute = (index: number, second: string): string => `10:${String(index).padStart(2, "0")}:${second}`;
    const rows = Array.from({ length: 12 }, (_, index) => [buyer(minute(index * 4, "00")), agent(minute(index * 4 + (index === 5 ? 3 : 0), "24"))]).flat();
    const told = explain(readChat(rows), [PLAIN], "u1");
    const text = explanationText(told, { language: "zh" });
    expect(text.split("\n").slice(4, 12)).toEqual([
      "6月18日（周四）",
      "✗ 未达标：10:20:00 的消息等了 3 分 24 秒（时限 3 分钟），有一条超时即当天未达",
      "  标。",
      "  10:00:00–10:16:24  ✓ 5 条消息都及时得到回复，最慢 24 秒             第 2–11 行",
      "  10:20:00  买家  文字                                                  第 12 行",
      "            ✗ 超时 24 秒：a1 于 10:23:24 回复，用时 3 分 24 秒；时限 3 分钟，最",
      "              迟 10:23:00",
      "  10:23:24  a1    文字                                                  第 13 行",
    ]);
    expect(text).toContain("--in-full");
    const inFull = explanationText(told, { language: "zh", inFull: true });
    expect(inFull.match(/✓ 及时/gu)).toHaveLength(11);
    expect(inFull).not.toContain("--in-full");
  });

  it("tells of many rounds how many were missed, and which", () => {
    const rows = ["10:00", "10:10", "10:20", "10:30", "10:40"].flatMap((at, index) => [buyer(`${at}:00`), ...(index === 3 ? [] : [agent(`${at}:20`)])]);
    const [rule] = explain(readChat(rows), [{ ...PLAIN, unit: "round", clock: "first-of-burst" }], "u1").rules;
    expect(verdictSentences(rule, rule.days[0], "en").map(({ text }) => text)).toEqual(["4 rounds, 3 met, 1 missed.", "round from 10:30:00 missed: the message of 10:30:00 waited 10 min 20 s; 3 min allowed."]);
    expect(verdictSentences(rule, rule.days[0], "zh")[0].text).toBe("4 个轮次，3 个达标，1 个未达标。");
  });

  it("says that a bot's answer is no person's, and that thanks need one too", () => {
    const rows = [buyer("10:00:00"), bot("10:00:02"), buyer("11:00:00", "u2", "text", "好的谢谢")];
    const of = (consumer: string): string => explanationText(explain(readChat(rows, [consumer]), [PLAIN], consumer), { language: "zh" });
    expect(of("u1")).toContain("✗ 未达标：10:00:00 的消息一直没有得到人工回复（时限 3 分钟）。");
    expect(of("u2")).toContain("本规则中感谢和道别也须回复");
  });

  it("sets other conversations and other dates apart, so that times stay short", () => {
    const rows = [buyer("10:00:00"), agent("10:00:10"), ["23:30:00", "u1", "night", "buyer", "text", ""], ["2026-06-19T08:01:00", "u1", "night", "agent", "text", "a1"], buyer("2026-06-19T10:00:00", "u2")] as const;
    const text = explanationText(explain(readChat(rows), [{ ...PLAIN, beforeWindow: "clock-from-opening" }], "u1"), { language: "en" });
    expect(text).toContain("\nFri 19 June\n✓ met");
    expect(text).toContain("\n  conversation 2 · Thu 18 June\n  23:30:00  buyer");
    expect(text).toContain("\n  Fri 19 June\n  08:01:00  a1");
    expect(text).toContain("at 08:00:00, when the window opened");
  });

  it("never writes beyond its columns, whatever the log and the rule", () => {
    fc.assert(fc.property(chats, fc.oneof(fc.constantFrom(...shippedRulePacks()), randomPack), fc.constantFrom<Language>(...LANGUAGES), fc.integer({ min: 60, max: 120 }), (rows, pack, language, columns) => {
      const text = explanationText(explain(readChat(rows, ["u1"]), [pack], "u1"), { language, columns });
      expect(text).not.toMatch(/undefined|NaN| \n/u);
      expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(columns);
    }), { numRuns: 150, seed: 9 });
  });
});

describe("the sentence that decides", () => {
  const sentence = (rows: readonly ChatRow[], changes: Partial<RulePack>, language: Language = "en"): string => {
    const [rule] = explain(readChat(rows), [{ ...PLAIN, ...changes }], "u1").rules;
    const { text, keys } = lineSentence(rule.days[0].lines[0], rule, rule.days[0], language);
    return `${text} | ${keys.join(", ")}`;
  };
  const offline = presence("11:00:00", "a1", "online");
  const cases: readonly (readonly [string, readonly ChatRow[], Partial<RulePack>, string])[] = [
    ["before the window", [buyer("07:59:59")], {}, "not judged: sent before the window 08:00–23:00 opened | window: 08:00–23:00"],
    ["the window's end", [buyer("23:00:00")], {}, "not judged: sent at 23:00:00, the very end of the window 08:00–23:00, which is no longer in it | window: 08:00–23:00, closed: false"],
    ["a session of before the window", [buyer("08:56:00"), agent("09:01:00")], { unit: "session", clock: "first-of-session", window: { from: "09:00", to: "23:00", closed: false, by: "session-start" } },
      "not judged: its session began at 08:56:00, not in 09:00–23:00 | window: 09:00–23:00, by: session-start"],
    ["a click of the app", [buyer("10:00:00", "u1", "faq-click")], { excludes: ["auto-triggered-only"] }, "not judged: the app sent it, and the buyer wrote nothing that day | excludes: auto-triggered-only"],
    ["thanks", [buyer("10:00:00", "u1", "text", "谢谢")], { closingWords: "exempt" }, "not judged: nothing but thanks or goodbye, which needs no reply | closingWords: exempt"],
    ["settled by a bot", [buyer("10:00:00"), bot("10:00:01")], { denominator: "needing-manual" }, "not judged: a bot settled it, it needed no person | denominator: needing-manual"],
    ["nobody online", [buyer("10:00:00"), offline], { allOffline: "excluded" }, "not judged: no agent was online when it was sent | allOffline: excluded"],
    ["late whatever follows", [buyer("10:00:00"), agent("10:00:10"), offline], { allOffline: "fails" }, "late: no agent was online when it was sent, so it counts as late whatever follows | allOffline: fails"],
    ["a deadline beyond the window", [buyer("22:58:00")], { afterWindow: "excluded" }, "not judged: its deadline, 23:01:00, lies beyond the window's end at 23:00 | afterWindow: excluded"],
    ["a reply after the window", [buyer("22:59:30"), agent("23:01:00")], { afterWindow: "window-truncates" },
      "late: a1 answered at 23:01:00, after 1 min 30 s; after the window's end at 23:00 a reply counts no more | afterWindow: window-truncates"],
    ["exactly at the deadline", [buyer("10:00:00"), agent("10:03:00")], {}, "in time: a1 answered at 10:03:00, after 3 min, at the very deadline, which is in time | deadline: 3m, deadlineInclusive: true"],
    ["exactly at a deadline that is too late", [buyer("10:00:00"), agent("10:03:00")], { deadlineInclusive: false }, "late: a1 answered at 10:03:00, after 3 min, at the very deadline, and less is asked | deadline: 3m, deadlineInclusive: false"],
    ["a clock from the list", [buyer("10:00:00"), assigned("10:02:30"), agent("10:03:30")], { clock: "agent-list" },
      "in time: a1 answered at 10:03:30, after 1 min; the clock started at 10:02:30, when it came into the agent's list; 3 min allowed, until 10:05:30 | deadline: 3m, clock: agent-list"],
    ["the log's end", [buyer("10:00:00")], {}, "late: a person's reply never came; 3 min allowed, until 10:03:00, which the log does not reach: a longer one might show the reply | repliesCount: [manual], deadline: 3m"],
  ];
  it.each(cases)("%s", (_, rows, changes, expected) => {
    expect(sentence(rows, changes)).toBe(expected);
    const zh = sentence(rows, changes, "zh");
    expect(zh.split(" | ")[1]).toBe(expected.split(" | ")[1]);
    expect(zh.split(" | ")[0]).toMatch(/^(?:不考核|及时|超时)/u);
  });

  it("on a unit says which message spoils it, or that one in time is enough", () => {
    const verdicts = (rows: readonly ChatRow[], changes: Partial<RulePack>, language: Language): readonly string[] => {
      const [rule] = explain(readChat(rows), [{ ...PLAIN, ...changes }], "u1").rules;
      return verdictSentences(rule, rule.days[0], language).map(({ text }) => text);
    };
    const two = [buyer("10:00:00"), agent("10:00:10"), buyer("11:00:00"), buyer("14:00:00", "u2")];
    expect(verdicts(two, {}, "en")).toEqual(["missed: the message of 11:00:00 never got a person's reply; 3 min allowed; one miss spoils the consumer's day."]);
    expect(verdicts(two, { anyMissFails: false }, "en")).toEqual(["met: a reply in time is enough."]);
    expect(verdicts(two, { unit: "round", clock: "first-of-burst" }, "zh")).toEqual(["始于 10:00:00 的轮次达标：在 3 分钟内得到回复。", "未达标：11:00:00 的消息一直没有得到人工回复（时限 3 分钟）。"]);
    expect(verdicts(two, { unit: "message" }, "en")).toEqual(["2 messages judged, 1 of them late. Each counts by itself."]);
    expect(verdicts([buyer("07:00:00")], {}, "zh")).toEqual(["这一天不统计该消费者：没有需要考核的消息。"]);
  });
});

describe("lengths of time and times", () => {
  it("are told in the units that are needed", () => {
    expect([0, 20, 60, 252, 3600, 3665, 0.5, 0.053, 123.328, 180.053, 180.04].map((seconds) => lengthText(seconds, "en"))).toEqual(["0 s", "20 s", "1 min", "4 min 12 s", "1 h", "1 h 1 min 5 s", "0.5 s", "0.053 s", "2 min 3.3 s", "3 min 0.1 s", "3 min"]);
    expect([180.04, 180, 5.023].map((seconds) => lengthText(seconds, "en", 180))).toEqual(["3 min 0.04 s", "3 min", "5 s"]);
    expect([60, 252, 3600].map((seconds) => lengthText(seconds, "zh"))).toEqual(["1 分钟", "4 分 12 秒", "1 小时"]);
  });

  it("bear milliseconds where they are asked for, and their date where it is another", () => {
    expect(timeText("2026-06-18T20:03:10.000", "2026-06-18", "en")).toBe("20:03:10");
    expect(timeText("2026-06-18T20:03:10.120", "2026-06-18", "en")).toBe("20:03:10");
    expect(timeText("2026-06-18T20:03:10.120", "2026-06-18", "en", true)).toBe("20:03:10.120");
    expect(timeText("2026-06-18T20:03:10.000", "2026-06-19", "zh")).toBe("6月18日（周四） 20:03:10");
  });
});

describe("tables by part", () => {
  const rows = [buyer("09:10:00", "u1", "text", "", "goods-detail"), agent("09:11:00", "u1", "小美"), buyer("09:20:00", "u2"), buyer("22:10:00", "u3"), agent("22:10:30", "u3", "a1")];
  it("have a bar for each part, aligned", () => {
    expect(breakdownText(score(readChat(rows), [PLAIN]), "hour", { language: "en" }).split("\n").slice(0, 4)).toEqual([
      "3-minute manual reply rate", "hour      rate  met / all", "09:00   50.00%      1 / 2  ███████████████", "22:00  100.00%      1 / 1  ██████████████████████████████",
    ]);
    expect(breakdownText(score(readChat(rows), [PLAIN]), "agent", { language: "zh" }).split("\n").slice(0, 5)).toEqual([
      "3分钟人工回复率", "客服         比率  达标 / 全部", "小美      100.00%        1 / 1  ██████████████████████████████", "a1        100.00%        1 / 1  ██████████████████████████████", "（无人）    0.00%        0 / 1",
    ]);
  });

  it("say what the log does not tell", () => {
    expect(breakdownText(score(readChat([buyer("09:10:00")]), [PLAIN]), "page", { language: "en" })).toContain("does not tell from which page");
    expect(breakdownText(score(readChat([buyer("03:10:00")]), [PLAIN]), "hour", { language: "zh" })).toContain("没有判定任何消息");
  });

  it("never write beyond their columns", () => {
    fc.assert(fc.property(chats, fc.constantFrom(...(["hour", "agent", "page", "day"] as const)), fc.constantFrom<Language>(...LANGUAGES), (some, by, language) => {
      const text = breakdownText(score(readChat(some), shippedRulePacks()), by, { language });
      expect(text).not.toMatch(/undefined|NaN| \n/u);
      expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
    }), { numRuns: 30, seed: 10 });
  });
});

describe("what if", () => {
  const rows = [
    buyer("10:00:00", "m1"), agent("10:00:20", "m1"), buyer("10:00:00", "m2"), agent("10:00:20", "m2"), buyer("11:00:00", "m3"), agent("11:03:10", "m3"), buyer("12:30:00", "m4"), agent("13:00:00", "m4"),
  ];
  it("tells each change with the rate then, the consumers concerned and the pace assumed", () => {
    const text = (language: Language): string => whatIfText(whatIf(readChat(rows), [PLAIN]), [PLAIN], { language });
    expect(text("en")).toContain("every reply had come 30 s sooner\n  3-minute manual reply rate  50.00% → 75.00%\n    1 fewer miss (m3)\n");
    expect(text("en")).toContain("somebody had been there from 12:00–13:00");
    expect(text("en")).toContain("then answered after 20 s, the median of the rest of the log");
    expect(text("zh")).toContain("每次回复都早 30 秒\n  3分钟人工回复率  50.00% → 75.00%\n    少 1 位消费者未达标（m3）\n");
    expect(text("zh")).toContain("记录没有说明会话何时进入接待列表");
  });

  it("leaves out rules that the log cannot tell", () => {
    expect(whatIfText(whatIf(readChat(rows), [PLAIN]), [PLAIN, rulePackById("pinduoduo/answer-30s")], { language: "en" })).not.toContain("30-second");
  });
});
