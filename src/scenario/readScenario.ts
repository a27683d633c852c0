import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { inOrder, isMisspelt, tryWithSchema } from "../document/readWithSchema.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { checkBot } from "./checkBot.ts";
import { checkEvents } from "./checkEvents.ts";
import { checkIncidents } from "./checkIncidents.ts";
import { checkReserve } from "./checkReserve.ts";
import { checkRoster } from "./checkRoster.ts";
import { checkRouting } from "./checkRouting.ts";
import { checkRules } from "./checkRules.ts";
import { checkShifts } from "./checkShifts.ts";
import { checkShops } from "./checkShops.ts";
import { checkSize } from "./checkSize.ts";
import { checkStaffing } from "./checkStaffing.ts";
import { checkStreams } from "./checkStreams.ts";
import { checkTeams } from "./checkTeams.ts";
import { checkValue } from "./checkValue.ts";
import { checkWork } from "./checkWork.ts";
import { completeScenario } from "./completeScenario.ts";
import { inlinePacks } from "./inlinePacks.ts";
import type { KnownRule } from "./knownRules.ts";
import { readRest } from "./readRest.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioFileSchema } from "./scenarioFileSchema.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import { shippedRules } from "./shippedRules.ts";

/** What is checked between the parts, each by itself. */
const CHECKS = [
  checkStreams, checkShops, checkEvents, checkIncidents, checkShifts, checkRoster, checkTeams, checkRouting, checkReserve, checkBot, checkWork,
  checkRules, checkValue, checkStaffing, checkSize,
] as const;

const FRAME_KEYS: readonly string[] = ["start", "days", "warmUp"];

/**
 * The scenario of a document with every default filled in. Throws InputFaults with everything that is wrong with it, in the order of the file;
 * parts that cannot be read are left aside while the others are checked against each other. Rule files are named, not opened.
 */
export function readScenario(document: ParsedDocument, rules: readonly KnownRule[] = shippedRules()): Scenario {
  const reading = tryWithSchema(document, scenarioFileSchema);
  if (reading.ok) {
    const { scenario, faults } = completed(document, reading.value, rules);
    if (faults.length > 0) throw faultsInOrder(faults);
    return scenario;
  }
  throw faultsInOrder([...reading.faults, ...faultsOfTheRest(document, reading.faults, rules)]);
}

/** The scenario of what can be read of a document, whatever is wrong with the rest; undefined where too little is left for one. */
export function readableScenario(document: ParsedDocument, rules: readonly KnownRule[] = shippedRules()): Scenario | undefined {
  const first = tryWithSchema(document, scenarioFileSchema);
  if (first.ok) return completed(document, first.value, rules).scenario;
  const reading = readRest(document, first.faults.map(({ path }) => path));
  return reading === undefined ? undefined : completed(reading.rest, reading.file, rules).scenario;
}

/** Faults between the parts that could be read; none are looked for where the days themselves are in doubt, or where a required part is missing. */
function faultsOfTheRest(document: ParsedDocument, first: readonly PlacedFault[], rules: readonly KnownRule[]): readonly PlacedFault[] {
  const faulty = first.flatMap((fault) => [fault.path, ...meantPath(fault)]);
  if (faulty.some(([top]) => FRAME_KEYS.includes(String(top)))) return [];
  const reading = readRest(document, first.map(({ path }) => path));
  if (reading === undefined) return [];
  return completed(reading.rest, reading.file, rules).faults
    .filter((fault) => !isMisspelt(fault, first) && !faulty.some((path) => isRelated(path, fault.path)));
}

/** Of a key that is misspelt where it was meant to stand: its default there says nothing of what was written. */
function meantPath({ path, fault: { found, mend } }: PlacedFault): DocumentPath[] {
  const [, key] = /^write (\S+)$/u.exec(mend) ?? [];
  return found.endsWith(" is not a known key") && key !== undefined ? [[...path.slice(0, -1), key]] : [];
}

function completed(document: ParsedDocument, file: ScenarioFile, rules: readonly KnownRule[]): { scenario: Scenario; faults: readonly PlacedFault[] } {
  const { packs, faults } = inlinePacks(document, file);
  const scenario = completeScenario(file, { fileName: document.fileName, rules, packs });
  const check = { document, file, scenario, rules, packs, fileName: document.fileName };
  return {
    scenario,
    faults: [...faults, ...CHECKS.flatMap((look) => look(check))],
  };
}

/** Whether one path leads to the other. */
function isRelated(a: DocumentPath, b: DocumentPath): boolean {
  return a.slice(0, b.length).join("\n") === b.slice(0, a.length).join("\n");
}

function faultsInOrder(faults: readonly PlacedFault[]): InputFaults {
  return new InputFaults(inOrder(faults.map(({ fault }) => fault)));
}
