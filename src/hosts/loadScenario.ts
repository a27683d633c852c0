import { dirname, resolve } from "node:path";
import { whereOf } from "../document/parsedDocument.ts";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { rulePackById } from "../rules/rulePackCatalogue.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { checkJudged } from "../scenario/checkJudged.ts";
import { isRuleFile, judgedRule } from "../scenario/knownRules.ts";
import { readScenario } from "../scenario/readScenario.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";
import { scenarioDocument } from "../scenario/scenarioDocument.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { loadRulePackFile } from "./loadRulePacks.ts";
import { readLogFile } from "./readLogFile.ts";
import { readTextFile } from "./readTextFile.ts";
import { replayTimes } from "./replayTimes.ts";

export interface LoadedScenario {
  /** With rule files read into it and replayed arrival times filled in. */
  readonly scenario: Scenario;
  /** What it is judged by, in the order of `scenario.rules`. */
  readonly packs: readonly RulePack[];
  /** What the user should know, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads a scenario file with the settings (`PATH=VALUE`) over it, and the files it names, which are looked for beside it.
 * Throws InputFaults with the faults of all of them.
 */
export function loadScenario(path: string, settings: readonly string[] = []): LoadedScenario {
  const document = scenarioDocument(readTextFile(path, "a scenario (YAML or JSON)"), path, settings);
  const scenario = readScenario(document);
  const faults: InputFault[] = [];
  const beside = (name: string): string => resolve(dirname(path), name);
  const known = shippedRules();
  const isFile = (rule: string | RulePack): rule is string => typeof rule === "string" && isRuleFile(known, rule);
  const packs = scenario.rules.map((rule, index) => {
    if (typeof rule !== "string") return rule;
    return gathered(faults, () => (isFile(rule) ? loadRulePackFile(beside(rule)) : rulePackById(rule, whereOf(document, ["rules", index]))));
  });
  const judged = packs.map((pack) => (pack === undefined ? undefined : judgedRule(pack)));
  faults.push(...checkJudged({ document, scenario, rules: known, judged }).map(({ fault }) => fault));
  const notes: string[] = [];
  const arrivals = Object.entries(scenario.arrivals).map(([name, stream]) => {
    return [name, gathered(faults, () => withReplay(scenario, name, stream, beside, notes)) ?? stream] as const;
  });
  if (faults.length > 0) throw new InputFaults(faults);
  const rules = scenario.rules.map((rule, index) => (isFile(rule) ? (packs[index] ?? rule) : rule));
  return { scenario: { ...scenario, rules, arrivals: Object.fromEntries(arrivals) }, packs: packs.filter((pack) => pack !== undefined), notes };
}

/** The stream with its arrival times where it replays a log. */
function withReplay(scenario: Scenario, name: string, stream: ArrivalStream, beside: (name: string) => string, notes: string[]): ArrivalStream {
  if (stream.replay === undefined) return stream;
  const days = scenario.warmUp + scenario.days;
  const { times, leftOut, datesKept } = replayTimes(readLogFile(beside(stream.replay), scenario.timeZone), scenario.start, days);
  const placed = datesKept ? "on its own dates" : `its first day taken as ${scenario.start}`;
  notes.push(`arrivals.${name}.replay: ${times.length} conversations of ${stream.replay} arrive, ${placed}${leftOut === 0 ? "" : `; ${leftOut} outside the simulated days are left out`}`);
  return { ...stream, replayTimes: times };
}
