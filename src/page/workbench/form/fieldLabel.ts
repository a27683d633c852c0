import { nameOf } from "../../../report/nameOf.ts";
import type { Words } from "../../../report/words/words.ts";
import type { FormField } from "./formField.ts";
import type { FormWords } from "./formWords.ts";

/** What a field is called: its key in words, which of several, and whose it is. */
export function fieldLabel({ path, of, place }: FormField, words: FormWords, pageWords: Words, nameOfRule: (rule: string) => string): string {
  const names = path.filter((step) => typeof step === "string");
  const last = names.at(-1) ?? "";
  const key = names.slice(-2).join(".");
  const label = words.keys[key] ?? words.keys[last] ?? last;
  const placed = place === undefined || path.includes("breaks") && place === 0 ? label : words.placed(label, place);
  return of === undefined ? placed : words.of(placed, path[0] === "targets" ? nameOfRule(of) : nameOf(of, pageWords));
}
