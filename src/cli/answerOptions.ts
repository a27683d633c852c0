import type { Language } from "../report/words/language.ts";
import { languageOption } from "./languageOption.ts";
import type { Given } from "./readOption.ts";

/** What the parser hands over of how an answer is told, unchecked. */
export interface AnswerArguments {
  readonly out?: Given;
  readonly json?: boolean;
  readonly lang?: Given;
  readonly quiet?: boolean;
}

/** How an answer is told. */
export interface AnswerOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly language: Language;
  /** Absent: the page follows the reader's browser. */
  readonly pageLanguage?: Language;
}

/** Reads the options of every command that gives an answer, beside the place of its page or file; none of them can be wrong. */
export function answerOptions({ json, lang, quiet }: AnswerArguments): AnswerOptions {
  const language = languageOption(lang);
  return { language, json: json === true, quiet: quiet === true, ...(lang === undefined ? {} : { pageLanguage: language }) };
}
