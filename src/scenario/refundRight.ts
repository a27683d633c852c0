import type { NamedAgent, Scenario, Team } from "./scenario.ts";

/** Whether an agent may do what after-sale conversations ask for: as the team may, and operations and administrators by name in any case. */
export function mayRefund({ mayRefund: teamMay }: Team, agent?: NamedAgent): boolean {
  return teamMay || agent?.role === "operations" || agent?.role === "admin";
}

/** The streams of which some conversations need that right: after-sale ones, and those that come from the page of a refund. */
export function streamsNeedingRight({ arrivals }: Pick<Scenario, "arrivals">): readonly string[] {
  return Object.keys(arrivals).filter((stream) => arrivals[stream].afterSale || (arrivals[stream].pages?.["refund-detail"] ?? 0) > 0);
}
