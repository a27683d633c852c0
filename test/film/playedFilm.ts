import { readFileSync } from "node:fs";
import { join } from "node:path";
import { playReplication } from "../../src/engine/replication.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import type { Simulation } from "../../src/experiment/simulation.ts";
import { castOfSimulation } from "../../src/film/castOfSimulation.ts";
import type { Film } from "../../src/film/film.ts";
import { filmOf } from "../../src/film/filmOf.ts";
import { copiedLog } from "../../src/log/copiedLog.ts";
import { readOfPlayed } from "../../src/film/readOfPlayed.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

export function scenarioFile(name: string): Scenario {
  return parseScenario(readFileSync(join(import.meta.dirname, "..", "..", "scenarios", name), "utf8"), name);
}

export interface Played {
  readonly simulation: Simulation;
  readonly read: ReadLog;
}

export function played(scenario: Scenario, packs: readonly RulePack[], replication = 0): Played {
  const simulation = compileSimulation(scenario, packs);
  const log = copiedLog(playReplication(simulation.model, replication));
  const names = { startDate: scenario.start, agents: simulation.model.agents.names, streams: simulation.model.streams.map(({ name }) => name) };
  return { simulation, read: readOfPlayed(log, names, scenario.warmUp + scenario.days) };
}

export function filmOfPlayed({ simulation, read }: Played, rule = 0, day = 0): Film {
  return filmOf(read, castOfSimulation(simulation), { pack: simulation.rules[rule].pack, rule: simulation.plan.rules[rule], frame: simulation.plan.frame, day });
}
