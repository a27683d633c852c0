import { loadScenario } from "../../dist/hosts/loadScenario.js";
import { compileSimulation } from "../../dist/experiment/simulation.js";

/** The model of a scenario file, with settings over it, and the plan by which its logs are judged. */
export function compiled(path, settings = []) {
  const { scenario, packs } = loadScenario(path, settings);
  return compileSimulation(scenario, packs);
}
