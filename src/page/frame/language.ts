import { computed, signal } from "@preact/signals";
import { LANGUAGES } from "../../report/words/language.ts";
import type { Language } from "../../report/words/language.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { addressParameter, addressWith } from "./address.ts";

/** Of the report, where it was made in one. */
const ofReport = signal<Language | undefined>(undefined);

/** The page's language: from the address (`#lang=zh`), else the report's, else what the browser prefers. */
export const language = computed<Language>(() => {
  const asked = addressParameter("lang");
  return LANGUAGES.find((choice) => choice === asked) ?? ofReport.value ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
});

/** Takes over the language in which the report was made. */
export function startIn(reportLanguage: Language | undefined): void {
  ofReport.value = reportLanguage;
}

/** The dictionary in use. */
export function words() {
  return wordsOf(language.value);
}

/** Address part that chooses a language. */
export function languageAddress(choice: Language): string {
  return addressWith("lang", choice);
}
