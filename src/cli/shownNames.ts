const SHOWN = 12;

/** Names to choose from, not too many. */
export function shownNames(names: readonly string[]): string {
  return names.length > SHOWN ? `${names.slice(0, SHOWN).join(", ")}, …` : names.join(", ");
}
