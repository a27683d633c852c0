import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { nearestName } from "../document/nearestName.ts";
import { dayNumber } from "../time/calendar.ts";
import { EMBEDDED_PACKS } from "./packs.generated.ts";
import { platformMeant } from "./platformNames.ts";
import type { RulePack } from "./rulePack.ts";
import { rulePackSchema } from "./rulePackSchema.ts";

let loaded: readonly RulePack[] | undefined;

/** All packs that ship, in every version, by platform; in it those with consequences first, rates before mean times, then by id. */
export function shippedRulePacks(): readonly RulePack[] {
  loaded ??= EMBEDDED_PACKS.map(({ value }) => rulePackSchema.parse(value) as RulePack).toSorted(byPlatformAndWeight);
  return loaded;
}

/** The packs stand by id already, which a stable sort keeps. */
function byPlatformAndWeight(a: RulePack, b: RulePack): number {
  if (a.platform !== b.platform) return a.platform < b.platform ? -1 : 1;
  const byWeight = Number(b.consequences.length > 0) - Number(a.consequences.length > 0);
  return byWeight === 0 ? Number(a.measure !== undefined) - Number(b.measure !== undefined) : byWeight;
}

/** The ids under which packs ship, without aliases. */
export function knownRuleIds(): readonly string[] {
  return [...new Set(shippedRulePacks().map(({ id }) => id))];
}

/** The platforms that have packs. */
export function knownPlatforms(): readonly string[] {
  return [...new Set(shippedRulePacks().map(({ platform }) => platform))];
}

/**
 * The pack of an id or alias; `ID@YYYY-MM-DD` asks for the version that was in force on that date, a bare id for the latest.
 * `where` is the place of the id in a fault.
 */
export function rulePackById(id: string, where = "rule"): RulePack {
  const [name, date] = splitVersion(id);
  const versions = shippedRulePacks().filter((pack) => pack.id === name || pack.aliases?.includes(name) === true);
  if (versions.length === 0) throw new InputFaults([unknownRule(name, where)]);
  if (date === undefined) return latestOf(versions);
  const inForce = versions.filter(({ effective }) => isWithin(date, effective));
  if (dayNumber(date) !== undefined && inForce.length > 0) return latestOf(inForce);
  throw new InputFaults([{
    where,
    found: dayNumber(date) === undefined ? `${date} is no date` : `${name} was not in force on ${date}`,
    expected: `a date ${periodsWords(versions)}`,
    mend: `leave @${date} out for the latest version`,
    kind: { of: "rule-version", values: { name, date, isDate: dayNumber(date) === undefined ? 0 : 1 } },
  }]);
}

/** Of the versions of a rule the one that came last. */
function latestOf(versions: readonly RulePack[]): RulePack {
  return versions.reduce((latest, pack) => (startOf(pack) >= startOf(latest) ? pack : latest));
}

/** An unknown date is before every other. */
function startOf({ effective }: RulePack): string {
  return effective.from ?? "";
}

/**
 * Whether a platform is judged by it unless others are asked for: the latest version of a rule, still in force and not for requests alone. One without
 * a consequence is told and passes or fails by a target alone.
 */
export function isCurrent(pack: RulePack): boolean {
  return pack.effective.to === null && pack.onRequest !== true && isLatest(pack);
}

/** Whether no version of the same id came after it. */
export function isLatest(pack: RulePack): boolean {
  return shippedRulePacks().every((other) => other.id !== pack.id || startOf(other) <= startOf(pack));
}

/** The packs by which a platform is judged unless others are asked for; a platform without any is a fault. */
export function rulePacksOfPlatform(platform: string, where = "platform"): readonly RulePack[] {
  const packs = shippedRulePacks().filter((pack) => pack.platform === platform && isCurrent(pack));
  if (packs.length === 0) {
    const near = platformMeant(platform, knownPlatforms());
    throw new InputFaults([{
      where,
      found: `no rule pack is known for the platform ${platform}`,
      expected: knownPlatforms().join(" or "),
      mend: near === undefined ? "name the rules or rule-pack files to judge by" : `write ${near}, or name the rules to judge by`,
      kind: { of: "no-platform", values: { platform, platforms: knownPlatforms().join("、"), near: near ?? "" } },
    }]);
  }
  return packs;
}

function splitVersion(id: string): readonly [string, string | undefined] {
  const at = id.lastIndexOf("@");
  return at < 0 ? [id, undefined] : [id.slice(0, at), id.slice(at + 1)];
}

function isWithin(date: string, { from, to }: RulePack["effective"]): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** When a rule was in force; a version that another one without an end covers adds nothing. */
function periodsWords(versions: readonly RulePack[]): string {
  const covered = (pack: RulePack): boolean => versions.some((other) => other !== pack && other.effective.to === null && startOf(other) <= startOf(pack));
  return versions.filter((pack) => !covered(pack)).map(({ effective }) => periodWords(effective)).join(" or ");
}

function periodWords({ from, to }: RulePack["effective"]): string {
  if (from === null) return to === null ? "of any time" : `up to ${to}`;
  return to === null ? `from ${from} on` : `from ${from} to ${to}`;
}

function unknownRule(name: string, where: string): InputFault {
  const names = shippedRulePacks().flatMap((pack) => [pack.id, ...(pack.aliases ?? [])]);
  const near = nearestName(name, names);
  return {
    where,
    found: `no rule is called ${name}`,
    expected: knownRuleIds().join(", "),
    mend: near === undefined ? "take one of these, or name a rule-pack file (.yaml, .yml or .json)" : `write ${near}`,
    kind: { of: "no-rule", values: { name, rules: knownRuleIds().join("、"), near: near ?? "" } },
  };
}
