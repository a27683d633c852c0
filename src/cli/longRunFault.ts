import type { InputFault } from "../errors/inputFault.ts";
import { expectedMessages } from "../scenario/expectedMessages.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { FaultWords } from "./faultWords.ts";

/** What one thread gets through on an ordinary machine, taken low. [buyer messages/s] */
const MESSAGES_PER_SECOND = 2e6;
const LONG_SECONDS = 600;

/** The fault of a run of scenarios that would take longer than ten minutes by a rough count of their messages; undefined for all others. */
export function longRunFault(scenarios: readonly Scenario[], replications: number, threads: number, words: FaultWords): InputFault | undefined {
  const minutes = longRunMinutes(scenarios, replications, threads);
  return minutes === undefined ? undefined : { where: "--replications", ...words.longRun(replications, minutes) };
}

/** The fault of a staffing search whose recommended roster would take longer than ten minutes to judge; undefined for all others. */
export function longSearchFault(scenario: Scenario, replications: number, threads: number, words: FaultWords): InputFault | undefined {
  const minutes = longRunMinutes([scenario], replications, threads);
  return minutes === undefined ? undefined : { where: scenario.name, ...words.longSearch(replications, minutes) };
}

/** What is noted of a precision that takes so many replications that they would be refused; undefined where they would not. */
export function longPrecisionNote(scenarios: readonly Scenario[], replications: number, threads: number, words: FaultWords): string | undefined {
  const minutes = longRunMinutes(scenarios, replications, threads);
  return minutes === undefined ? undefined : words.longPrecision(replications, minutes);
}

function longRunMinutes(scenarios: readonly Scenario[], replications: number, threads: number): number | undefined {
  const messages = scenarios.reduce((sum, scenario) => sum + expectedMessages(scenario), 0);
  const seconds = (messages * replications) / (MESSAGES_PER_SECOND * threads);
  return seconds <= LONG_SECONDS ? undefined : Math.round(seconds / 60);
}
