import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { isBlock } from "./isBlock.ts";
import { nearestName } from "./nearestName.ts";
import { parseDocument } from "./parseDocument.ts";
import { placeKey } from "./parsedDocument.ts";
import type { ParsedDocument, Place } from "./parsedDocument.ts";
import { valueInWords } from "./valueInWords.ts";

/** What stands at a path where the document says nothing; undefined where a setting begins with nothing. */
type DefaultAt = (document: ParsedDocument, path: readonly string[]) => unknown;

/**
 * The document with settings such as `teams.pre-sale.cap=12` put over it, one after the other; the value is read as YAML.
 * Blocks on the way are made where they are missing, lists and blocks with what `defaultAt` has there; a number addresses a list item,
 * the list's length appends one. A value that begins with a comparison sign is text; nothing (null) takes a key away.
 * Where a name itself contains dots, the longest existing name is taken. Faults point at `--set PATH`.
 */
export function applySettings(document: ParsedDocument, settings: readonly string[], defaultAt: DefaultAt = () => undefined): ParsedDocument {
  const faults: InputFault[] = [];
  let current = document;
  for (const setting of settings) {
    const before = current;
    current = gathered(faults, () => applySetting(before, setting, defaultAt)) ?? before;
  }
  if (faults.length > 0) throw new InputFaults(faults);
  return current;
}

function applySetting(document: ParsedDocument, setting: string, defaultAt: DefaultAt): ParsedDocument {
  const equals = setting.indexOf("=");
  if (equals < 1) {
    const found = `${valueInWords(setting)} has no ${equals === 0 ? "path" : "="}`;
    throw new InputFaults([{ where: "--set", found, expected: "PATH=VALUE", mend: "write for example --set teams.pre-sale.cap=12" }]);
  }
  const written = setting.slice(0, equals).trim();
  const text = setting.slice(equals + 1);
  const where = `--set ${written}`;
  const inserted = settingValue(text, where);
  const path: string[] = [];
  const value = withValue(document.value, written.split("."), inserted, { where, path, defaultAt: (at) => defaultAt(document, at) });
  return { ...document, value, places: placesWith(document.places, path, inserted, where) };
}

function settingValue(text: string, where: string): unknown {
  if (text.trim() === "") return emptySetting(where);
  // As YAML `>` would begin a folded text.
  return /^\s*[<>=≤≥]/u.test(text) ? text.trim() : parseDocument(text, where, where).value;
}

interface Way {
  readonly where: string;
  /** The steps as they were taken so far. */
  readonly path: string[];
  readonly defaultAt: (path: readonly string[]) => unknown;
}

/** A copy of `value` in which `steps` lead to `inserted`. */
function withValue(written: unknown, steps: readonly string[], inserted: unknown, way: Way): unknown {
  if (steps.length === 0) return inserted;
  const { where, path } = way;
  const value = isBlock(written) || Array.isArray(written) ? written : startingValue(steps[0], way);
  if (Array.isArray(value)) {
    const index = Number(steps[0]);
    if (!/^\d+$/u.test(steps[0]) || index > value.length) {
      const expected = `a number from 0 to ${value.length} (which appends)`;
      throw new InputFaults([{ where, found: `${steps[0]} is no item of ${valueInWords(value)}`, expected, mend: "count the list's items from 0" }]);
    }
    path.push(steps[0]);
    const copy: unknown[] = [...value];
    copy[index] = withValue(value[index], steps.slice(1), inserted, way);
    return copy;
  }
  const block = isBlock(value) ? value : {};
  const length = stepsOfName(block, steps);
  const name = steps.slice(0, length).join(".");
  if (name === "" || name === "__proto__") {
    throw new InputFaults([{ where, found: `the path has the step ${valueInWords(name)}`, expected: "names with a dot between them", mend: "write for example teams.pre-sale.cap" }]);
  }
  path.push(name);
  if (inserted === null && !Object.hasOwn(block, name)) return nothingThere(way, nearestName(name, Object.keys(block)));
  if (inserted === null && length === steps.length) return Object.fromEntries(Object.entries(block).filter(([key]) => key !== name));
  return { ...block, [name]: withValue(Object.hasOwn(block, name) ? block[name] : undefined, steps.slice(length), inserted, way) };
}

function nothingThere({ where, path }: Way, nearest: string | undefined): never {
  const mend = nearest === undefined ? "leave the setting out" : `write ${nearest}`;
  throw new InputFaults([{ where, found: `${path.join(".")} is not in the file, so that nothing (null) could be taken away`, expected: "a key that the file has", mend }]);
}

/** The default that stands there, if the next step leads into it. */
function startingValue(step: string, { path, defaultAt }: Way): unknown {
  const value = path.length === 0 ? undefined : defaultAt(path);
  return Array.isArray(value) || (isBlock(value) && Object.hasOwn(value, step)) ? value : undefined;
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
