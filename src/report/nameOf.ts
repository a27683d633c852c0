import type { Words } from "./words/words.ts";

/** A platform's, shift's or entry page's name in the words of the language; one without stands as written. */
export function nameOf(name: string, words: Words): string {
  return words.names[name] ?? name;
}
