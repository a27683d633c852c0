import type { Language } from "../../../report/words/language.ts";
import { enRuns } from "./enRuns.ts";
import type { RunsWords } from "./runsWords.ts";
import { zhRuns } from "./zhRuns.ts";

const WORDS: Readonly<Record<Language, RunsWords>> = { en: enRuns, zh: zhRuns };

export function runsWordsOf(language: Language): RunsWords {
  return WORDS[language];
}
