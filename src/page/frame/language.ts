import { signal } from "@preact/signals";
import { LANGUAGES } from "../../report/words/language.ts";
import type { Language } from "../../report/words/language.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";

/** Of the report, where it was made in one. */
let ofReport: Language | undefined;

/** The page's language: from the address (`#lang=zh`), else the report's, else what the browser prefers. */
export const language = signal<Language>(firstLanguage());

/** Takes over the language in which the report was made. */
export function startIn(reportLanguage: Language | undefined): void {
  ofReport = reportLanguage;
  language.value = firstLanguage();
}

/** The dictionary in use. */
export function words() {
  return wordsOf(language.value);
}

/** Address part that chooses a language. */
export function languageAddress(choice: Language): string {
  return `#lang=${choice}`;
}

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.hash.slice(1)).get("lang");
  return LANGUAGES.find((choice) => choice === asked) ?? ofReport ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
}

window.addEventListener("hashchange", () => {
  language.value = firstLanguage();
});
