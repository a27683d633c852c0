import { playReplication } from "../engine/replication.ts";
import { compileSimulation } from "../experiment/simulation.ts";
import { formatMessageLog } from "../log/formatMessageLog.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { writeWholeFile } from "./writeWholeFile.ts";

/** Plays one replication of a scenario again and writes its message log (judged days) into a file, `.jsonl` or else CSV. */
export function writeReplicationLog(scenario: Scenario, packs: readonly RulePack[], replication: number, path: string): void {
  const simulation = compileSimulation(scenario, packs);
  const log = playReplication(simulation.model, replication);
  const names = { startDate: scenario.start, agents: simulation.model.agents.names };
  const days = { firstDay: scenario.warmUp, days: scenario.days };
  writeWholeFile(path, formatMessageLog(log, names, days, path.toLowerCase().endsWith(".jsonl") ? "jsonl" : "csv"));
}
