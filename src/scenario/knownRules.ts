/** What the scenario needs to know of the rule packs at hand. */
export interface KnownRule {
  readonly id: string;
  /** Other names by which it may be asked for. */
  readonly aliases: readonly string[];
  readonly platform: string;
  /** Judged where a scenario of its platform names no rules. */
  readonly isCurrent: boolean;
}

/** The rule asked for by id or alias, with or without `@YYYY-MM-DD`; undefined where there is none. */
export function knownRule(rules: readonly KnownRule[], name: string): KnownRule | undefined {
  const plain = name.replace(/@\d{4}-\d{2}-\d{2}$/u, "");
  return rules.find((rule) => rule.id === plain || rule.aliases.includes(plain));
}

/** Whether an entry of `rules` is the name of a file. */
export function isRuleFile(entry: string): boolean {
  return /\.(?:ya?ml|json)$/iu.test(entry);
}
