import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";

/** Options of a forecast's text. */
export interface ForecastTextOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
}
