import { isLaw } from "../../../src/scenario/isLaw.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";

/** Blocks whose names are the scenario's own. */
const RECORDS: readonly string[] = ["arrivals", "conversations", "teams", "shifts", "shops"];
/** Blocks that are looked at as a whole. */
const WHOLE: readonly string[] = ["roster", "teams.*.cap"];
/** Switches that are on unless a scenario says otherwise. */
const ON: readonly string[] = ["teams.*.mayRefund", "bot.faq.items[].enabled"];

/** The keys with which a scenario says something, by their paths in the format (`law.…` for distributions), and `key=word` for words. */
export function keysOf(scenario: Scenario): ReadonlySet<string> {
  const keys = new Set<string>();
  collect(scenario, "", keys);
  return keys;
}

function collect(value: unknown, path: string, keys: Set<string>): void {
  if (saysNothing(value, path)) return;
  keys.add(path);
  if (typeof value === "string") keys.add(`${path}=${value}`);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    keys.add(`${path} (list)`);
    for (const item of value) collect(item, `${path}[]`, keys);
  } else if (WHOLE.includes(path)) keys.add(`${path} (block)`);
  else for (const [name, part] of Object.entries(value)) collect(part, pathOf(path, name, value), keys);
}

function pathOf(path: string, name: string, block: object): string {
  if (isLaw(block)) return `law.${name}`;
  if (path === "") return name;
  return `${path}.${RECORDS.includes(path) ? "*" : name}`;
}

/** Values that change nothing. */
function saysNothing(value: unknown, path: string): boolean {
  if (ON.includes(path)) return value === true;
  if (path === "arrivals.*.weekday") return Array.isArray(value) && value.every((weight) => weight === 1);
  if (/\.(turns|burst)$/u.test(path)) return isLaw(value) && value.constant === 1;
  if (path.endsWith("handleFactor")) return value === 1;
  return value === undefined || value === 0 || value === false || value === "never" || (Array.isArray(value) && value.length === 0);
}
