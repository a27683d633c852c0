import type { Scenario } from "../scenario/scenario.ts";

/** What keeps a page from playing a scenario on: arrivals that come from a file, or rules that do. */
export type WhyNotPlayable = "arrivals" | "rules";

/** Of a scenario that `playablePacks` has none for. */
export function whyNotPlayable({ arrivals }: Scenario): WhyNotPlayable {
  const isOfFile = Object.values(arrivals).some(({ replay, profile }) => replay !== undefined || !Array.isArray(profile));
  return isOfFile ? "arrivals" : "rules";
}
