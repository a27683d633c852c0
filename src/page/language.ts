import { signal } from "@preact/signals";
import { LANGUAGES } from "../report/words/language.ts";
import type { Language } from "../report/words/language.ts";
import { wordsOf } from "../report/words/wordsOf.ts";

/** The page's language: from the address (`#lang=zh`), else what the browser prefers. */
export const language = signal<Language>(languageOfAddress());

/** The dictionary in use. */
export function words() {
  return wordsOf(language.value);
}

/** Address part that chooses a language. */
export function languageAddress(choice: Language): string {
  return `#lang=${choice}`;
}

function languageOfAddress(): Language {
  const asked = new URLSearchParams(location.hash.slice(1)).get("lang");
  return LANGUAGES.find((choice) => choice === asked) ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
}

window.addEventListener("hashchange", () => {
  language.value = languageOfAddress();
});
