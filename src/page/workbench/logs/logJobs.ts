import type { Language } from "../../../report/words/language.ts";
import { type DateSpan, type LogInHand, type LogRequest, type LogSettings, logDays } from "./logInHand.ts";

/** What the server is asked of a log. */
export function scoreJob({ source, settings }: LogInHand, language: Language): LogRequest {
  return { command: "score", language, log: source, ...judgedBy(settings) };
}

/** `name` is what the scenario is called. */
export function calibrateJob(log: LogInHand, name: string, language: Language): LogRequest {
  const days = log.heldBack === 0 ? undefined : logDays(log)?.learned;
  return { command: "calibrate", language, log: log.source, name, ...judgedBy(log.settings), ...(days === undefined ? {} : { days: daysText(days) }) };
}

export interface TestChoice {
  /** Path of the scenario. */
  readonly scenario: string;
  /** Path of the calibration that it comes from. */
  readonly fits?: string;
  readonly replications?: number;
}

/** The scenario's own rules are judged; on all days of the log, or only on those. */
export function backtestJob({ source, settings }: LogInHand, days: DateSpan | undefined, { scenario, fits, replications }: TestChoice, language: Language): LogRequest {
  return {
    command: "backtest", language, log: source, scenario: { path: scenario }, timeZone: settings.timeZone,
    ...(days === undefined ? {} : { days: daysText(days) }), ...(fits === undefined ? {} : { fits }), ...(replications === undefined ? {} : { replications }),
  };
}

function judgedBy({ platform, rules, timeZone }: LogSettings): { readonly platform?: string; readonly rules?: readonly string[]; readonly timeZone: string } {
  return rules.length === 0 ? { platform, timeZone } : { rules, timeZone };
}

function daysText({ from, to }: DateSpan): string {
  return `${from}..${to}`;
}
