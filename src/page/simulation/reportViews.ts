import type { ReportData } from "../../report/reportData.ts";
import { filmWordsOf } from "../film/filmWordsOf.ts";
import type { View } from "../frame/ViewNav.tsx";
import { language } from "../frame/language.ts";
import { lessonsWordsOf } from "../lessons/lessonsWordsOf.ts";
import { practiceWordsOf } from "../practice/practiceWordsOf.ts";
import { whatIfWordsOf } from "../whatIf/whatIfWordsOf.ts";

/** The views of a simulation's report: its answer, what if, its days as films where it carries its rules along, and what a team learns with. */
export function reportViews({ playable }: Pick<ReportData, "playable">): readonly View[] {
  const { answer, film } = filmWordsOf(language.value).view;
  return [
    { id: "answer", label: answer },
    { id: "what-if", label: whatIfWordsOf(language.value).title },
    ...(playable === undefined ? [] : [{ id: "film", label: film }]),
    { id: "lessons", label: lessonsWordsOf(language.value).title },
    { id: "practice", label: practiceWordsOf(language.value).title },
  ];
}
