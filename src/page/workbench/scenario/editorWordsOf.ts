import type { Language } from "../../../report/words/language.ts";
import type { EditorWords } from "./editorWords.ts";
import { enEditor } from "./enEditor.ts";
import { zhEditor } from "./zhEditor.ts";

const WORDS: Readonly<Record<Language, EditorWords>> = { en: enEditor, zh: zhEditor };

export function editorWordsOf(language: Language): EditorWords {
  return WORDS[language];
}
