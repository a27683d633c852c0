import type { RulePack } from "../rules/rulePack.ts";

/** What is asked of a rule by which a scenario is judged. */
export interface JudgedRule {
  readonly id: string;
  /** A mean in seconds instead of a share. */
  readonly isMeasure: boolean;
  /** [s] */
  readonly deadline: number;
  /** `HH:MM` at which its days begin. */
  readonly dayCutOff: string;
  /** `HH:MM`: the part of each day that it judges. */
  readonly window: { readonly from: string; readonly to: string };
}

/** What the scenario needs to know of the rule packs at hand. */
export interface KnownRule extends JudgedRule {
  /** Other names by which it may be asked for. */
  readonly aliases: readonly string[];
  readonly platform: string;
  /** Judged where a scenario of its platform names no rules. */
  readonly isCurrent: boolean;
}

const VERSION = /@\d{4}-\d{2}-\d{2}$/u;

/** A name without the version that it asks for (`@YYYY-MM-DD`). */
export function withoutVersion(name: string): string {
  return name.replace(VERSION, "");
}

/** The rule asked for by id or alias, with or without a version; undefined where there is none. */
export function knownRule(rules: readonly KnownRule[], name: string): KnownRule | undefined {
  const plain = withoutVersion(name);
  return rules.find((rule) => rule.id === plain || rule.aliases.includes(plain));
}

/** Whether a rule is named by a file: its ending decides, but a rule of that very name comes first. What lies on the disk does not matter. */
export function isRuleFile(rules: readonly KnownRule[], name: string): boolean {
  return /\.(?:ya?ml|json)$/iu.test(name) && knownRule(rules, name) === undefined;
}

export function judgedRule(pack: RulePack): JudgedRule {
  return { id: pack.id, isMeasure: pack.measure !== undefined, deadline: pack.deadline, dayCutOff: pack.dayCutOff, window: { from: pack.window.from, to: pack.window.to } };
}

/** The platforms for which there are rules that judge a scenario where it names none. */
export function judgedPlatforms(rules: readonly KnownRule[]): readonly string[] {
  return [...new Set(rules.filter(({ isCurrent }) => isCurrent).map(({ platform }) => platform))];
}
