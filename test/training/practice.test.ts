import { describe, expect, it } from "vitest";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { verdictSentences } from "../../src/report/explain/explanationSentences.ts";
import { LESSON_SCENARIOS } from "../../src/training/lessonScenarios.ts";
import { chatsOf } from "../../src/training/practice/chatsOf.ts";
import { EXAM, examResult } from "../../src/training/practice/exam.ts";
import { practiceQuestions } from "../../src/training/practice/practiceQuestions.ts";
import { ANSWERS } from "../../src/training/practice/question.ts";
import type { Answer, PracticeQuestion } from "../../src/training/practice/question.ts";
import { NEEDED_KINDS } from "../../src/training/practice/questionKinds.ts";
import { questionOf } from "../../src/training/practice/questionOf.ts";
import type { QuestionKind } from "../../src/training/practice/questionKinds.ts";
import { readOfChat } from "../../src/training/practice/readOfChat.ts";
import { TRAINING_PACKS } from "../../src/training/trainingPacks.ts";
import { trainingPack } from "../../src/training/trainingPack.ts";
import { playedOnce } from "./playedLesson.ts";

const { read } = playedOnce(LESSON_SCENARIOS.busy, 0);
const SEEDS = ["a", "b", "c", "d", "e", "f"];
const exams = SEEDS.map((seed) => [practiceQuestions(read, TRAINING_PACKS, seed, 0), practiceQuestions(read, TRAINING_PACKS, seed, 1)] as const);
const all = exams.flat(2);

/** The answers that a kind of question has under a rule, over many chats. */
function answers(kind: QuestionKind, id: string): Answer[] {
  let drawn = 0;
  const pick = (count: number): number => drawn++ % count;
  const chats = chatsOf(read).filter(({ startMs, turns }) => startMs > 10 * 3_600_000 && startMs < 20 * 3_600_000 && turns.length > 2).slice(0, 12);
  const found = chats.flatMap((chat) => questionOf(chat, kind, trainingPack(id), { startDate: "2026-09-02", other: "Bo", pick })?.answer ?? []);
  return [...new Set(found)].toSorted();
}

describe("an exam", () => {
  it("has twenty questions, each answer right in six or seven of them", () => {
    for (const questions of exams.flat()) {
      expect(questions.length).toBe(EXAM.questions);
      for (const answer of ANSWERS) expect([6, 7]).toContain(questions.filter((question) => question.answer === answer).length);
    }
  });

  it("leaves out nothing that is needed, asks nothing twice and draws on five platforms and more", () => {
    for (const questions of exams.flat()) {
      const kinds = questions.map(({ kind }) => kind);
      for (const kind of NEEDED_KINDS) expect(kinds, kind).toContain(kind);
      for (const kind of kinds) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(2);
      expect(new Set(questions.map(({ kind, pack }) => `${kind} ${pack.id}`)).size).toBe(questions.length);
      expect(new Set(questions.map(({ consumer }) => consumer)).size).toBe(questions.length);
      expect(new Set(questions.map(({ pack }) => pack.platform)).size).toBeGreaterThanOrEqual(5);
    }
  });

  it("is the same for a seed, and another for another", () => {
    expect(practiceQuestions(read, TRAINING_PACKS, "a", 0)).toEqual(exams[0][0]);
    expect(exams[1][0].map(({ consumer }) => consumer)).not.toEqual(exams[0][0].map(({ consumer }) => consumer));
  });

  it("has no consumer of the first attempt in the second", () => {
    for (const [first, second] of exams) {
      const asked = new Set(first.map(({ consumer }) => consumer));
      expect(second.filter(({ consumer }) => asked.has(consumer))).toEqual([]);
    }
  });

  it("gives a reason in both languages for every question", () => {
    for (const question of all) for (const language of ["en", "zh"] as const) expect(reasons(question, language).length).toBeGreaterThan(10);
  });

  it("tells of a consumer that counts what the judging tells, met or missed", () => {
    for (const { asks, explanation, answer } of all.filter((question) => question.asks === "consumer-day")) {
      const units = explanation.days.flatMap((day) => day.units);
      expect(units.length, asks).toBe(answer === "not-counted" ? 0 : 1);
      if (answer !== "not-counted") expect(units[0].isMet).toBe(answer === "answered");
    }
  });
});

describe("what a question turns on decides it as the rule says", () => {
  it.each([
    ["at-limit", "pinduoduo/manual-reply-3min", ["answered"]],
    ["just-late", "pinduoduo/manual-reply-3min", ["missed"]],
    ["one-late", "pinduoduo/manual-reply-3min", ["missed"]],
    ["one-late", "jd/first-reply-30s", ["answered"]],
    ["bot-only", "pinduoduo/manual-reply-3min", ["missed"]],
    ["bot-only", "pinduoduo/effective-reply-60min", ["answered"]],
    ["bot-only", "taobao/round-reply-3min", ["not-counted"]],
    ["window-edge", "pinduoduo/manual-reply-3min", ["answered", "not-counted"]],
    ["before-opening", "pinduoduo/manual-reply-3min", ["not-counted"]],
    ["spam", "pinduoduo/manual-reply-3min", ["not-counted"]],
    ["spam", "kuaishou/reply-3min", ["missed"]],
    ["several-conversations", "pinduoduo/manual-reply-3min", ["missed"]],
    ["several-conversations", "douyin/manual-reply-3min", ["answered"]],
    ["nobody-there", "jd/first-reply-30s", ["not-counted"]],
    ["nobody-there", "douyin/manual-reply-3min", ["missed"]],
    ["nobody-there", "pinduoduo/effective-reply-60min", ["answered"]],
    ["manual-card", "pinduoduo/manual-reply-3min", ["answered"]],
    ["reminder-only", "pinduoduo/manual-reply-3min", ["missed"]],
    ["assisted", "taobao/round-reply-3min", ["answered"]],
    ["assisted", "pinduoduo/manual-reply-3min", ["missed"]],
    ["automatic-only", "pinduoduo/manual-reply-3min", ["not-counted"]],
  ] as const)("%s under %s", (kind, id, expected) => {
    expect(answers(kind, id)).toEqual([...expected]);
  });

  it("reads a chat of one consumer as the log that it is", () => {
    const [chat] = chatsOf(read).filter(({ startMs }) => startMs > 10 * 3_600_000);
    const { read: own, firstRows } = readOfChat(chat, "2026-09-02");
    const verdicts = judgeInFull(own.log, compileRule(trainingPack("pinduoduo/effective-reply-60min")), { firstDay: 0, days: 1 });
    expect(verdicts.units.count).toBe(1);
    expect(firstRows.map((row) => own.log.messages.reply[row])).toEqual(chat.turns.map((_, turn) => turn));
  });
});

describe("the result", () => {
  const [[questions]] = exams;
  const right = questions.map(({ answer }) => answer);
  const wrongBut = (count: number): Answer[] => right.map((answer, place) => (place < count ? answer : ANSWERS[(ANSWERS.indexOf(answer) + 1) % ANSWERS.length]));

  it("is 100 points with all right, and passes with 90", () => {
    expect(examResult(questions, right)).toEqual({ points: 100, isPassed: true, wrong: [] });
    expect(examResult(questions, wrongBut(18))).toMatchObject({ points: 90, isPassed: true });
    expect(examResult(questions, wrongBut(17))).toMatchObject({ points: 85, isPassed: false });
  });

  it("names what was answered wrongly, what was not answered too", () => {
    expect(examResult(questions, wrongBut(18)).wrong).toEqual(questions.slice(18));
    expect(examResult(questions, right.slice(0, 15)).wrong).toEqual(questions.slice(15));
  });
});

function reasons({ explanation }: PracticeQuestion, language: "en" | "zh"): string {
  return explanation.days.flatMap((day) => verdictSentences(explanation, day, language).map(({ text }) => text)).join(" ");
}
