import { wrap } from "../terminal/columns.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";

export interface ShopTextOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
}

/** A sentence two blanks in, broken to the width. */
export function sentenceLines(sentence: string, { columns }: Pick<ShopTextOptions, "columns">): string[] {
  return wrap(sentence, columns - 2).map((line) => `  ${line}`);
}
