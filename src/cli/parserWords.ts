import type { Language } from "../report/words/language.ts";

interface Counted {
  readonly one: string;
  readonly other: string;
}

const same = (text: string): Counted => ({ one: text, other: text });

/** What the parser says of a line, by its own words: files are named and options have values, in either language. */
export const PARSER_WORDS: Readonly<Record<Language, Readonly<Record<string, string | Counted>>>> = {
  en: {
    "Not enough non-option arguments: got %s, need at least %s": same("files named: %s; at least %s must be"),
    "Not enough arguments following: %s": "--%s has no value",
    "Invalid values:": "an option has no such value:",
    "Argument: %s, Given: %s, Choices: %s": "--%s is %s, and may be %s",
  },
  zh: {
    "Not enough non-option arguments: got %s, need at least %s": same("写明了 %s 个文件，至少需要 %s 个"),
    "Not enough arguments following: %s": "--%s 没有给出值",
    "Invalid values:": "选项没有这个值：",
    "Argument: %s, Given: %s, Choices: %s": "--%s 为 %s，只能是 %s",
  },
};
