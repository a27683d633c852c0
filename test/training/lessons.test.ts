import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { FIRST_CLOCKED, FIRST_LATE } from "../../src/judging/verdicts.ts";
import { BOT_REPLY_KINDS, REPLY_KINDS } from "../../src/log/kinds.ts";
import { pairedDifference } from "../../src/statistics/pairedDifference.ts";
import type { RatioColumns } from "../../src/statistics/pairedDifference.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";
import { LESSON_IDS } from "../../src/training/lesson.ts";
import type { LessonId, LessonSide } from "../../src/training/lesson.ts";
import { trainingSimulation } from "../../src/training/trainingPlay.ts";
import { lessonOf, playedLesson } from "./playedLesson.ts";

const REPLICATIONS = 20;

/** Half an interval at 99 % of a difference of so many pairs. */
const STUDENT = 2.861;

/** Second side less first side. */
function difference(id: LessonId): { readonly value: number; readonly half: number } {
  const [first, second] = lessonOf(id).sides.map(columns);
  const found = pairedDifference(second, first);
  return { value: found?.value ?? 0, half: STUDENT * (found?.standardError ?? Infinity) };
}

function columns({ scenario, pack }: LessonSide): RatioColumns {
  const { model, plan } = trainingSimulation(scenario);
  const rule = compileRule(pack);
  const judgement = new Judgement();
  const rows = Array.from({ length: REPLICATIONS }, (_, replication) => {
    judge(playReplication(model, replication), rule, plan.frame, judgement);
    return [judgement.numerator[0], judgement.denominator[0]] as const;
  });
  return { numerators: Float64Array.from(rows, ([met]) => met), denominators: Float64Array.from(rows, ([, all]) => all) };
}

describe("what a lesson claims is so, not on the day that is shown alone", () => {
  it.each(["six-or-ten", "newest-first", "bot"] as const)("%s: the second side has the lower rate, and a paired interval has no 0 in it", (id) => {
    const { value, half } = difference(id);
    expect(value + half).toBeLessThan(0);
  });

  it.each(["one-late", "lunch", "night"] as const)("%s: the second side has the higher rate, and a paired interval has no 0 in it", (id) => {
    const { value, half } = difference(id);
    expect(value - half).toBeGreaterThan(0);
  });
});

describe("the day that is shown", () => {
  it.each(LESSON_IDS)("of %s has a consumer who fails on one side and whose message stands in the film of the first", (id) => {
    const { lesson, sides, example } = playedLesson(id);
    const { verdicts, play } = sides[lesson.fails];
    const unit = verdicts.unit[example.missRow];
    expect(verdicts.units.missRow[unit]).toBe(example.missRow);
    expect(play.read.log.messages.sentAt[example.missRow]).toBe(example.sentAt);
    const { messages, conversations } = sides[0].play.read.log;
    expect(sides[0].play.read.consumers.nameOf(conversations.consumer[messages.conversation[example.firstSideRow]])).toBeTruthy();
    const met = sides.map((side) => side.met / side.all);
    if (lesson.fails === 0) expect(met[0]).toBeLessThan(met[1]);
    else expect(met[1]).toBeLessThan(met[0]);
  });

  it("shows a consumer with three messages and more of whom just one is late", () => {
    const { sides: [{ verdicts, play }], example } = playedLesson("one-late");
    const own = Array.from({ length: play.read.log.messages.count }, (_, row) => row).filter((row) => verdicts.unit[row] === verdicts.unit[example.missRow] && verdicts.standing[row] >= FIRST_CLOCKED);
    expect(own.length).toBe(example.messages);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.filter((row) => verdicts.standing[row] >= FIRST_LATE)).toEqual([example.missRow]);
    expect(example.waitedMs).toBeGreaterThan(3 * MINUTE_MS);
  });

  it("finds the hour of the meal by its misses, most of the day's, and hardly any where somebody is there", () => {
    const { hourFrom, sides: [alone, covered] } = playedLesson("lunch");
    expect(hourFrom).toBe(12 * HOUR_MS);
    expect(alone.missedInHour).toBeGreaterThan((alone.all - alone.met) / 2);
    expect(covered.missedInHour).toBeLessThan(alone.missedInHour / 2);
  });

  it("finds the night's backlog in the first hour of the window", () => {
    const { hourFrom, sides: [empty, crew] } = playedLesson("night");
    expect(hourFrom).toBe(8 * HOUR_MS);
    expect(crew.missedInHour).toBeLessThan(empty.missedInHour / 4);
  });

  it("shows a message that a bot answered, which the one rule takes and the other does not", () => {
    const { sides: [{ verdicts: counts }, { verdicts: manual, play: { read: { log } } }], example } = playedLesson("bot");
    expect(BOT_REPLY_KINDS).toContain(REPLY_KINDS[log.replies.kind[log.messages.reply[example.missRow]]]);
    expect(counts.units.missRow[counts.unit[example.missRow]]).toBe(-1);
    expect(manual.units.missRow[manual.unit[example.missRow]]).toBe(example.missRow);
  });

  it("lets the oldest wait longer where the newest is answered first", () => {
    const { sides: [oldest, newest] } = playedLesson("newest-first");
    expect(newest.longestMs).toBeGreaterThan(oldest.longestMs);
  });
});
