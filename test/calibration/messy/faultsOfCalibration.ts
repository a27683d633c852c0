import { playReplication } from "../../../src/engine/replication.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { calibrate } from "../../../src/calibration/calibrate.ts";
import type { CalibrationResult } from "../../../src/calibration/calibrationResult.ts";
import type { Fit, Ranged } from "../../../src/calibration/fit.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { calibratedYaml } from "../../../src/report/calibration/calibratedYaml.ts";
import { calibrationText } from "../../../src/report/calibration/calibrationText.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { findingSentence } from "../../../src/report/words/findingSentence.ts";
import { LANGUAGES } from "../../../src/report/words/language.ts";
import { rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { DAY_MS } from "../../../src/time/units.ts";

/** What nobody should find in what was learned. */
export function faultsOfCalibration(result: CalibrationResult): string[] {
  const texts = LANGUAGES.flatMap((language) => [calibratedYaml(result, language), calibrationText(result, { language, colors: PLAIN, columns: 160, quiet: false })]);
  return [
    ...notFinite(result, ""),
    ...Object.entries(result.fits).flatMap(([path, fit]) => faultsOfFit(path, fit)),
    ...result.findings.flatMap(({ code }) => LANGUAGES.flatMap((language) => (findingSentence(code, language) === code ? [`the finding ${code} has no words (${language})`] : []))),
    ...texts.flatMap((text) => (/NaN|Infinity|undefined|\s-\d+:|\d:-/u.test(text) ? [`told: ${/.*(?:NaN|Infinity|undefined|\s-\d+:|\d:-).*/u.exec(text)?.[0] ?? ""}`] : [])),
  ];
}

function notFinite(value: unknown, path: string): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === null) return [`${path} is null`];
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}.${key}`));
}

function faultsOfFit(path: string, fit: Fit): string[] {
  return [
    ...(fit.source === "default" && fit.reason === undefined ? [`${path} is a default without a reason`] : []),
    ...(fit.n < 0 || !Number.isInteger(fit.n) ? [`${path} rests on ${fit.n}`] : []),
    ...outside(path, fit),
    ...(fit.cv === undefined ? [] : outside(`${path}.cv`, fit.cv)),
  ];
}

function outside(path: string, { value, lower = value, upper = value }: Ranged): string[] {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return lower <= value + slack && value <= upper + slack ? [] : [`${path} is ${value}, not within ${lower} and ${upper}`];
}

/** The written scenario read again and played. */
export function playedAgain(result: CalibrationResult): Figures {
  const scenario = parseScenario(calibratedYaml(result, "en"), "learned.yaml");
  const { model } = compileSimulation(scenario, rulePacksOfPlatform(scenario.platform, "platform"));
  return { ...figuresOf(playReplication(model, 0), scenario.warmUp * DAY_MS), days: scenario.days };
}

export interface Figures {
  readonly conversations: number;
  readonly days: number;
  readonly meanWaitSeconds: number;
}

/** Conversations that begin from some time on, until which day, and how long their messages wait for a reply on the mean. */
export function figuresOf({ conversations, messages, replies }: ReadLog["log"], fromMs = 0): Figures {
  let [begun, answered, waited, last] = [0, 0, 0, fromMs];
  for (let row = 0; row < conversations.count; row++) {
    if (conversations.openedAt[row] < fromMs) continue;
    begun++;
    last = Math.max(last, conversations.openedAt[row]);
  }
  for (let row = 0; row < messages.count; row++) {
    if (messages.sentAt[row] < fromMs) continue;
    if (messages.reply[row] < 0) continue;
    answered++;
    waited += replies.at[messages.reply[row]] - messages.sentAt[row];
  }
  return { conversations: begun, days: Math.floor((last - fromMs) / DAY_MS) + 1, meanWaitSeconds: answered === 0 ? 0 : waited / answered / 1000 };
}

export function learned(read: ReadLog, timeZone: string, days?: { readonly from: string; readonly to: string }): CalibrationResult {
  return calibrate(read, { name: "learned", file: "log.csv", timeZone, platform: "pinduoduo", ...(days === undefined ? {} : { days }) });
}
