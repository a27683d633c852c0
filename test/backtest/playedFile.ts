import { playReplication } from "../../src/engine/replication.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { formatMessageLog } from "../../src/log/formatMessageLog.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

/** The packs of a scenario that names rules that ship. */
export function packsOf({ rules }: Scenario): readonly RulePack[] {
  return rules.map((rule) => (typeof rule === "string" ? rulePackById(rule, "test") : rule));
}

/** The judged days of one replication as a file's text. */
export function playedText(scenario: Scenario, replication = 0): string {
  const { model } = compileSimulation(scenario, packsOf(scenario));
  const names = { startDate: scenario.start, agents: model.agents.names, streams: model.streams.map(({ name }) => name) };
  return [...formatMessageLog(playReplication(model, replication), names, { firstDay: scenario.warmUp, days: scenario.days }, "csv")].join("");
}

/** The same as `readMessageLog` reads it: only what a file shows. */
export function playedFile(scenario: Scenario, replication = 0): ReadLog {
  return readMessageLog(playedText(scenario, replication), { fileName: "played.csv", timeZone: scenario.timeZone });
}
