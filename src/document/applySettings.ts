import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { isBlock } from "./isBlock.ts";
import { parseDocument } from "./parseDocument.ts";
import { placeKey } from "./parsedDocument.ts";
import type { ParsedDocument, Place } from "./parsedDocument.ts";
import { valueInWords } from "./valueInWords.ts";

/**
 * The document with settings such as `teams.pre-sale.cap=12` put over it, one after the other; the value is read as YAML.
 * Blocks on the way are made where they are missing; a number addresses a list item, the list's length appends one.
 * Where a name itself contains dots, the longest existing name is taken. Faults point at `--set PATH`.
 */
export function applySettings(document: ParsedDocument, settings: readonly string[]): ParsedDocument {
  const faults: InputFault[] = [];
  let current = document;
  for (const setting of settings) {
    try {
      current = applySetting(current, setting);
    } catch (error) {
      if (!(error instanceof InputFaults)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new InputFaults(faults);
  return current;
}

function applySetting(document: ParsedDocument, setting: string): ParsedDocument {
  const equals = setting.indexOf("=");
  if (equals < 1) {
    const found = `${valueInWords(setting)} has no ${equals === 0 ? "path" : "="}`;
    throw new InputFaults([{ where: "--set", found, expected: "PATH=VALUE", mend: "write for example --set teams.pre-sale.cap=12" }]);
  }
  const written = setting.slice(0, equals).trim();
  const text = setting.slice(equals + 1);
  const where = `--set ${written}`;
  const inserted = text.trim() === "" ? emptySetting(where) : parseDocument(text, where, where).value;
  const path: string[] = [];
  const value = withValue(document.value, written.split("."), inserted, where, path);
  return { ...document, value, places: placesWith(document.places, path, inserted, where) };
}

/** A copy of `value` in which `steps` lead to `inserted`; the steps as they were taken are added to `path`. */
function withValue(value: unknown, steps: readonly string[], inserted: unknown, where: string, path: string[]): unknown {
  if (steps.length === 0) return inserted;
  if (Array.isArray(value)) {
    const index = Number(steps[0]);
    if (!/^\d+$/u.test(steps[0]) || index > value.length) {
      const expected = `a number from 0 to ${value.length} (which appends)`;
      throw new InputFaults([{ where, found: `${steps[0]} is no item of ${valueInWords(value)}`, expected, mend: "count the list's items from 0" }]);
    }
    path.push(steps[0]);
    const copy: unknown[] = [...value];
    copy[index] = withValue(value[index], steps.slice(1), inserted, where, path);
    return copy;
  }
  const block = isBlock(value) ? value : {};
  const length = stepsOfName(block, steps);
  const name = steps.slice(0, length).join(".");
  if (name === "" || name === "__proto__") {
    throw new InputFaults([{ where, found: `the path has the step ${valueInWords(name)}`, expected: "names with a dot between them", mend: "write for example teams.pre-sale.cap" }]);
  }
  path.push(name);
  return { ...block, [name]: withValue(Object.hasOwn(block, name) ? block[name] : undefined, steps.slice(length), inserted, where, path) };
}

/** How many steps make up the next name: the longest that exists, else one. */
function stepsOfName(block: Readonly<Record<string, unknown>>, steps: readonly string[]): number {
  for (let length = steps.length; length > 1; length--) {
    if (Object.hasOwn(block, steps.slice(0, length).join("."))) return length;
  }
  return 1;
}

function placesWith(places: ReadonlyMap<string, Place>, path: readonly string[], inserted: unknown, where: string): ReadonlyMap<string, Place> {
  const below = placeKey(path).slice(0, -1);
  const result = new Map([...places].filter(([key]) => !key.startsWith(`${below},`)));
  const place = { key: where, value: where };
  for (let length = 1; length < path.length; length++) {
    const key = placeKey(path.slice(0, length));
    if (!result.has(key)) result.set(key, place);
  }
  const visit = (value: unknown, at: readonly string[]): void => {
    result.set(placeKey(at), place);
    if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) visit(item, [...at, key]);
  };
  visit(inserted, path);
  return result;
}

function emptySetting(where: string): never {
  throw new InputFaults([{ where, found: "the value is empty", expected: "a value after the =", mend: "write for example --set teams.pre-sale.cap=12" }]);
}
