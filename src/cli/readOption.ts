import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";

/** What the parser hands over for one option: absent, its text, or all its texts where it was given more than once. */
export type Given = string | readonly string[] | undefined;

/** The option's text; the last one counts where it was given twice. */
export function textOption(given: Given): string | undefined {
  return typeof given === "object" ? given.at(-1) : given;
}

/** The option's text where it must say something; undefined where the option is absent. */
export function wordOption(name: string, given: Given, words: FaultWords, mend: string): string | undefined {
  const text = textOption(given);
  if (text === undefined || text.trim() !== "") return text;
  throw optionFault(name, words.emptyWord(name, mend));
}

/** All texts of an option that may be repeated. */
export function textsOption(given: Given): readonly string[] {
  if (given === undefined) return [];
  return typeof given === "string" ? [given] : given;
}

/** A whole number not below `least`; undefined where the option is absent. `mend` tells what else to write where no number can be guessed. */
export function wholeOption(name: string, given: Given, least: number, words: FaultWords, mend: string): number | undefined {
  const text = textOption(given);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && Number.isSafeInteger(value)) return value;
  const meant = text.normalize("NFKC").replace(/[,_\s]/gu, "");
  const isNear = /^\d+$/u.test(meant) && Number(meant) >= least && Number.isSafeInteger(Number(meant));
  throw optionFault(name, words.notWhole(name, text.trim(), least, isNear ? words.write(name, meant) : mend));
}

/** A share above 0 and below 1, written 0.5% or 0.005; undefined where the option is absent. */
export function shareOption(name: string, given: Given, words: FaultWords, mend: string): number | undefined {
  const text = textOption(given);
  if (text === undefined) return undefined;
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  const value = Number(digits) / (percent ? 100 : 1);
  if (/^\d*\.?\d+$/.test(digits) && value > 0 && value < 1) return value;
  const isPercent = /^\d+(?:\.\d+)?$/u.test(text) && value >= 1 && value < 100;
  throw optionFault(name, words.notShare(name, text.trim(), isPercent ? words.write(name, `${text}%`) : mend));
}
