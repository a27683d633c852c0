import { FINDING_WORDS } from "./findingWords.ts";
import type { Language } from "./language.ts";
import { MAP_FINDING_WORDS } from "./mapFindingWords.ts";

/** What a finding means, in a sentence; its code where no sentence is known. */
export function findingSentence(code: string, language: Language): string {
  return (FINDING_WORDS[code] ?? MAP_FINDING_WORDS[code])?.[language] ?? code;
}
