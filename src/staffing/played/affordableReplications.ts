import { expectedMessages } from "../../scenario/expectedMessages.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { effortOf } from "./playEffort.ts";

/** Fewer tell nothing. */
const FEWEST = 60;

/** How often a desk may be played where that is done `plays` times over: `most`, on busy desks and over many days as often as `messages` buyer messages in all allow. */
export function affordableReplications(scenario: Scenario, most: number, plays: number, messages: number): number {
  const { perReplication } = effortOf(expectedMessages(scenario));
  return Math.min(most, Math.max(FEWEST, Math.floor(messages / (perReplication * plays))));
}
