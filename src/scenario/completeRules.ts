import type { RulePack } from "../rules/rulePack.ts";
import { knownRule } from "./knownRules.ts";
import type { KnownRule } from "./knownRules.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** What there is to judge by beside what the file says. */
export interface Surroundings {
  readonly fileName: string;
  readonly rules: readonly KnownRule[];
  /** The file's inline packs, read, by their place in `rules`. */
  readonly packs: ReadonlyMap<number, RulePack>;
}

/** Of one that names rules but no platform: the platform of the first. */
export function platformOf(file: ScenarioFile, rules: readonly KnownRule[], packs: Surroundings["packs"]): string {
  if (file.platform !== undefined) return file.platform;
  const named = (file.rules ?? []).flatMap((entry) => (typeof entry === "string" ? (knownRule(rules, entry)?.platform ?? []) : []));
  const [inline] = packs.values();
  return named[0] ?? inline?.platform ?? "own";
}

/** The rules as named; where none are, those that are current on the platform. */
export function completeRules(file: ScenarioFile, platform: string, rules: readonly KnownRule[], packs: Surroundings["packs"]): readonly (string | RulePack)[] {
  if (file.rules === undefined) return rules.filter((rule) => rule.isCurrent && rule.platform === platform).map(({ id }) => id);
  return file.rules.flatMap((entry, index) => (typeof entry === "string" ? properName(rules, entry) : (packs.get(index) ?? [])));
}

/** An alias becomes the id; the version asked for stays. */
function properName(rules: readonly KnownRule[], name: string): string {
  const id = knownRule(rules, name)?.id;
  return id === undefined ? name : `${id}${/@\d{4}-\d{2}-\d{2}$/u.exec(name)?.[0] ?? ""}`;
}
