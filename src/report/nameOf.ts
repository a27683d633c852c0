import type { Words } from "./words/words.ts";

/** A platform's or shift's name in the words of the language; one without stands as written. */
export function nameOf(name: string, words: Words): string {
  return words.names[name] ?? name;
}
