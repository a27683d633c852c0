import { useMemo } from "preact/hooks";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { deskInput } from "../../report/charts/deskInputs.ts";
import { staffingPageWordsOf } from "../../report/staffing/staffingPageWords.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import { Chart } from "../frame/Chart.tsx";
import { DayChoice } from "../frame/DayChoice.tsx";
import { chosenDay, chosenIntervals } from "../frame/chosenDay.ts";
import { language, words } from "../frame/language.ts";

/** People by quarter-hour against what comes and what waits, with the roster that is recommended. */
export function PeopleSection({ report: { result: { intervals = [] }, charts } }: { readonly report: StaffingReport }) {
  const input = useMemo(() => deskInput(chosenIntervals({ intervals })), [intervals, chosenDay.value]);
  if (intervals.length === 0) return null;
  const page = staffingPageWordsOf(language.value);
  return (
    <section id="people">
      <h2>{page.peopleTitle}</h2>
      <p class="lead">{page.peopleLead}</p>
      <div class="choices"><DayChoice result={{ intervals }} /></div>
      <Chart spec={charts[language.value].desk} input={input} leftPx={LEFT_AXIS_PX} label={words().charts.deskDescription} />
    </section>
  );
}
