import type { ReportData } from "../../report/reportData.ts";
import type { View } from "../frame/ViewNav.tsx";
import { language } from "../frame/language.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

/** The views of a simulation's report: its answer, and its days as films where it carries its rules along. */
export function reportViews({ packs }: Pick<ReportData, "packs">): readonly View[] {
  const { answer, film } = filmWordsOf(language.value).view;
  return [{ id: "answer", label: answer }, ...(packs === undefined ? [] : [{ id: "film", label: film }])];
}
