import type { Scenario } from "../scenario/scenario.ts";
import { paidHours } from "./rosterHours.ts";

/** What the shifts that begin on the judged days cost [yuan]: paid hours × the team's cost per hour, whatever happens. */
export function rosterCost(scenario: Scenario): number {
  let cost = 0;
  for (const [team, hours] of paidHours(scenario)) cost += hours * scenario.teams[team].costPerHour;
  return cost;
}
