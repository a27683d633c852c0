import type { Language } from "../report/words/language.ts";
import { textOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";

/** The language asked for by `--lang`; the parser lets only known ones through. */
export function languageOption(given: Given): Language {
  return textOption(given) === "zh" ? "zh" : "en";
}
