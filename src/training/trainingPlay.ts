import { compileSimulation } from "../experiment/simulation.ts";
import type { Simulation } from "../experiment/simulation.ts";
import { readOfPlayed } from "../film/readOfPlayed.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { MessageLog } from "../log/messageLog.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { trainingPack } from "./trainingPack.ts";

/** A scenario of the training that was played once. */
export interface TrainingPlay {
  readonly simulation: Simulation;
  readonly read: ReadLog;
}

/** Compiled with the rules that it names, so that every rule of the training that it is judged by later has time enough. */
export function trainingSimulation(scenario: Scenario): Simulation {
  return compileSimulation(scenario, scenario.rules.map((rule) => (typeof rule === "string" ? trainingPack(rule) : rule)));
}

/** What was played, with names. The log must be the caller's own. */
export function trainingPlay(simulation: Simulation, log: MessageLog): TrainingPlay {
  const { scenario, model } = simulation;
  const names = { startDate: scenario.start, agents: model.agents.names, streams: model.streams.map(({ name }) => name) };
  return { simulation, read: readOfPlayed(log, names, scenario.warmUp + scenario.days) };
}
