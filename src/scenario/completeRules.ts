import type { DocumentPath } from "../document/documentPath.ts";
import { placeKey } from "../document/parsedDocument.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { knownRule, withoutVersion } from "./knownRules.ts";
import type { KnownRule } from "./knownRules.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** What there is to judge by beside what the file says. */
export interface Surroundings {
  readonly fileName: string;
  readonly rules: readonly KnownRule[];
  /** The file's inline packs that could be read, by `placeKey`. */
  readonly packs: ReadonlyMap<string, RulePack>;
}

export type WrittenRules = NonNullable<ScenarioFile["rules"]>;

/** The rules of a list as named; where there is none, those that are current on the platform. */
export function completeRules(written: WrittenRules | undefined, path: DocumentPath, platform: string, surroundings: Surroundings): readonly (string | RulePack)[] {
  if (written === undefined) return surroundings.rules.filter((rule) => rule.isCurrent && rule.platform === platform).map(({ id }) => id);
  return written.flatMap((entry, index) => completeRule(entry, [...path, index], surroundings) ?? []);
}

/** A rule as named, an inline one as it was read; undefined where it could not be read. */
export function completeRule(entry: WrittenRules[number], path: DocumentPath, { rules, packs }: Surroundings): string | RulePack | undefined {
  return typeof entry === "string" ? properName(rules, entry) : packs.get(placeKey(path));
}

/** The platform of a rule of a list; undefined of one that is not known or stands in a file. */
export function platformOfRule(entry: WrittenRules[number], path: DocumentPath, { rules, packs }: Pick<Surroundings, "rules" | "packs">): string | undefined {
  return typeof entry === "string" ? knownRule(rules, entry)?.platform : packs.get(placeKey(path))?.platform;
}

/** An alias becomes the id; the version asked for stays. */
function properName(rules: readonly KnownRule[], name: string): string {
  const id = knownRule(rules, name)?.id;
  return id === undefined ? name : `${id}${name.slice(withoutVersion(name).length)}`;
}
