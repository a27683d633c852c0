import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";

/** How the answer of a staffing search, and each part of it, is laid out for a terminal. */
export interface StaffingTextOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
}
