import { createHash } from "node:crypto";
import type { BacktestResult } from "../backtest/backtestResult.ts";
import type { CalibrationResult } from "../calibration/calibrationResult.ts";
import type { CounterResult } from "../calibration/counters/counterResult.ts";
import type { ComparisonResult } from "../experiment/comparison/comparisonResult.ts";
import type { ReportedResult } from "../report/buildReport.ts";
import { fileStem, LONGEST_STEM } from "../report/fileStem.ts";
import { fileTitle } from "../report/score/fileTitle.ts";
import type { ScoredResult } from "../scoring/scoredResult.ts";
import type { StaffingResult } from "../staffing/staffingResult.ts";
import { STAFFING_PARTS, type StaffingPart } from "../staffing/staffingPart.ts";

const DIGEST_LENGTH = 6;

/**
 * The page's file name for a scenario and the settings over it: letters (of any script) in lower case and digits kept, all else one hyphen:
 * `shop--roster-pre-sale-late-7.html`. Settings of which such a name does not tell everything (signs, great length) add a digest.
 * The same scenario with the same settings always gets the same name, so that a new run replaces the old page and no other.
 */
export function reportFileName(scenarioName: string, settings: readonly string[] = []): string {
  const name = fileStem(scenarioName);
  const written = settings.map((setting) => setting.replace(/\s/gu, "")).join(" ");
  return `${name === "" ? "report" : name}${written === "" ? "" : `--${settingsSlug(written)}`}.html`;
}

/** The same for the score of a log, `support-tweets--score.html`, so that the page of a simulation of that name is no other's. */
export function scoreFileName(result: ScoredResult): string {
  return reportFileName(logName(result), ["score"]);
}

/** Of a calibration that was kept: `desk-week--calibration.html`. */
function calibrationFileName(result: CalibrationResult): string {
  return reportFileName(logName(result), ["calibration"]);
}

/** Of a calibration from counters: named by the first table. */
function countersFileName({ log: { files } }: CounterResult): string {
  return reportFileName(logName({ log: { file: files[0] } }), ["calibration"]);
}

/** Of a back-test, with the scenario that was played: `seventh--shop-backtest.html`. */
export function backtestFileName(result: BacktestResult): string {
  return reportFileName(logName(result), [result.scenario.name, "backtest", ...(result.settings ?? [])]);
}

/**
 * Of a staffing search: `shop--staffing.html`, so that the page of a simulation of the same scenario stays. Of one with the roster alone, of which nothing is told beside
 * it, `shop--staffing-brief.html`: it replaces no page that tells more.
 */
export function staffingFileName(result: Pick<StaffingResult, "scenario" | "settings" | StaffingPart>): string {
  const isBrief = STAFFING_PARTS.every((part) => result[part] === undefined);
  return reportFileName(result.scenario.name, [isBrief ? "staffing-brief" : "staffing", ...(result.settings ?? [])]);
}

/** Of a comparison, by the names of its scenarios, what the first one's begins with left out of the others': `shop--bad-day-comparison.html`. */
export function comparisonFileName({ scenarios: [first, ...others] }: Pick<ComparisonResult, "scenarios">): string {
  return reportFileName(first.name, [...others.map(({ name }) => (name.startsWith(`${first.name} `) ? name.slice(first.name.length).replace(/^[ ·]+/u, "") : name)), "comparison"]);
}

/** The page's file name for a result of any kind. */
export function resultFileName(result: ReportedResult): string {
  switch (result.kind) {
    case "simulation": return reportFileName(result.scenario.name, result.settings);
    case "score": return scoreFileName(result);
    case "calibration": return "figures" in result ? countersFileName(result) : calibrationFileName(result);
    case "backtest": return backtestFileName(result);
    case "staffing": return staffingFileName(result);
    case "comparison": return comparisonFileName(result);
  }
}

/** The log's file name without its ending. */
function logName(result: { readonly log: { readonly file?: string } }): string {
  return fileTitle(result).replace(/(.)\.[^.]+$/u, "$1");
}

function settingsSlug(written: string): string {
  const words = fileStem(written);
  const tellsAll = /^[\p{L}\p{M}\p{N}.= -]+$/u.test(written) && Array.from(written).length <= LONGEST_STEM && !/\.\d/u.test(written.replace(/^[^=]*=/u, ""));
  return tellsAll ? words : [words, createHash("sha256").update(written).digest("hex").slice(0, DIGEST_LENGTH)].filter((part) => part !== "").join("-");
}
