import { lineSentence, verdictSentences } from "../../report/explain/explanationSentences.ts";
import type { PracticeQuestion } from "../../training/practice/question.ts";

/** The keys of the rule that decide a question, as a pack file writes them. */
export function keysToRepeat({ explanation, answer }: PracticeQuestion): readonly string[] {
  const sentences = explanation.days.flatMap((day) => [
    ...day.lines.flatMap((line) => (line.what === "message" ? [lineSentence(line, explanation, day, "en")] : [])), ...verdictSentences(explanation, day, "en"),
  ]);
  const decisive = sentences.filter(({ tone }) => (answer === "answered" ? tone === "good" : answer === "missed" ? tone === "bad" : tone === "none"));
  return [...new Set((decisive.length === 0 ? sentences : decisive).flatMap(({ keys }) => keys))];
}
