import type { Answer, PracticeQuestion } from "./question.ts";

/** An exam as the platform's own: of a hundred points ninety pass, and there are two attempts. Source: S2, the exam for the customer-service account. */
export const EXAM = { questions: 20, points: 100, pass: 90, attempts: 2 } as const;

export interface ExamResult {
  readonly points: number;
  readonly isPassed: boolean;
  /** Questions answered wrongly, in their order. */
  readonly wrong: readonly PracticeQuestion[];
}

/** What answers are worth, in the order of the questions; one that was not given is wrong. */
export function examResult(questions: readonly PracticeQuestion[], answers: readonly (Answer | undefined)[]): ExamResult {
  const wrong = questions.filter(({ answer }, place) => answers[place] !== answer);
  const points = questions.length === 0 ? 0 : Math.round((EXAM.points * (questions.length - wrong.length)) / questions.length);
  return { points, isPassed: points >= EXAM.pass, wrong };
}
