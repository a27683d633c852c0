import type { DocumentPath } from "../document/documentPath.ts";
import { whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { inOrder } from "../document/readWithSchema.ts";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { rulePackById } from "../rules/rulePackCatalogue.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { isRuleFile } from "../scenario/knownRules.ts";
import { readScenario } from "../scenario/readScenario.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { withSettings } from "../scenario/withSettings.ts";
import { scenarioChain } from "./scenarioChain.ts";
import { withReadFiles } from "./withReadFiles.ts";
import { withReadLogs } from "./withReadLogs.ts";

export interface LoadedScenario {
  /** With what it takes from files read into it: what it extends, rule packs, values, arrival times, profiles. */
  readonly scenario: Scenario;
  /** What it is judged by, in the order of `scenario.rules`; of a desk with several shops in that of their rules, shop after shop. */
  readonly packs: readonly RulePack[];
  /** What the user should know, a sentence each. */
  readonly notes: readonly string[];
  /** Where a part of it stands: `file:line:column`, or the option that it came from. */
  readonly placeOf: (path: DocumentPath) => string;
}

/**
 * Reads a scenario file with the settings (`PATH=VALUE`) over it, and the files it names, each of which is looked for beside the one that
 * names it. `text` is what the file says where that is not (yet) in it. Throws InputFaults with the faults of all of them.
 */
export function loadScenario(path: string, settings: readonly string[] = [], text?: string): LoadedScenario {
  const { document, faults: unreadFaults, unread } = withReadFiles(withSettings(scenarioChain(path, text), settings));
  const faults: InputFault[] = [...unreadFaults];
  const found: InputFault[] = [];
  const scenario = gathered(found, () => readScenario(document));
  // What is only said because a file could not be read is not said again.
  faults.push(...found.filter(({ where }) => !unread.has(where)));
  if (scenario === undefined) throw faultsOf(faults);
  const packs = judgingPacks(document, scenario, faults);
  const notes: string[] = [];
  const loaded = withReadLogs(scenario, document, { faults, notes });
  if (faults.length > 0) throw faultsOf(faults);
  return { scenario: loaded, packs, notes, placeOf: (part) => whereOf(document, part) };
}

/** The packs of all rules that are known; rule files that could not be read are faults already. */
function judgingPacks(document: ParsedDocument, { shops, rules }: Scenario, faults: InputFault[]): readonly RulePack[] {
  const known = shippedRules();
  const lists = shops === undefined ? [{ path: ["rules"], rules }] : Object.entries(shops).map(([name, shop]) => ({ path: ["shops", name, "rules"], rules: shop.rules }));
  return lists.flatMap((list) => list.rules.flatMap((rule, index) => {
    if (typeof rule !== "string") return [rule];
    if (isRuleFile(known, rule)) return [];
    return gathered(faults, () => rulePackById(rule, whereOf(document, [...list.path, index]))) ?? [];
  }));
}

/** Each fault once: a file that is named twice is read twice. */
function faultsOf(faults: readonly InputFault[]): InputFaults {
  const different = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return new InputFaults(inOrder([...different.values()]));
}
