import type { Scenario } from "../scenario/scenario.ts";
import { arrivesFromFile } from "./arrivesFromFile.ts";

/** What keeps a page from playing a scenario on: arrivals that come from a file, or rules that do. */
export type WhyNotPlayable = "arrivals" | "rules";

/** Of a scenario that `playablePacks` has none for. */
export function whyNotPlayable(scenario: Scenario): WhyNotPlayable {
  return arrivesFromFile(scenario) ? "arrivals" : "rules";
}
