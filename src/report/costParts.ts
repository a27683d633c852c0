import type { SimulationResult } from "../experiment/result.ts";
import { rosterCost } from "../experiment/rosterCost.ts";
import { rosterHours } from "../experiment/rosterHours.ts";
import { figureOf } from "./figureOf.ts";

/** What the cost of the judged days is made of. [yuan] */
export interface CostParts {
  /** Hours that are rostered × the team's cost per hour. */
  readonly wages: number;
  /** What hours that are paid at least add to it. */
  readonly minimumHours: number;
  /** Work after the end of shifts × the team's cost per hour, mean over replications. */
  readonly overtime: number;
  /** Calls of the reserve and its time on duty, mean over replications. */
  readonly reserve: number;
}

/** The parts of a result's cost, which together are that cost; absent where the result tells no cost, or the overtime of so many agents of no team. */
export function costParts(result: SimulationResult): CostParts | undefined {
  const { scenario, measures, agents } = result;
  const cost = figureOf(measures["cost"]);
  if (cost === undefined) return undefined;
  const wages = [...rosterHours(scenario)].reduce((sum, [team, hours]) => sum + hours * scenario.teams[team].costPerHour, 0);
  const roster = rosterCost(scenario);
  // A result of version 0.1 knows no minimum hours.
  const paid = Number.isNaN(roster) ? wages : roster;
  if (scenario.reserve === undefined) return { wages, minimumHours: paid - wages, overtime: cost - paid, reserve: 0 };
  if (agents === undefined) return undefined;
  const overtime = agents.reduce((sum, { team, overtimeHours }) => sum + overtimeHours * scenario.teams[team].costPerHour, 0);
  return { wages, minimumHours: paid - wages, overtime, reserve: cost - paid - overtime };
}
