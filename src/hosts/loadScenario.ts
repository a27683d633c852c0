import { dirname, resolve } from "node:path";
import { applySettings } from "../document/applySettings.ts";
import { parseDocument } from "../document/parseDocument.ts";
import { whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { rulePackById } from "../rules/rulePackCatalogue.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { readScenario } from "../scenario/readScenario.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";
import { isRuleFile, loadRulePackFile } from "./loadRulePacks.ts";
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
  const document = applySettings(parseDocument(readTextFile(path, "a scenario (YAML or JSON)"), path), settings);
  const scenario = readScenario(document);
  const faults: InputFault[] = [];
  const beside = (name: string): string => resolve(dirname(path), name);
  const packs = scenario.rules.flatMap((rule, index) => {
    if (typeof rule !== "string") return [rule];
    return gathered(faults, () => (isRuleFile(beside(rule)) ? loadRulePackFile(beside(rule)) : rulePackById(rule, whereOf(document, ["rules", index]))));
  });
  const notes: string[] = [];
  const arrivals = Object.entries(scenario.arrivals).map(([name, stream]) => {
    const [filled = stream] = gathered(faults, () => withReplay(scenario, name, stream, beside, notes));
    return [name, filled] as const;
  });
  if (faults.length === 0) faults.push(...strayTargets(document, scenario, packs));
  if (faults.length > 0) throw new InputFaults(faults);
  const rules = scenario.rules.map((rule, index) => (typeof rule === "string" && isRuleFile(beside(rule)) ? packs[index] : rule));
  return { scenario: { ...scenario, rules, arrivals: Object.fromEntries(arrivals) }, packs, notes };
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

/** Targets for rules that are not judged; the scenario alone cannot tell where rules stand in files. */
function strayTargets(document: ParsedDocument, scenario: Scenario, packs: readonly RulePack[]): InputFault[] {
  const ids = packs.map(({ id }) => id);
  return Object.keys(scenario.targets).filter((rule) => !ids.includes(rule)).map((rule) => ({
    where: whereOf(document, ["targets", rule], "key"),
    found: `targets.${rule} is a target for a rule that is not judged`,
    expected: ids.join(" or "),
    mend: "mend its name, or add the rule to rules",
  }));
}

/** What is read, as a list of one; its faults, if it has any, go to the others. */
function gathered<Value>(faults: InputFault[], reading: () => Value): Value[] {
  try {
    return [reading()];
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    faults.push(...error.faults);
    return [];
  }
}
