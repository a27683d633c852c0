import type { Scenario } from "../scenario/scenario.ts";
import { rosterHours } from "./rosterHours.ts";

/** What the shifts that begin on the judged days cost [yuan]: hours without meals × the team's cost per hour. */
export function rosterCost(scenario: Scenario): number {
  let cost = 0;
  for (const [team, hours] of rosterHours(scenario)) cost += hours * scenario.teams[team].costPerHour;
  return cost;
}
