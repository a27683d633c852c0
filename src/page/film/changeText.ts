import type { DayChange } from "../../film/dayChange.ts";
import { withChange } from "../../film/dayChange.ts";
import type { Language } from "../../report/words/language.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

/** A change of a scenario in words, with what it was before. */
export function changeText(scenario: Scenario, change: DayChange, language: Language): string {
  const words = filmWordsOf(language);
  if (change.of === "meal") {
    const at = (its: Scenario): string => its.shifts[change.shift].breaks[change.meal].from;
    return words.change(change, { meal: at(scenario), to: at(withChange(scenario, change)) });
  }
  const cap = change.of === "cap" ? scenario.teams[change.team].cap : undefined;
  return words.change(change, typeof cap === "number" ? { cap } : {});
}
