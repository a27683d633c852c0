import type { Scenario } from "../scenario/scenario.ts";

/** Whether conversations, or their profile over the day, come from a file beside the scenario's: a report does not carry it along. */
export function arrivesFromFile({ arrivals }: Pick<Scenario, "arrivals">): boolean {
  return Object.values(arrivals).some(({ replay, profile }) => replay !== undefined || "from" in profile);
}
