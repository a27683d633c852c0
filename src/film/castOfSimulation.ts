import type { Simulation } from "../experiment/simulation.ts";
import type { Cast } from "./cast.ts";

/** The agents of a scenario's desk, as its played logs number them. */
export function castOfSimulation({ model, plan }: Pick<Simulation, "model" | "plan">): Cast {
  const { names, team } = model.agents;
  return { agents: names.map((name, agent) => ({ name, team: model.teams[team[agent]].name })), desk: plan.desk, endMs: model.endMs };
}
