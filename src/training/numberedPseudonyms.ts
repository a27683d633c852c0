import type { NameKind, PseudonymOf } from "../import/pseudonymOf.ts";

const BEFORE: Readonly<Record<NameKind, string>> = { consumer: "u-", agent: "a-", conversation: "c-" };

/** Pseudonyms by the order in which names are asked for: `u-1`, `u-2`, agents `a-1`. They tell nothing of the names, and are others in the next log. */
export function numberedPseudonyms(): PseudonymOf {
  const given = new Map<string, string>();
  const counts = { consumer: 0, agent: 0, conversation: 0 };
  return (name, kind) => {
    const key = `${kind}\n${name}`;
    const known = given.get(key) ?? `${BEFORE[kind]}${++counts[kind]}`;
    given.set(key, known);
    return known;
  };
}
