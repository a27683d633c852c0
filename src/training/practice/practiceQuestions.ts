import type { ReadLog } from "../../import/readLog.ts";
import { draw, unitInterval } from "../../random/draw.ts";
import { seedKey } from "../../random/seedKey.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import type { Chat } from "./chat.ts";
import { lengthOf, turnStart } from "./chat.ts";
import { chatsOf } from "./chatsOf.ts";
import { EXAM } from "./exam.ts";
import { ANSWERS } from "./question.ts";
import type { Answer, PracticeQuestion } from "./question.ts";
import { NEEDED_KINDS, QUESTION_KINDS } from "./questionKinds.ts";
import type { QuestionKind } from "./questionKinds.ts";
import { questionOf } from "./questionOf.ts";

/** Chats that are tried for one question. */
const TRIED = 12;
/** A chat that is not moved begins so long after the window opens at least, and ends so long before it closes. */
const AFTER_OPENING_MS = 30 * MINUTE_MS;
const BEFORE_CLOSING_MS = 90 * MINUTE_MS;

/**
 * The twenty questions of an attempt (from 0), made from the chats of a played log: the same ones for the same seed, other chats in the other attempt. Each
 * answer is right about as often as the others; every kind that an exam needs is there, no kind more than twice, no consumer more than once.
 */
export function practiceQuestions(read: ReadLog, packs: readonly RulePack[], seed: string, attempt = 0): PracticeQuestion[] {
  const random = randomOf(seed, attempt);
  const own = shuffled(chatsOf(read).filter((_, place) => place % EXAM.attempts === attempt % EXAM.attempts), random);
  const candidates = shuffled(QUESTION_KINDS.flatMap((kind) => packs.map((pack) => ({ kind, pack }))), random).flatMap(({ kind, pack }, place) => {
    const question = firstQuestion(rotated(own.filter((chat) => liesWithin(chat, pack)), place * TRIED), kind, pack, read, random);
    return question === undefined ? [] : [question];
  });
  const chosen = new ChosenQuestions(candidates);
  for (const kind of shuffled(NEEDED_KINDS, random)) chosen.take((question) => question.kind === kind);
  while (chosen.questions.length < EXAM.questions && chosen.take(() => true));
  return shuffled(chosen.questions, random);
}

/** Takes questions one by one, each with the answer that was right the least often so far, of a kind and a rule that came the least often. */
class ChosenQuestions {
  declare readonly questions: PracticeQuestion[];
  declare readonly candidates: readonly PracticeQuestion[];

  constructor(candidates: readonly PracticeQuestion[]) {
    this.questions = [];
    this.candidates = candidates;
  }

  /** Whether there was one. */
  take(isMeant: (question: PracticeQuestion) => boolean): boolean {
    const most = Math.ceil(EXAM.questions / ANSWERS.length);
    const open = this.candidates.filter((question) => isMeant(question) && this.ofKind(question.kind) < 2 && this.ofAnswer(question.answer) < most
      && this.questions.every(({ consumer, kind, pack }) => consumer !== question.consumer && (kind !== question.kind || pack.id !== question.pack.id)));
    const [first, ...others] = open;
    if (open.length === 0) return false;
    this.questions.push(others.reduce((best, each) => (this.weightOf(each) < this.weightOf(best) ? each : best), first));
    return true;
  }

  private weightOf({ kind, pack, answer }: PracticeQuestion): number {
    return this.ofKind(kind) * 100 + this.ofAnswer(answer) * 10 + this.questions.filter((other) => other.pack.id === pack.id).length;
  }

  private ofKind(kind: QuestionKind): number {
    return this.questions.filter((other) => other.kind === kind).length;
  }

  private ofAnswer(answer: Answer): number {
    return this.questions.filter((other) => other.answer === answer).length;
  }
}

function firstQuestion(chats: readonly Chat[], kind: QuestionKind, pack: RulePack, { startDate, agents }: ReadLog, random: () => number): PracticeQuestion | undefined {
  const pick = (count: number): number => Math.floor(random() * count);
  for (const chat of chats.slice(0, TRIED)) {
    const used = new Set(chat.turns.flatMap(({ replies }) => replies.map(({ agent }) => agent)));
    const other = Array.from({ length: agents.size }, (_, agent) => agents.nameOf(agent)).find((name) => !used.has(name)) ?? "";
    const question = questionOf(chat, kind, pack, { startDate, other, pick });
    if (question !== undefined) return question;
  }
  return undefined;
}

function liesWithin(chat: Chat, { window }: RulePack): boolean {
  const end = turnStart(chat, chat.turns.length - 1) + chat.turns.slice(-1).reduce((_, turn) => lengthOf(turn), 0);
  return chat.startMs >= timeOfDayMs(window.from) + AFTER_OPENING_MS && end <= Math.min(timeOfDayMs(window.to), 23 * HOUR_MS) - BEFORE_CLOSING_MS;
}

/** Numbers between 0 and 1, always the same ones of a seed. */
function randomOf(seed: string, attempt: number): () => number {
  const [a, b] = seedKey(seed, `practice ${attempt}`);
  let drawn = 0;
  return () => unitInterval(draw(a, b, drawn++));
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list.map((each) => ({ each, rank: random() })).toSorted((one, other) => one.rank - other.rank).map(({ each }) => each);
}

function rotated<T>(list: readonly T[], by: number): T[] {
  return list.map((_, place) => list[(place + by) % list.length]);
}
