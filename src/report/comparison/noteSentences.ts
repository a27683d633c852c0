import type { ComparisonNote } from "../../experiment/comparison/comparisonNote.ts";
import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import type { Language } from "../words/language.ts";
import { comparisonWordsOf } from "./comparisonWordsOf.ts";
import { letterOf } from "./letterOf.ts";

/** What the reader must know of how far the scenarios can be compared, a sentence each. */
export function noteSentences(result: ComparisonResult, language: Language): string[] {
  return result.notes.map((note) => noteSentence(note, result, language));
}

function noteSentence(note: ComparisonNote, result: ComparisonResult, language: Language): string {
  const { notes } = comparisonWordsOf(language);
  const letter = (name: string): string => letterOf(result, name);
  const ruleName = (rule: string, shop: string | undefined): string => {
    const judging = result.scenarios.map((scenario) => (shop === undefined ? scenario.rules : scenario.shops?.[shop]?.rules)?.[rule]).find((found) => found !== undefined);
    return `${shop === undefined ? "" : `${shop}: `}${judging?.name[language] ?? rule}`;
  };
  switch (note.code) {
    case "same-play": return notes.samePlay(letter(note.a), letter(note.b));
    case "seed-not-used": return notes.seedNotUsed(letter(note.scenario), note.seed);
    case "other-streams": return notes.otherStreams(letter(note.a), letter(note.b), note.onlyA, note.onlyB);
    case "rule-of-one": return notes.ruleOfOne(ruleName(note.rule, note.shop), letter(note.judgedBy), letter(note.not));
    case "rule-differs": return notes.ruleDiffers(letter(note.a), letter(note.b), ruleName(note.rule, note.shop));
    case "target-differs": return notes.targetDiffers(letter(note.a), letter(note.b), ruleName(note.rule, note.shop));
  }
}
