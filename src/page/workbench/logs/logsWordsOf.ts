import type { Language } from "../../../report/words/language.ts";
import { enLogs } from "./enLogs.ts";
import type { LogsWords } from "./logsWords.ts";
import { zhLogs } from "./zhLogs.ts";

const WORDS: Readonly<Record<Language, LogsWords>> = { en: enLogs, zh: zhLogs };

export function logsWordsOf(language: Language): LogsWords {
  return WORDS[language];
}
