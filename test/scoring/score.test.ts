import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { score } from "../../src/scoring/score.ts";
import type { RateScore } from "../../src/scoring/scoreResult.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";

type Row = readonly [time: string, consumer: string, sender: string, kind: string, agent: string, spam?: string, blacklisted?: string];

const buyer = (time: string, consumer = "u1", kind = "text"): Row => [time, consumer, "buyer", kind, ""];
const agent = (time: string, consumer = "u1", kind = "text"): Row => [time, consumer, "agent", kind, "a1"];
const bot = (time: string, consumer = "u1", kind = "faq"): Row => [time, consumer, "bot", kind, ""];
const assigned = (time: string, consumer = "u1"): Row => [time, consumer, "system", "assigned", "a1"];

const MANUAL = rulePackById("pinduoduo/manual-reply-3min");
const HOUR = rulePackById("pinduoduo/effective-reply-60min");
const ANSWER = rulePackById("pinduoduo/answer-30s");
const KUAISHOU = rulePackById("kuaishou/reply-3min");

function read(rows: readonly Row[]): ReturnType<typeof readMessageLog> {
  const text = rows.map(([time, ...rest]) => [`2026-06-18T${time}`, ...rest].join(",")).join("\n");
  return readMessageLog(`time,consumer,sender,kind,agent,spam,blacklisted\n${text}\n`, { fileName: "log.csv", timeZone: "Asia/Shanghai" });
}

function counts(rows: readonly Row[], pack: RulePack): readonly number[] {
  const { numerator, denominator } = score(read(rows), [pack]).rules[pack.id] as RateScore;
  return [numerator, denominator];
}

/** So many consumers, the first of them answered in time. */
function consumers(valid: number, all: number): readonly Row[] {
  return Array.from({ length: all }, (_, i) => (i < valid ? [buyer("10:00:00", `u${i}`), agent("10:00:30", `u${i}`)] : [buyer("10:00:00", `u${i}`)])).flat();
}

function manualWithin(unit: "message" | "consumer-day", seconds: number, from: string, to: string): RulePack {
  return { ...HOUR, id: `check/${unit}`, unit, deadline: seconds, repliesCount: ["manual"], consequences: [], window: { from, to, closed: false, by: "message" } };
}

describe("hand-counted days", () => {
  const fourQuestions = [buyer("10:00:00"), agent("10:00:20"), buyer("10:05:00"), agent("10:05:20"), buyer("10:10:00"), agent("10:10:20"), buyer("10:15:00"), agent("10:19:00")];
  const askedAtEleven = [buyer("22:59:30"), agent("23:01:00")];
  const inPool = [buyer("20:00:00"), assigned("20:02:30"), agent("20:03:30")];
  const spamUnanswered: Row[] = [["10:00:00", "u1", "buyer", "text", "", "1", ""]];
  const blacklisted: Row[] = [["12:30:00", "u1", "buyer", "text", "", "", "1"], buyer("14:00:00"), agent("14:01:00")];
  const cases: readonly (readonly [string, RulePack, readonly Row[], number, number])[] = [
    ["T1 an answer after 2:59 is in time", MANUAL, [buyer("10:00:00"), agent("10:02:59")], 1, 1],
    ["T1 but not within 30 seconds", ANSWER, [buyer("10:00:00"), agent("10:02:59")], 0, 1],
    ["T2 an answer after exactly 3:00 is in time", MANUAL, [buyer("10:00:00"), agent("10:03:00")], 1, 1],
    ["T2 unless the deadline is exclusive", { ...MANUAL, deadlineInclusive: false }, [buyer("10:00:00"), agent("10:03:00")], 0, 1],
    ["T3 an answer after 3:01 is late", MANUAL, [buyer("10:00:00"), agent("10:03:01")], 0, 1],
    ["T3 and in time within the hour", HOUR, [buyer("10:00:00"), agent("10:03:01")], 1, 1],
    ["T4 one late message of four spoils the consumer", MANUAL, fourQuestions, 0, 1],
    ["T4 of the messages three are in time", { ...MANUAL, unit: "message" }, fourQuestions, 3, 4],
    ["T4 one in time is enough where a miss does not spoil", { ...MANUAL, anyMissFails: false }, fourQuestions, 1, 1],
    ["T5 two misses of one consumer count once", MANUAL, [buyer("10:00:00"), agent("10:05:00"), buyer("12:00:00"), agent("12:05:00"), buyer("10:00:00", "u2"), agent("10:01:00", "u2")], 1, 2],
    ["T6 a bot answers within the hour", HOUR, [buyer("10:00:00"), bot("10:00:01"), agent("10:50:00")], 1, 1],
    ["T6 and is not manual", MANUAL, [buyer("10:00:00"), bot("10:00:01"), agent("10:50:00")], 0, 1],
    ["T6 and counts on Kuaishou", KUAISHOU, [buyer("10:00:00"), bot("10:00:01"), agent("10:50:00")], 1, 1],
    ["T10 a message before the window is no consultation", MANUAL, [buyer("07:56:00"), agent("08:01:00")], 0, 0],
    ["T11 the clock runs on past 23:00", MANUAL, askedAtEleven, 1, 1],
    ["T11 unless the window truncates", { ...MANUAL, afterWindow: "window-truncates" }, askedAtEleven, 0, 1],
    ["T11 or takes out what reaches beyond it", { ...MANUAL, afterWindow: "excluded" }, askedAtEleven, 0, 0],
    ["T12 a message at 23:00:00 lies outside the half-open window", MANUAL, [buyer("23:00:00"), agent("23:01:00")], 0, 0],
    ["T12 and inside the closed one", { ...MANUAL, window: { ...MANUAL.window, closed: true } }, [buyer("23:00:00"), agent("23:01:00")], 1, 1],
    ["T13 a click alone is a consultation for the hour rule", HOUR, [buyer("10:00:00", "u1", "faq-click"), bot("10:00:00")], 1, 1],
    ["T13 and none for the manual rule", MANUAL, [buyer("10:00:00", "u1", "faq-click"), bot("10:00:00")], 0, 0],
    ["T16 time in the pool counts for the shop", KUAISHOU, inPool, 0, 1],
    ["T16 and not for the agent", { ...KUAISHOU, scope: "agent", clock: "agent-list" }, inPool, 1, 1],
    ["T17 a batch reminder answers nothing", MANUAL, [buyer("10:00:00"), agent("10:01:00", "u1", "payment-reminder-batch")], 0, 1],
    ["T18 a single reminder card answers", MANUAL, [buyer("10:00:00"), agent("10:01:00", "u1", "payment-reminder")], 1, 1],
    ["T19 a suspected spammer is out of the manual rule", MANUAL, spamUnanswered, 0, 0],
    ["T19 and a miss in the hour rule", HOUR, spamUnanswered, 0, 1],
    ["T20 messages of a blacklisted consumer are out", MANUAL, blacklisted, 1, 1],
  ];
  it.each(cases)("%s", (_, pack, rows, numerator, denominator) => {
    expect(counts(rows, pack)).toEqual([numerator, denominator]);
  });

  it("gives the same counts whatever the order of the rows", () => {
    expect(counts([...fourQuestions].reverse(), { ...MANUAL, unit: "message" })).toEqual([3, 4]);
  });

  it("takes an unknown desk action for a manual reply and tells of it", () => {
    const result = score(read([buyer("10:00:00"), agent("10:01:00", "u1", "sticker")]), [MANUAL]);
    expect(result.rules[MANUAL.id]).toMatchObject({ numerator: 1, denominator: 1 });
    expect(result.findings).toEqual([{ code: "unknown-kind", count: 1, example: "agent sticker in line 3, taken as another desk action", line: 3, facts: { sender: "agent", kind: "sticker" } }]);
  });

  it("takes a proactive card for no answer to what is written later", () => {
    expect(counts([agent("09:59:00", "u1", "goods-card"), buyer("10:00:00")], MANUAL)).toEqual([0, 1]);
  });
});

describe("days, values and verdicts", () => {
  it("T14 49 of 100 fail under at least 100 and are not assessed under more than 100", () => {
    const [day] = (score(read(consumers(49, 100)), [HOUR]).rules[HOUR.id] as RateScore).days;
    expect(day).toEqual({ date: "2026-06-18", numerator: 49, denominator: 100, value: 0.49, verdict: "fail" });
    const first = { ...HOUR.consequences[0], minimumVolume: { operator: ">" as const, value: 100 } };
    const strict = score(read(consumers(49, 100)), [{ ...HOUR, consequences: [first] }]).rules[HOUR.id] as RateScore;
    expect(strict).toMatchObject({ numerator: 49, denominator: 100, days: [{ verdict: "not-assessed" }] });
    expect(strict).not.toHaveProperty("value");
    expect(strict.days[0]).not.toHaveProperty("value");
  });

  it("T15 50 of 100 pass at 50 % and fail above 50 %", () => {
    const fiveMinutes = rulePackById("pinduoduo/reply-5min");
    const { rules } = score(read(consumers(50, 100)), [HOUR, fiveMinutes]);
    expect((rules[HOUR.id] as RateScore).days[0].verdict).toBe("pass");
    expect((rules[fiveMinutes.id] as RateScore).days[0].verdict).toBe("fail");
  });

  it("leaves the verdict out where the pack has no threshold", () => {
    const [day] = (score(read([buyer("10:00:00"), agent("10:00:10")]), [ANSWER]).rules[ANSWER.id] as RateScore).days;
    expect(day).toEqual({ date: "2026-06-18", numerator: 1, denominator: 1, value: 1 });
  });

  it("gives a measure its mean in seconds over the answered messages", () => {
    const mean = rulePackById("pinduoduo/mean-manual-reply-time");
    const rows = [buyer("10:00:00"), agent("10:00:20"), buyer("11:00:00"), agent("11:01:00"), buyer("12:00:00")];
    expect(score(read(rows), [mean]).rules[mean.id]).toMatchObject({
      name: mean.name, unit: "message", value: 40, count: 2, days: [{ date: "2026-06-18", value: 40, count: 2 }],
    });
  });

  it("gives a message before the day's cut-off to the day before", () => {
    const pack = { ...MANUAL, dayCutOff: "04:00", window: { ...MANUAL.window, from: "00:00", to: "24:00" } };
    const { days } = score(read([buyer("02:00:00"), agent("02:01:00"), buyer("05:00:00")]), [pack]).rules[pack.id] as RateScore;
    expect(days.map(({ date, numerator, denominator }) => [date, numerator, denominator])).toEqual([["2026-06-17", 1, 1], ["2026-06-18", 0, 1]]);
  });

  it("tells of messages that are within their deadline where the log ends", () => {
    const result = score(read([buyer("10:00:00"), agent("10:00:30"), buyer("10:01:00"), buyer("10:02:00", "u2")]), [MANUAL]);
    expect(result.rules[MANUAL.id]).toMatchObject({ numerator: 0, denominator: 2 });
    expect(result.findings.filter(({ code }) => code === "within-deadline-at-end")).toMatchObject([{ count: 2 }]);
  });

  it("tells where a rule asks for the agent's list and the log has none", () => {
    const pack: RulePack = { ...KUAISHOU, clock: "agent-list" };
    expect(score(read([buyer("10:00:00"), agent("10:01:00")]), [pack]).findings).toMatchObject([{ code: "no-assignments" }]);
  });

  it("tells where a rule judges agents and the log does not say who had what in the list", () => {
    const pack: RulePack = { ...MANUAL, scope: "agent" };
    const rows = [buyer("10:00:00"), agent("10:01:00")];
    expect(score(read(rows), [pack])).toMatchObject({
      rules: { [pack.id]: { denominator: 0 } },
      findings: [{ code: "no-assignments", count: 1, example: `${pack.id} judges what stood in an agent's list, but no row tells when a conversation enters one`, facts: { rule: pack.id } }],
    });
    expect(score(read(rows), [MANUAL]).findings).toEqual([]);
  });
});

const data = join(import.meta.dirname, "../../../shared/data");

describe.skipIf(!existsSync(data))("real support conversations (../shared/data, skipped where it is absent)", () => {
  const file = (name: string): string => readFileSync(join(data, name), "utf8");
  const log = existsSync(data) ? readMessageLog(file("support-tweets.csv"), { fileName: "support-tweets.csv", timeZone: "UTC" }) : undefined;
  const expected = existsSync(data) ? JSON.parse(file("support-tweets.expected.json")) : {};

  it("finds every row, conversation and message", () => {
    expect(log?.log.messages.count).toBe(expected.buyer_messages);
    expect(log?.log.conversations.count).toBe(expected.conversations);
    expect((log?.log.messages.count ?? 0) + (log?.log.replies.count ?? 0)).toBe(expected.rows);
  });

  it.each([180, 300, 3600])("counts what was answered within %i seconds", (seconds) => {
    const countsOf = (unit: "message" | "consumer-day", from: string, to: string): readonly number[] => {
      const { numerator, denominator } = score(log as NonNullable<typeof log>, [manualWithin(unit, seconds, from, to)]).rules[`check/${unit}`] as RateScore;
      return [numerator, denominator];
    };
    const day = expected.window_08_23_utc;
    expect(countsOf("message", "00:00", "24:00")).toEqual([expected.within[seconds], expected.buyer_messages]);
    expect(countsOf("message", "08:00", "23:00")).toEqual([day.within[seconds], day.buyer_messages]);
    expect(countsOf("consumer-day", "08:00", "23:00")).toEqual([day.consumer_days[seconds].ok, day.consumer_days[seconds].all]);
    const allDay = expected.consumer_days_all_day[seconds];
    expect(countsOf("consumer-day", "00:00", "24:00")).toEqual([allDay.ok, allDay.all]);
  });
});
