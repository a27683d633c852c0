import { compileSimulation } from "../../experiment/simulation.ts";
import type { Simulation } from "../../experiment/simulation.ts";
import { castOfSimulation } from "../../film/castOfSimulation.ts";
import type { Film } from "../../film/film.ts";
import { filmOf } from "../../film/filmOf.ts";
import { readOfPlayed } from "../../film/readOfPlayed.ts";
import type { ReadLog } from "../../import/readLog.ts";
import { judge } from "../../judging/judge.ts";
import { Judgement } from "../../judging/judgement.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import type { Model } from "../../model/model.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** Plays one replication of a model; the log is the caller's own. */
export type PlayLog = (model: Model, replication: number) => Promise<MessageLog>;

/** One replication of a scenario, played. */
export interface PlayedDays {
  readonly simulation: Simulation;
  readonly read: ReadLog;
}

/** @throws InputFaults where the scenario cannot be simulated */
export async function playDays(scenario: Scenario, packs: readonly RulePack[], replication: number, play: PlayLog): Promise<PlayedDays> {
  const simulation = compileSimulation(scenario, packs);
  const log = await play(simulation.model, replication);
  const names = { startDate: scenario.start, agents: simulation.model.agents.names, streams: simulation.model.streams.map(({ name }) => name) };
  return { simulation, read: readOfPlayed(log, names, scenario.warmUp + scenario.days) };
}

/** A judged day of it under a rule, by its place among the simulation's. */
export function filmOfDay({ simulation, read }: PlayedDays, rule: number, day: number): Film {
  return filmOf(read, castOfSimulation(simulation), { pack: simulation.rules[rule].pack, rule: simulation.plan.rules[rule], frame: simulation.plan.frame, day });
}

/**
 * The worst of the first replications on a day under a rule, and the one in the middle. Of a measure a long time is worse. Tells its progress by nothing:
 * twenty replications take about a second.
 */
export async function tellingReplications(scenario: Scenario, packs: readonly RulePack[], { rule, day, count }: { readonly rule: number; readonly day: number; readonly count: number }, play: PlayLog): Promise<{ readonly worst: number; readonly typical: number }> {
  const simulation = compileSimulation(scenario, packs);
  const { frame, rules } = simulation.plan;
  const sign = rules[rule].measure === undefined ? 1 : -1;
  const rates: { replication: number; rate: number }[] = [];
  for (let replication = 0; replication < count; replication++) {
    const judgement = new Judgement();
    judge(await play(simulation.model, replication), rules[rule], frame, judgement);
    rates.push({ replication, rate: judgement.denominator[day] === 0 ? Infinity : (sign * judgement.numerator[day]) / judgement.denominator[day] });
  }
  const ordered = rates.toSorted((a, b) => a.rate - b.rate || a.replication - b.replication);
  return { worst: ordered[0].replication, typical: ordered[Math.floor(ordered.length / 2)].replication };
}
