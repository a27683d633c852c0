import { basename, join, relative, sep } from "node:path";
import { parseDocument as parseYaml } from "yaml";
import { isBlock } from "../document/isBlock.ts";
import { valueAt, whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { fileBeside } from "../hosts/fileBeside.ts";
import { loadScenario } from "../hosts/loadScenario.ts";
import { readTextFile } from "../hosts/readTextFile.ts";
import { playableReport } from "../report/playableReport.ts";
import { namedFiles } from "../scenario/namedFiles.ts";
import { scenarioDocument } from "../scenario/scenarioDocument.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { MOST_TEXT_BYTES } from "./limitedBody.ts";
import type { OwnFolder } from "./ownFolder.ts";
import type { PlacedFault, ScenarioReading, ScenarioText, TextPlace } from "./protocol.ts";
import { Refused } from "./refused.ts";

/** What a text that was never saved is called in faults. */
const UNSAVED = "scenario.yaml";
const MOST_LEVELS = 16;

/** Reads what stands in the editor as the command line would read the file: complete with its rules, or all that is wrong with it and where. */
export function scenarioReading(folder: OwnFolder, { text, path }: ScenarioText): ScenarioReading {
  const full = fullPath(folder, path);
  const written = writtenOf(text);
  const told = written === undefined ? {} : { written, places: placesIn(text) };
  try {
    refuseOutside(folder, full, text);
    const { scenario, packs, notes } = loadScenario(full, [], text);
    const playable = playableReport(scenario);
    return { faults: [], ...told, scenario, packs, notes, ...(playable === undefined ? {} : { playable }) };
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    return { faults: error.faults.map((fault) => placed(folder, full, fault)), ...told };
  }
}

/** Where a text that stands in the editor lies, or would lie. */
export function fullPath(folder: OwnFolder, path: string | undefined): string {
  return path === undefined ? join(folder.root, UNSAVED) : folder.pathOf(path);
}

/** Whether the text takes anything from other files, so that it can be read only from its own folder. */
export function namesFiles(text: string): boolean {
  const { rules, values, logs } = namedFiles(writtenOf(text), shippedRules());
  return rules.length + values.length + logs.length > 0 || valueAt(writtenOf(text), ["extends"]) !== undefined;
}

/** Refuses a scenario that takes from files outside the folder, itself or through one that it extends. @throws InputFaults */
export function refuseOutside(folder: OwnFolder, full: string, text: string, depth = 0): void {
  const document = scenarioDocument(text, full);
  const { rules, values, logs } = namedFiles(document.value, shippedRules());
  const faults = [["extends"], ...rules, ...values, ...logs].flatMap((at): InputFault[] => {
    const name = valueAt(document.value, at);
    return typeof name !== "string" || isInside(folder, fileBeside(full, name)) ? [] : [outsideFault(document, at, name)];
  });
  if (faults.length > 0) throw new InputFaults(faults);
  const base = valueAt(document.value, ["extends"]);
  if (typeof base !== "string" || depth > MOST_LEVELS) return;
  const file = fileBeside(full, base);
  refuseOutside(folder, file, readTextFile(file, "a scenario (YAML or JSON)"), depth + 1);
}

function outsideFault(document: ParsedDocument, at: readonly (string | number)[], name: string): InputFault {
  return { where: whereOf(document, at), found: `${at.join(".")} is ${name}, which lies outside the workbench's folder`, expected: "a file of the folder", mend: "start the workbench in a folder that holds both, or copy the file into this one" };
}

function isInside(folder: OwnFolder, full: string): boolean {
  try {
    folder.pathOf(relative(folder.root, full).split(sep).join("/"));
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** What a text says, without defaults; undefined where it is no block of keys. */
export function writtenOf(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.length > MOST_TEXT_BYTES) return undefined;
  try {
    const value: unknown = parseYaml(text).toJS();
    return isBlock(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where the keys of a text stand; nothing where it cannot be told. */
function placesIn(text: string): NonNullable<ScenarioReading["places"]> {
  try {
    return Object.fromEntries([...scenarioDocument(text, "").places].map(([path, { key, value }]) => [path, { key: textPlace(key), value: textPlace(value) }]));
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    return {};
  }
}

/** Of `file:line:column`. */
function textPlace(where: string): TextPlace {
  const [, line = "1", column = "1"] = /:(\d+):(\d+)$/u.exec(where) ?? [];
  return { line: Number(line), column: Number(column) };
}

/** A fault with its line and the part of the scenario; paths as the page knows them. */
function placed({ root }: OwnFolder, full: string, fault: InputFault): PlacedFault {
  const [, line, column] = fault.where.startsWith(full) ? /:(\d+):(\d+)$/u.exec(fault.where) ?? [] : [];
  const [, at] = /^([\w-]+(?:\.[\w-]+)*)(?=\s)/u.exec(fault.found) ?? [];
  return {
    ...fault,
    where: fault.where.startsWith(full) ? fault.where.replace(full, basename(full)) : fault.where.replace(root + sep, ""),
    ...(line === undefined ? {} : { line: Number(line), column: Number(column) }),
    ...(at === undefined ? {} : { at }),
  };
}
