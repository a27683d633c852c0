import type { InputFault } from "../errors/inputFault.ts";
import { expectedMessages } from "../scenario/expectedMessages.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { FaultWords } from "./faultWords.ts";

/** What one thread gets through on an ordinary machine, taken low. [buyer messages/s] */
const MESSAGES_PER_SECOND = 2e6;
const LONG_SECONDS = 600;

/** The fault of a run that would take longer than ten minutes by a rough count of its messages; undefined for all others. */
export function longRunFault(scenario: Scenario, replications: number, threads: number, words: FaultWords): InputFault | undefined {
  const minutes = longRunMinutes(scenario, replications, threads);
  return minutes === undefined ? undefined : { where: "--replications", ...words.longRun(replications, minutes) };
}

/** The fault of a staffing search whose recommended roster would take longer than ten minutes to judge; undefined for all others. */
export function longSearchFault(scenario: Scenario, replications: number, threads: number, words: FaultWords): InputFault | undefined {
  const minutes = longRunMinutes(scenario, replications, threads);
  return minutes === undefined ? undefined : { where: scenario.name, ...words.longSearch(replications, minutes) };
}

/** What is noted of a precision that takes so many replications that they would be refused; undefined where they would not. */
export function longPrecisionNote(scenario: Scenario, replications: number, threads: number, words: FaultWords): string | undefined {
  const minutes = longRunMinutes(scenario, replications, threads);
  return minutes === undefined ? undefined : words.longPrecision(replications, minutes);
}

function longRunMinutes(scenario: Scenario, replications: number, threads: number): number | undefined {
  const seconds = (expectedMessages(scenario) * replications) / (MESSAGES_PER_SECOND * threads);
  return seconds <= LONG_SECONDS ? undefined : Math.round(seconds / 60);
}
