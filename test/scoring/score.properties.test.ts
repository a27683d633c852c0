import fc from "fast-check";
import { expect, it } from "vitest";
import { compileRule } from "../../src/judging/compileRule.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { FIRST_LATE, STANDING } from "../../src/judging/verdicts.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { score } from "../../src/scoring/score.ts";
import type { MeasureScore, RateScore } from "../../src/scoring/scoreResult.ts";
import { addDays } from "../../src/time/calendar.ts";
import { naiveVerdicts } from "../judging/naiveVerdicts.ts";
import { dayOf } from "../judging/naiveWindow.ts";
import { randomPack } from "../judging/randomPack.ts";
import { STEPS_A_DAY, talkLog, type TalkRow, talkRows } from "../judging/randomTalk.ts";

const FRAME = { firstDay: -2, days: 12 };

const ratePack = randomPack.filter(({ measure }) => measure === undefined);
/** Rules that judge each consumer by himself; what is carried into the next day depends on whether anybody writes on it. */
const shopPack = randomPack.filter(({ scope, allOffline, beforeWindow }) => scope === "shop" && allOffline === "counts" && beforeWindow === "excluded");

interface Told {
  readonly numerator: number;
  readonly denominator: number;
  /** By date: numerator and denominator; of a measure whole milliseconds and messages. */
  readonly days: Readonly<Record<string, readonly [number, number]>>;
  readonly byAgent: readonly string[];
  readonly byHour: readonly string[];
}

function told(rows: readonly TalkRow[], pack: RulePack): Told {
  const result = score(talkLog(rows), [pack]).rules[pack.id];
  const days = result.days.map((day) => [day.date, countsOf(day)] as const).filter(([, [, denominator]]) => denominator > 0);
  const [numerator, denominator] = countsOf(result);
  const parts = (list: RateScore["byAgent"]): string[] => list.filter((part) => part.denominator > 0).map((part) => `${part.of}: ${countsOf(part).join("/")}`).sort();
  return { numerator, denominator, days: Object.fromEntries(days), byAgent: parts(result.byAgent), byHour: parts(result.byHour) };
}

function countsOf(part: Partial<Pick<RateScore, "numerator" | "denominator"> & Pick<MeasureScore, "count" | "value">>): readonly [number, number] {
  if (part.count !== undefined) return [Math.round((part.value ?? 0) * part.count * 1000), part.count];
  return [Math.round(part.numerator! * 1000) / 1000, part.denominator!];
}

it("every day counts what docs/rules.md read aloud counts", () => {
  fc.assert(fc.property(talkRows, randomPack, (rows, pack) => {
    const read = talkLog(rows);
    const written = [...read.log.messages.sentAt.subarray(0, read.log.messages.count)].map((at) => dayOf(pack, at));
    const firstDay = Math.min(...written);
    const { numerator, denominator } = naiveVerdicts(read.log, pack, { firstDay, days: Math.max(...written) - firstDay + 1 });
    const days = numerator.flatMap((count, day) => (denominator[day] === 0 ? [] : [[addDays(read.startDate, firstDay + day), [count, denominator[day]]]]));
    expect(told(rows, pack).days).toEqual(Object.fromEntries(days));
  }), { numRuns: 600, seed: 30 });
});

it("a log split by consumer gives the same counts, added, under rules of the shop that do not ask who was online", () => {
  fc.assert(fc.property(talkRows, shopPack, (rows, pack) => {
    const parts = ["u1", "u2", "u3"].map((name) => told(rows.filter(({ consumer }) => consumer === name), pack));
    const whole = told(rows, pack);
    expect([sum(parts.map(({ numerator }) => numerator)), sum(parts.map(({ denominator }) => denominator))]).toEqual([whole.numerator, whole.denominator]);
    for (const [date, counts] of Object.entries(whole.days)) {
      expect([0, 1].map((side) => sum(parts.map(({ days }) => days[date]?.[side] ?? 0)))).toEqual(counts);
    }
  }), { numRuns: 400, seed: 31 });
});

it("under a rule of agents their parts add up to the whole", () => {
  fc.assert(fc.property(talkRows, randomPack.filter(({ scope }) => scope === "agent"), (rows, pack) => {
    const { numerator, denominator, byAgent } = told(rows, pack);
    const parts = byAgent.map((part) => part.slice(part.lastIndexOf(" ")).split("/").map(Number));
    const [counted, units] = [0, 1].map((side) => sum(parts.map((part) => part[side])));
    // Parts of a measure are in seconds.
    expect([pack.measure === undefined ? counted : Math.round(counted * 1000), units]).toEqual([numerator, denominator]);
  }), { numRuns: 400, seed: 39 });
});

// What one consumer or one agent does at one time stays in the order of the file, which is all that tells what came first.
it("the order of rows does not matter", () => {
  fc.assert(fc.property(talkRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }))), randomPack, ([rows, order], pack) => {
    const tieOf = ({ at, consumer, cells }: TalkRow): string => `${at}/${consumer === "" ? cells[2] : consumer}`;
    const queues = new Map<string, TalkRow[]>();
    for (const row of rows) queues.set(tieOf(row), [...(queues.get(tieOf(row)) ?? []), row]);
    const mixed = order.map((place) => queues.get(tieOf(rows[place]))!.shift()!);
    expect(told(mixed, pack)).toEqual(told(rows, pack));
  }), { numRuns: 400, seed: 32 });
});

it("a longer deadline never lowers a rate and loses no met unit, where no message is left out for its deadline", () => {
  fc.assert(fc.property(talkRows, ratePack, fc.constantFrom(1, 1800, 7200), (rows, pack, longer) => {
    fc.pre(pack.afterWindow !== "excluded");
    const { log } = talkLog(rows);
    const tight = judgeInFull(log, compileRule(pack), FRAME).units;
    const loose = judgeInFull(log, compileRule({ ...pack, deadline: pack.deadline + longer }), FRAME).units;
    expect(loose.count).toBe(tight.count);
    for (let unit = 0; unit < tight.count; unit++) {
      expect([loose.day[unit], loose.firstRow[unit], loose.agent[unit]]).toEqual([tight.day[unit], tight.firstRow[unit], tight.agent[unit]]);
      if (tight.missRow[unit] < 0) expect(loose.missRow[unit]).toBe(-1);
    }
  }), { numRuns: 400, seed: 33 });
});

// A reply that counts ends a round, settles what a window finds unanswered, and says whose affair a message is: then units differ.
it("counting more kinds of replies never lowers a numerator, for the shop, without rounds and nights carried over", () => {
  const pack = ratePack.filter(({ unit, clock, scope, beforeWindow }) => unit !== "round" && clock !== "first-of-burst" && scope === "shop" && beforeWindow === "excluded");
  fc.assert(fc.property(talkRows, pack, fc.subarray(["faq", "smart", "status", "assisted", "order-card", "payment-reminder-batch"]), (rows, few, more) => {
    const before = told(rows, few);
    const after = told(rows, { ...few, repliesCount: [...few.repliesCount, ...more] });
    expect(after.denominator).toBe(before.denominator);
    for (const [date, [numerator]] of Object.entries(before.days)) expect(after.days[date][0]).toBeGreaterThanOrEqual(numerator);
  }), { numRuns: 400, seed: 34 });
});

it("whole days later the same log gives the same counts, on days so much later", () => {
  fc.assert(fc.property(talkRows, randomPack, fc.integer({ min: 1, max: 400 }), (rows, pack, days) => {
    const later = told(rows.map((row) => ({ ...row, at: row.at + days * STEPS_A_DAY })), pack);
    const now = told(rows, pack);
    expect(later).toEqual({ ...now, days: Object.fromEntries(Object.entries(now.days).map(([date, counts]) => [addDays(date, days), counts])) });
  }), { numRuns: 400, seed: 35 });
});

it("what consumers and conversations are called changes nothing", () => {
  fc.assert(fc.property(talkRows, randomPack, (rows, pack) => {
    const names: Readonly<Record<string, string>> = { u1: "张三", u2: "42.0", u3: "a, b" };
    const renamed = rows.map((row) => ({ ...row, consumer: names[row.consumer] ?? "", conversation: row.conversation === "" ? "" : `z${9 - Number(row.conversation.slice(1))}` }));
    expect(told(renamed, pack)).toEqual(told(rows, pack));
  }), { numRuns: 400, seed: 36 });
});

it("a unit is one miss at most: its missing row is a late message of its own, or of one who passed it on", () => {
  fc.assert(fc.property(talkRows, ratePack, (rows, pack) => {
    const { log } = talkLog(rows);
    const { units, standing, unit: unitOf } = judgeInFull(log, compileRule(pack), FRAME);
    const { numerator, denominator } = told(rows, { ...pack, beforeWindow: "excluded" });
    expect(numerator).toBeLessThanOrEqual(denominator);
    for (let unit = 0; unit < units.count; unit++) {
      const row = units.missRow[unit];
      if (row < 0) continue;
      if (pack.transfer === "clock-runs") expect([unitOf[row], standing[row] >= FIRST_LATE]).toEqual([unit, true]);
    }
  }), { numRuns: 400, seed: 37 });
});

it("a closed window looks at all that the half-open one looks at", () => {
  fc.assert(fc.property(talkRows, randomPack, (rows, pack) => {
    const { log } = talkLog(rows);
    const [open, closed] = [false, true].map((isClosed) => judgeInFull(log, compileRule({ ...pack, window: { ...pack.window, closed: isClosed } }), FRAME).standing);
    for (let row = 0; row < log.messages.count; row++) {
      if (closed[row] === STANDING["outside-window"]) expect(open[row]).toBe(STANDING["outside-window"]);
    }
  }), { numRuns: 400, seed: 38 });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
