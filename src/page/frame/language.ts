import { computed, signal } from "@preact/signals";
import { LANGUAGES } from "../../report/words/language.ts";
import type { Language } from "../../report/words/language.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { addressParameter, addressWith } from "./address.ts";
import { remember, remembered } from "./remembered.ts";

/** Of the report, where it was made in one. */
const ofReport = signal<Language | undefined>(undefined);

/** Chosen on an earlier page. */
const chosenBefore = LANGUAGES.find((choice) => choice === remembered("language"));

/** The page's language: from the address (`#lang=zh`), else what the reader chose before, else the report's, else what the browser prefers. */
export const language = computed<Language>(() => {
  const asked = addressParameter("lang");
  return LANGUAGES.find((choice) => choice === asked) ?? chosenBefore ?? ofReport.value ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
});

/** Takes over the language in which the report was made. */
export function startIn(reportLanguage: Language | undefined): void {
  ofReport.value = reportLanguage;
}

/** Keeps a reader's choice for the next page. */
export function rememberLanguage(choice: Language): void {
  remember("language", choice);
}

/** The dictionary in use. */
export function words() {
  return wordsOf(language.value);
}

/** Address part that chooses a language. */
export function languageAddress(choice: Language): string {
  return addressWith("lang", choice);
}
