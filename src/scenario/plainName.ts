/** Spelling in which names are compared: no case, no blanks, full-width signs as plain ones. */
export function plainName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[\s_]+/gu, "");
}
