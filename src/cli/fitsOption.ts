import type { Fits } from "../backtest/uncertainNumbers.ts";
import { readTextFile } from "../hosts/readTextFile.ts";
import type { Dates } from "../import/askedDays.ts";
import { addDays, dayNumber } from "../time/calendar.ts";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";

/** What of a calibration a back-test takes: how its numbers were found, and from which days, where it tells. */
export interface FoundNumbers {
  readonly fits: Fits;
  readonly learnedDays?: Dates;
}

/** Those of a calibration that was kept with --json; undefined where the option is absent. */
export function fitsOption(file: string | undefined, words: FaultWords): FoundNumbers | undefined {
  if (file === undefined) return undefined;
  const found = foundIn(readTextFile(file, "the result of `replycast calibrate LOG --json`"));
  if (found === undefined) throw optionFault("--fits", words.notFits(file));
  return found;
}

function foundIn(text: string): FoundNumbers | undefined {
  try {
    const result: unknown = JSON.parse(text);
    if (!isRecord(result) || result["kind"] !== "calibration" || !isRecord(result["fits"]) || !Object.values(result["fits"]).every(isFit)) return undefined;
    const learnedDays = datesIn(result["learnedDays"]) ?? datesOfLog(result["log"]);
    return { fits: result["fits"] as Fits, ...(learnedDays === undefined ? {} : { learnedDays }) };
  } catch {
    return undefined;
  }
}

function datesIn(days: unknown): Dates | undefined {
  return isRecord(days) && typeof days["from"] === "string" && typeof days["to"] === "string" ? { from: days["from"], to: days["to"] } : undefined;
}

/** All days of the log, where none were asked for. */
function datesOfLog(log: unknown): Dates | undefined {
  if (!isRecord(log) || typeof log["startDate"] !== "string" || typeof log["days"] !== "number" || dayNumber(log["startDate"]) === undefined) return undefined;
  return { from: log["startDate"], to: addDays(log["startDate"], log["days"] - 1) };
}

function isFit(fit: unknown): boolean {
  return isRecord(fit) && typeof fit["value"] === "number" && typeof fit["level"] === "number" && "source" in fit && isLimit(fit["lower"]) && isLimit(fit["upper"]);
}

function isLimit(limit: unknown): boolean {
  return limit === undefined || (typeof limit === "number" && Number.isFinite(limit));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
