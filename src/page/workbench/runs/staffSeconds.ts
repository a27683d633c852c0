import { expectedMessages } from "../../../scenario/expectedMessages.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { MOST_MESSAGES, effortOf } from "../../../staffing/played/playEffort.ts";

/** What one thread of an ordinary machine plays in a search. [buyer messages/s] */
const MESSAGES_PER_SECOND = 4e6;
/** Part of the effort that a search uses as a rule; small desks are settled sooner, which is not known before. */
const USED = { least: 0.05, most: 1 };
/** Replications of a small desk that settle its search. */
const SETTLING_REPLICATIONS = 10_000;
/** What everything beside the roster takes, in times of the search. */
const WHOLE_TIMES = 7;

/** About how long a staffing search will take on so many threads. [s] */
export function staffSeconds(scenario: Scenario, isBrief: boolean, threads: number): number {
  const { perReplication } = effortOf(expectedMessages(scenario));
  const used = Math.min(USED.most, Math.max(USED.least, (perReplication * SETTLING_REPLICATIONS) / MOST_MESSAGES));
  const search = (used * MOST_MESSAGES) / (MESSAGES_PER_SECOND * threads);
  return isBrief ? search : search * WHOLE_TIMES;
}
