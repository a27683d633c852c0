import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import type { Standing } from "../../../src/judging/verdicts.ts";
import type { RulePack } from "../../../src/rules/rulePack.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { explain } from "../../../src/scoring/explain/explain.ts";
import type { ExplainedDay, ExplainedMessage, ExplainedReply } from "../../../src/scoring/explain/explanation.ts";
import { score } from "../../../src/scoring/score.ts";
import type { RateScore } from "../../../src/scoring/scoreResult.ts";
import { worstConsumers } from "../../../src/scoring/explain/worstConsumers.ts";
import { randomPack } from "../../judging/randomPack.ts";
import { agent, assigned, bot, buyer, chats, presence, readChat } from "../chatRows.ts";
import type { ChatRow } from "../chatRows.ts";

const MANUAL = rulePackById("pinduoduo/manual-reply-3min");
const PLAIN: RulePack = { ...MANUAL, excludes: [] };

function daysOf(rows: readonly ChatRow[], pack: RulePack, consumer = "u1"): readonly ExplainedDay[] {
  return explain(readChat(rows), [pack], consumer).rules[0].days;
}

function messages(rows: readonly ChatRow[], pack: RulePack): readonly ExplainedMessage[] {
  return daysOf(rows, pack).flatMap(({ lines }) => lines.filter((line) => line.what === "message"));
}

describe("one consumer's day, message by message", () => {
  const rows = [
    buyer("20:00:05"), bot("20:00:06"), agent("20:00:25"), buyer("20:03:10"), agent("20:05:00", "u1", "a1", "payment-reminder-batch"), agent("20:07:22", "u1", "a2"),
    agent("20:08:00", "u1", "a1", "goods-card"), buyer("20:00:00", "u2"),
  ];
  const [day] = daysOf(rows, MANUAL);

  it("tells the lines of that consumer alone, in order, each with its line of the file", () => {
    expect(day.lines.map((line) => [line.what, line.at.slice(11, 19), "line" in line ? line.line : 0])).toEqual([
      ["message", "20:00:05", 2], ["reply", "20:00:06", 3], ["reply", "20:00:25", 4], ["message", "20:03:10", 5],
      ["reply", "20:05:00", 6], ["reply", "20:07:22", 7], ["reply", "20:08:00", 8],
    ]);
  });

  it("tells of each message its clock, its deadline, who answered when, and by how much it is late", () => {
    const [first, second] = day.lines.filter((line): line is ExplainedMessage => line.what === "message");
    expect(first).toMatchObject({
      standing: "in-time", unit: 0, clock: { from: "2026-06-18T20:00:05.000", start: "sending", deadline: "2026-06-18T20:03:05.000" },
      reply: { at: "2026-06-18T20:00:25.000", line: 4, agent: "a1", kind: "text", waitedSeconds: 20 },
    });
    expect(second).toMatchObject({ standing: "late", lateSeconds: 72, reply: { agent: "a2", waitedSeconds: 252 } });
    expect(first).not.toHaveProperty("lateSeconds");
  });

  it("tells what each reply does", () => {
    expect(day.lines.filter((line): line is ExplainedReply => line.what === "reply").map(({ effect, answers }) => [effect, ...answers.map((at) => at.slice(11, 19))])).toEqual([
      ["bot"], ["answers", "20:00:05"], ["no-reply"], ["answers", "20:03:10"], ["nothing-owed"],
    ]);
  });

  it("ends with the unit and the message that spoils it", () => {
    expect(day.units).toEqual([{
      isMet: false, judged: 2, clocked: 2, late: 1, from: "2026-06-18T20:00:05.000",
      miss: { at: "2026-06-18T20:03:10.000", line: 5, standing: "late", waitedSeconds: 252, isCharged: false },
    }]);
  });

  it("has the text where it was kept", () => {
    const read = readChat([buyer("10:00:00", "u1", "text", "在吗"), buyer("10:00:00", "u2", "text", "喂")], ["u1"]);
    const textOf = (consumer: string): unknown => explain(read, [MANUAL], consumer).rules[0].days[0].lines[0];
    expect(textOf("u1")).toMatchObject({ text: "在吗" });
    expect(textOf("u2")).not.toHaveProperty("text");
  });
});

describe("what decides about a message", () => {
  const toBot = [buyer("10:00:00"), bot("10:00:01")];
  const cases: readonly (readonly [Standing, Partial<RulePack>, readonly ChatRow[]])[] = [
    ["outside-window", {}, [buyer("07:59:59")]],
    ["automatic", { excludes: ["auto-triggered-messages"] }, [buyer("10:00:00", "u1", "faq-click"), buyer("10:01:00")]],
    ["closing-word", { closingWords: "exempt" }, [buyer("10:00:00", "u1", "text", "谢谢")]],
    ["needs-no-person", { denominator: "needing-manual" }, toBot],
    ["all-offline-excluded", { allOffline: "excluded" }, [buyer("10:00:00"), presence("11:00:00", "a1", "online")]],
    ["deadline-beyond-window", { afterWindow: "excluded" }, [buyer("22:58:00")]],
    ["not-listed", { scope: "agent" }, [buyer("10:00:00")]],
    ["bot-only-unit", { botOnlyUnits: "exclude" }, toBot],
    ["in-time", {}, [buyer("10:00:00"), agent("10:01:00")]],
    ["late", {}, [buyer("10:00:00"), agent("10:03:01")]],
    ["unanswered", {}, toBot],
    ["truncated", { afterWindow: "window-truncates" }, [buyer("22:58:00"), agent("23:00:00")]],
    ["all-offline-fails", { allOffline: "fails" }, [buyer("10:00:00"), agent("10:01:00"), presence("11:00:00", "a1", "online")]],
  ];
  it.each(cases)("%s", (standing, changes, rows) => {
    expect(messages(rows, { ...PLAIN, ...changes })[0]).toMatchObject({ standing });
  });

  it("a message without a clock names the one that has it", () => {
    const [, second] = messages([buyer("10:00:00"), buyer("10:00:10"), agent("10:01:00")], { ...PLAIN, unit: "round", clock: "first-of-burst" });
    expect(second).toMatchObject({ standing: "no-clock", unit: 0, clockOf: "2026-06-18T10:00:00.000" });
    expect(second).not.toHaveProperty("clock");
  });

  it("a clock that starts with the list or with the window's opening says so", () => {
    const listed = messages([buyer("10:00:00"), assigned("10:02:00"), agent("10:04:00")], { ...PLAIN, clock: "agent-list" });
    expect(listed[0].clock).toMatchObject({ start: "list", from: "2026-06-18T10:02:00.000" });
    const opened = messages([buyer("07:00:00"), agent("08:02:00")], { ...PLAIN, beforeWindow: "clock-from-opening" });
    expect(opened[0].clock).toMatchObject({ start: "opening", from: "2026-06-18T08:00:00.000", deadline: "2026-06-18T08:03:00.000" });
  });

  it("a message of the night stands on the day on which it is judged, with its reply", () => {
    const days = daysOf([buyer("23:30:00"), agent("2026-06-19T08:05:00"), buyer("2026-06-19T12:00:00")], { ...PLAIN, beforeWindow: "clock-from-opening" });
    expect(days.map(({ date, lines }) => [date, ...lines.map(({ at }) => at.slice(5, 16))])).toEqual([["2026-06-19", "06-18T23:30", "06-19T08:05", "06-19T12:00"]]);
  });

  it("a message whose deadline lies beyond the log says so", () => {
    expect(messages([buyer("10:00:00")], PLAIN)[0]).toMatchObject({ standing: "unanswered", isOpenAtEnd: true });
    expect(messages([buyer("10:00:00"), buyer("10:03:00", "u2")], PLAIN)[0]).not.toHaveProperty("isOpenAtEnd");
  });

  it("a card sent before the buyer wrote is told, and answers nothing", () => {
    const [{ lines }] = daysOf([agent("09:59:00", "u1", "a1", "goods-card"), buyer("10:00:00")], PLAIN);
    expect(lines).toMatchObject([{ what: "reply", kind: "goods-card", effect: "nothing-owed", conversation: 1 }, { what: "message", standing: "unanswered" }]);
  });

  it("lists are told where the rule asks for them, and a charge with its agent", () => {
    const pack: RulePack = { ...PLAIN, unit: "message", scope: "agent", clock: "agent-list", transfer: "charged-to-sender" };
    const [day] = daysOf([buyer("12:00:00"), assigned("12:02:30", "u1", "a1"), assigned("12:03:00", "u1", "a2"), agent("12:03:30", "u1", "a2")], pack);
    expect(day.lines.map(({ what }) => what)).toEqual(["message", "listing", "listing", "reply"]);
    expect(day.units).toMatchObject([{ agent: "a2", isMet: true }, { agent: "a1", isMet: false, miss: { isCharged: true } }]);
  });

  it("a measure tells what each message adds", () => {
    const mean: RulePack = { ...rulePackById("pinduoduo/mean-manual-reply-time"), capPerUnit: 60 };
    const rows = [buyer("10:00:00"), agent("10:00:20"), buyer("10:05:00"), agent("10:09:00"), buyer("10:20:00")];
    expect(messages(rows, mean).map(({ addsSeconds }) => addsSeconds)).toEqual([20, 60, 60]);
  });
});

describe("explanations of all consumers together", () => {
  it("have the units of the score, and every message once", () => {
    fc.assert(fc.property(chats, randomPack.filter(({ measure }) => measure === undefined), (rows, pack) => {
      const read = readChat(rows);
      const days = ["u1", "u2", "u3", "u4"].filter((name) => read.consumers.numberOf(name) >= 0).flatMap((name) => explain(read, [pack], name).rules[0].days);
      const units = days.flatMap((day) => day.units);
      const { numerator, denominator } = score(read, [pack]).rules[pack.id] as RateScore;
      expect([units.filter(({ isMet }) => isMet).length, units.length]).toEqual([numerator, denominator]);
      const lines = days.flatMap((day) => day.lines);
      expect(lines.filter(({ what }) => what === "message")).toHaveLength(read.log.messages.count);
      expect(lines.filter(({ what }) => what === "reply")).toHaveLength(read.log.replies.count);
    }), { numRuns: 300, seed: 6 });
  });
});

describe("a consumer that is not there", () => {
  it("is refused with the name that was likely meant", () => {
    const read = readChat([buyer("10:00:00", "buyer-17"), buyer("10:00:00", "someone")]);
    expect(() => explain(read, [MANUAL], "buyer-71")).toThrow(InputFaults);
    expect(() => explain(read, [MANUAL], "buyer-71")).toThrow(/no consumer of the log is called buyer-71[^]*write buyer-17/u);
  });
});

describe("consumers worth looking at", () => {
  const rows = [
    buyer("10:00:00", "narrow"), agent("10:03:05", "narrow"), buyer("10:00:00", "narrower"), agent("10:03:01", "narrower"),
    buyer("10:00:00", "long"), agent("12:00:00", "long"), buyer("10:00:00", "longer"), agent("13:00:00", "longer"),
    buyer("10:00:00", "never"), buyer("10:00:00", "robot"), bot("10:00:01", "robot"), buyer("10:00:00", "fine"), agent("10:00:10", "fine"), buyer("14:00:00", "longer"),
  ];
  const told = (count: number): unknown => worstConsumers(readChat(rows), PLAIN, count).map(({ consumer, failure }) => [consumer, failure]);

  it("are some of each kind of failure, and no consumer twice", () => {
    expect(told(4)).toEqual([["longer", "late"], ["never", "unanswered"], ["robot", "bot-only"], ["narrower", "narrowly-late"]]);
    expect(told(9)).toEqual([
      ["longer", "late"], ["never", "unanswered"], ["robot", "bot-only"], ["narrower", "narrowly-late"], ["long", "late"], ["narrow", "narrowly-late"],
    ]);
  });

  it("are as many as there are, though one of them was missed on more days than are shown", () => {
    const often = Array.from({ length: 5 }, (_, day) => [buyer(`2026-06-${18 + day}T10:00:00`, "often"), agent(`2026-06-${18 + day}T1${day + 1}:00:00`, "often")]).flat();
    const found = worstConsumers(readChat([...often, buyer("2026-06-18T10:00:00", "once"), agent("2026-06-18T10:10:00", "once")]), PLAIN, 2);
    expect(found.map(({ consumer, date }) => [consumer, date])).toEqual([["often", "2026-06-22"], ["once", "2026-06-18"]]);
  });

  it("bear their day and their explanation", () => {
    const [worst] = worstConsumers(readChat(rows), PLAIN, 1);
    expect(worst).toMatchObject({ consumer: "longer", date: "2026-06-18", explanation: { id: PLAIN.id, days: [{ units: [{ isMet: false }] }] } });
  });

  it("are none under a measure and where all went well", () => {
    expect(worstConsumers(readChat(rows), rulePackById("pinduoduo/mean-manual-reply-time"), 3)).toEqual([]);
    expect(worstConsumers(readChat([buyer("10:00:00"), agent("10:00:10")]), PLAIN, 3)).toEqual([]);
  });
});

describe("a consumer of very many messages", () => {
  const count = 60_000;
  const timeOf = (index: number): string => new Date(Date.UTC(2026, 5, 18, 8) + index * 400).toISOString().slice(0, 23);
  const rows = Array.from({ length: count }, (_, index) => `${timeOf(index)},u1,c${index >> 14},${index % 3 === 2 ? "agent" : "buyer"}`);
  const read = readMessageLog(`time,consumer,conversation,sender\n${rows.join("\n")}\n${timeOf(count)},u1,late,buyer\n`, { fileName: "log.csv", timeZone: "UTC" });

  it.each(["message", "round", "session", "consumer-day"] as const)("is explained in the time that its rows take (%s)", (unit) => {
    const [{ days }] = explain(read, [{ ...PLAIN, unit, clock: unit === "session" ? "first-of-session" : unit === "round" ? "first-of-burst" : "each-message" }], "u1").rules;
    expect(days.flatMap(({ lines }) => lines)).toHaveLength(count + 1);
  }, 5000);
});
