import type { Fits } from "../backtest/uncertainNumbers.ts";
import { readTextFile } from "../hosts/readTextFile.ts";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";

/** The fits of a calibration that was kept with --json; undefined where the option is absent. */
export function fitsOption(file: string | undefined, words: FaultWords): Fits | undefined {
  if (file === undefined) return undefined;
  const fits = fitsIn(readTextFile(file, "the result of `replycast calibrate LOG --json`"));
  if (fits === undefined) throw optionFault("--fits", words.notFits(file));
  return fits;
}

function fitsIn(text: string): Fits | undefined {
  try {
    const result: unknown = JSON.parse(text);
    if (typeof result !== "object" || result === null || !("kind" in result) || result.kind !== "calibration" || !("fits" in result)) return undefined;
    return typeof result.fits === "object" && result.fits !== null && Object.values(result.fits).every(isFit) ? (result.fits as Fits) : undefined;
  } catch {
    return undefined;
  }
}

function isFit(fit: unknown): boolean {
  return typeof fit === "object" && fit !== null && "value" in fit && typeof fit.value === "number" && "level" in fit && typeof fit.level === "number" && "source" in fit;
}
