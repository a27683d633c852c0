import { describe, expect, it } from "vitest";
import { scoreDayRows, scoreHourRows } from "../../../src/report/charts/scoreRows.ts";
import { buildReport } from "../../../src/report/buildReport.ts";
import { dayVerdicts, savingSentence } from "../../../src/report/score/caseVerdict.ts";
import { clockBar } from "../../../src/report/score/clockBar.ts";
import { explainedCases, firstCase } from "../../../src/report/score/explainedCases.ts";
import { firstRule, ruleDays } from "../../../src/report/score/ruleDays.ts";
import { ruleVerdict, untoldSentences } from "../../../src/report/score/ruleVerdict.ts";
import { ruleViews } from "../../../src/report/score/ruleView.ts";
import { reconciledParts } from "../../../src/report/score/reconciledParts.ts";
import { shopBlocks } from "../../../src/report/score/shopBlocks.ts";
import { whatIfRows } from "../../../src/report/score/whatIfRows.ts";
import type { ExplainedMessage } from "../../../src/scoring/explain/explanation.ts";
import type { CounterScoreResult } from "../../../src/scoring/counters/counterScore.ts";
import { CHAT, SCORED_PACKS, readChat, sampleScore } from "../sampleScore.ts";
import { missedConsumers } from "../../../src/scoring/explain/missedConsumers.ts";

const RESULT = sampleScore();
const [MANUAL, EFFECTIVE, MEAN] = ruleViews(RESULT);

describe("the verdict of a rule", () => {
  it("tells figure, counts, and the days that miss the limit by name, in both languages", () => {
    expect(ruleVerdict(MANUAL, "en")).toMatchObject({
      headline: "3-minute manual reply rate: 25.00%",
      sentences: [
        "1 of 4 consumers (counted once a day) were answered as the rule asks; 3 were not.",
        "Of 2 days assessed 2 miss the limit ≥ 80%: Thu 18 June (33.33%), Fri 19 June (0.00%).",
      ],
    });
    expect(ruleVerdict(MANUAL, "zh").sentences[0]).toBe("4 位消费者（每天计一次）中，1 位按规则得到回复，3 位没有。");
    expect(ruleDays(MANUAL).standing).toBe("fails");
  });

  it("calls a rule without enough consumers not assessed, and never 0% or 100%", () => {
    expect(ruleVerdict(EFFECTIVE, "en").headline).toBe("Effective (1-hour) reply rate: not assessed");
    expect(ruleVerdict(EFFECTIVE, "en").sentences[1]).toBe("No day is assessed by the limit ≥ 50%. 2 days are not assessed: too few messages, which is neither good nor bad.");
    expect(ruleDays(EFFECTIVE).standing).toBe("not-assessed");
  });

  it("tells a mean in seconds with its messages", () => {
    expect(ruleVerdict(MEAN, "en")).toMatchObject({ headline: expect.stringMatching(/^Mean manual reply time: 145\.0 s$/u), sentences: expect.arrayContaining(["The mean over 4 messages."]) });
  });

  it("begins with the rule that fails", () => {
    expect(firstRule([EFFECTIVE, MEAN, MANUAL])?.id).toBe(MANUAL.id);
  });

  it("says which rules the log cannot tell and what it lacks", () => {
    const untold = { "some/rule": { en: "the file holds counts", zh: "文件只有汇总数" } };
    expect(untoldSentences({ ...RESULT, untold, findings: [{ code: "times-in-minutes", count: 3, example: "" }] }, "en")).toEqual([
      "some/rule: the file holds counts", expect.stringMatching(/^Times have no seconds.*\(3\)$/u),
    ]);
  });
});

describe("charts of a score", () => {
  it("draw a dot a day, hollow where the day is not assessed, with room for the limit", () => {
    const { rows, signals } = scoreDayRows(EFFECTIVE, "en");
    expect(rows.map(({ rate, fill, limit }) => [rate, fill, limit])).toEqual([[1, "transparent", 0.5], [0, "transparent", 0.5]]);
    expect(signals).toMatchObject({ yFrom: 0, yTo: 1 });
    expect(signals.toMs - signals.fromMs).toBe(2 * 86_400_000);
    expect(scoreDayRows(MANUAL, "en").rows.every(({ fill, verdict }) => fill !== "transparent" && verdict === "misses the limit")).toBe(true);
  });

  it("stack missed and met units by hour, and tell a mean's seconds", () => {
    expect(scoreHourRows(MANUAL, "en").map(({ hour, from, to, told }) => [hour, from, to, told])).toEqual([
      ["12:00", 0, 1, "1 of 1"], ["20:00", 0, 3, "0 of 3"],
    ]);
    expect(scoreHourRows(MEAN, "zh").map(({ hour, to }) => [hour, to])).toEqual([["12:00", 60], ["20:00", (170 + 290 + 60) / 3]]);
  });

  it("are compiled in both languages without any row", () => {
    const report = buildReport(RESULT, "zh");
    expect(report).toMatchObject({ kind: "score-report", language: "zh" });
    expect(JSON.stringify(report.charts)).not.toContain("2026");
    expect(JSON.stringify(report.charts.zh)).toContain("达标");
  });
});

describe("a consumer on the page", () => {
  const cases = explainedCases(RESULT.explanations ?? [], MANUAL.id);

  it("stands under its kind of failure, and the page begins with a talk that is neither bare nor long", () => {
    expect(cases.map(({ consumer, kind }) => [consumer, kind])).toEqual([["lin", "late"], ["mei", "unanswered"], ["wei", "bot-only"]]);
    expect(cases[firstCase(cases)].consumer).toBe("lin");
    const asked = [{ ...RESULT.explanations![0], rules: RESULT.explanations![0].rules.map(({ chosen: _, ...rule }) => rule) }];
    expect(explainedCases(asked, MANUAL.id)[0]).toMatchObject({ kind: "asked", date: "2026-06-18" });
  });

  it("has the day's verdict and what would have met the rule", () => {
    const { explanation } = cases[0];
    const [day] = explanation.days;
    expect(dayVerdicts(explanation, day, "en")[0].text).toContain("Missed: the message of 20:03:10 waited 4 min 50 s");
    expect(savingSentence(explanation, day, "en")).toBe("A reply of the kind asked for by 20:06:10 would have met the rule.");
    expect(savingSentence(explanation, day, "zh")).toBe("如果在 20:06:10 之前得到算数的回复，就达标了。");
  });

  it("tells when one reply would have been enough for several late messages", () => {
    const saving = (second: string) => {
      const found = missedConsumers(readChat(`${CHAT.split("\n")[0]}\n2026-06-18 12:00:00,ann,c9,buyer,text,,,one\n2026-06-18 ${second},ann,c9,buyer,text,,,two\n`), SCORED_PACKS.slice(0, 1));
      return savingSentence(found[0].rules[0], found[0].rules[0].days[0], "en");
    };
    expect(saving("12:01:00")).toBe("One reply of the kind asked for, between 12:01:00 and 12:03:00, would have met the rule.");
    expect(saving("12:05:00")).toBe("Both late messages would have needed a reply in time.");
  });

  it("has what was written, and the replies that came after it wrote again on another day", () => {
    const text = CHAT.replace("2026-06-18 20:09:41,wei,c2,bot,smart,,,Please apply on the order page.", "2026-06-19 09:00:00,wei,c2,buyer,text,,,Hello?\n2026-06-19 09:01:00,wei,c2,agent,text,Ann,,Sorry!");
    const found = missedConsumers(readChat(text), SCORED_PACKS.slice(0, 1)).find(({ consumer }) => consumer === "wei");
    expect(found?.rules[0].days).toHaveLength(1);
    expect(found?.rules[0].days[0].lines.map(({ what, at }) => [what, at.slice(5, 16)])).toEqual([["message", "06-18T20:09"], ["reply", "06-19T09:01"]]);
    expect(JSON.stringify(cases[0].explanation)).toContain("Which size?");
  });
});

describe("the bar of a clock", () => {
  const message = (replyAt: string | undefined, standing: ExplainedMessage["standing"]): ExplainedMessage => ({
    what: "message", at: "2026-06-18T20:00:00.000", conversation: 1, line: 2, kind: "text", standing,
    clock: { from: "2026-06-18T20:00:00.000", start: "sending", deadline: "2026-06-18T20:03:00.000" },
    ...(replyAt === undefined ? {} : { reply: { at: `2026-06-18T${replyAt}`, line: 3, kind: "text" as const, waitedSeconds: 0 } }),
  });

  it("ends with the deadline where the reply came in time, else with the reply", () => {
    expect(clockBar(message("20:01:30.000", "in-time"))).toMatchObject({ replyAt: 0.47, deadlineAt: 0.94, isAnswered: true, isBroken: false });
    expect(clockBar(message("20:06:00.000", "late"))).toMatchObject({ replyAt: 0.94, deadlineAt: 0.47 });
  });

  it("leaves a piece of a very long wait out, and goes on to its end without a reply", () => {
    expect(clockBar(message("23:00:00.000", "late"))).toMatchObject({ isBroken: true, deadlineAt: 0.4 });
    expect(clockBar(message(undefined, "unanswered"))).toMatchObject({ isAnswered: false, replyAt: 1 });
  });

  it("stands where the clock starts if a bot answered before it did", () => {
    expect(clockBar(message("19:59:00.000", "in-time"))).toMatchObject({ replyAt: 0 });
  });
});

describe("beside the rules", () => {
  it("stand the shop's figures, comparisons of two parts and more, and cards", () => {
    const told = { unit: "seconds" as const, numerator: 300, denominator: 3, value: 100, days: 2, from: "2026-06-18", to: "2026-06-19", byDay: [], byAgent: [] };
    const part = (of: string) => ({ of, days: 2, units: 10, rate: { value: 0.5, level: 0.95, replications: 2, method: "ratio" as const }, expected: 0.5 });
    const comparison = { by: "agents" as const, of: "a/rate", name: { en: "a rate", zh: "某率" }, counted: "message" as const, unit: "share" as const, better: "higher" as const, pairs: [] };
    const blocks = shopBlocks({
      ...RESULT, figures: { told: { firstReplySeconds: told }, untold: { sales: { en: "it needs the orders", zh: "需要订单" } }, level: 0.95 },
      comparison: [{ ...comparison, parts: [part("Ann"), part("Ben")] }, { ...comparison, parts: [part("Ann")] }],
      scoreCard: { agents: [{ agent: "Ann", set: "all", items: [], weight: 0, weightTold: 0 }], notInLog: ["Zed"] },
    }, "en");
    expect(blocks.map(({ title, rows, isFolded }) => [title, rows.length, isFolded])).toEqual([
      ["Other figures of the shop", 1, false], ["A rate: agents side by side", 2, true], ["Score card: Ann (all items): nothing told", 0, true], ["Score card", 0, false],
    ]);
    expect(blocks[0].sentences.join(" ")).toContain("it needs the orders");
    expect(shopBlocks(RESULT, "zh")).toEqual([]);
  });

  it("stands a reconciliation read from JSON, where what has no value is null", () => {
    const own = { changes: [], values: [null as unknown as undefined, 0.25], reproduces: false, distance: 1 };
    const match = { changes: [{ key: "log.clock", from: "as it is", to: "+8h" }], values: [0.5, 0.3], reproduces: true, distance: 0 };
    const parts = reconciledParts({ rule: MANUAL.id, claims: [{ date: "2026-06-18", value: 0.5, tolerance: 0.005 }, { value: 0.3, tolerance: 0.005 }], own, singles: [match, own], clocks: [], matches: [match], nearest: [], tried: 9 }, MANUAL, "en");
    expect(parts.claims).toEqual([{ of: "2026-06-18", platform: "platform 50%", here: "counted here –" }, { of: "whole log", platform: "platform 30%", here: "counted here 25.00%" }]);
    expect(parts).toMatchObject({ finding: "One of 9 readings of the rule gives it:", singles: [{ figures: ["50.00%", "30.00%"], keys: "" }], notes: [expect.stringContaining("--time-zone")] });
  });
});

describe("what-if and counters on the page", () => {
  it("tells each change with the misses that would have been met", () => {
    const rows = whatIfRows(RESULT.whatIf!, MANUAL, "en");
    expect(rows.find(({ change }) => change.startsWith("Replies of bots had counted, status replies aside"))).toMatchObject({ effect: "1 of 3 misses met", becomes: "25.00% → 50.00%" });
    expect(rows.find(({ change }) => change.startsWith("Thanks"))).toMatchObject({ effect: "1 of 3 misses met" });
  });

  it("shows a table of counters by its rules, without counts where it tells none", () => {
    const counters: CounterScoreResult = {
      replycast: 1, kind: "score", log: { file: "desk.csv", shape: "counters", map: "some", rows: 2, agents: 1 }, figures: {}, findings: [],
      rules: { "a/rate": { name: { en: "a rate", zh: "某率" }, unit: "consumer-day", value: 0.9, days: [], byAgent: [{ of: "Ann", value: 0.9 }], byHour: [] } },
    };
    const [rule] = ruleViews(counters);
    expect(rule).toEqual({ id: "a/rate", name: { en: "a rate", zh: "某率" }, unit: "consumer-day", quantity: "share", value: 0.9, days: [], byAgent: [{ of: "Ann", value: 0.9 }], byHour: [], consequences: [] });
    expect(ruleVerdict(rule, "en")).toEqual({ headline: "A rate: 90.00%", sentences: [], consequences: [] });
  });
});
