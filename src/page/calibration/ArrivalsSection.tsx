import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { fitChartWords } from "../../report/charts/fitChartWords.ts";
import { language } from "../frame/language.ts";
import { FitChart } from "./FitChart.tsx";
import type { FittedReport } from "./FitChart.tsx";
import { FitLegend } from "./FitLegend.tsx";

interface ArrivalsProps {
  readonly report: FittedReport;
  readonly stream: string;
  /** Whether there are others. */
  readonly isOneOfSeveral: boolean;
}

/** When a stream's conversations begin: by day and over the day. */
export function ArrivalsSection({ report, stream, isOneOfSeveral }: ArrivalsProps) {
  const page = calibrationPageWordsOf(language.value);
  const charts = fitChartWords(language.value);
  const days = report.result.shapes[`arrivals.${stream}.consultsPerDay`];
  const profile = report.result.shapes[`arrivals.${stream}.profile`];
  if (days === undefined && profile === undefined) return null;
  return (
    <section class="arrivals">
      <h2>{page.arrivalsTitle(isOneOfSeveral ? stream : undefined)}</h2>
      <p class="lead">{page.arrivalsLead(days !== undefined)}</p>
      <FitLegend hasRange />
      <div class="pair">
        {profile === undefined ? null : <div><h3>{page.profileTitle}</h3><FitChart report={report} shape={profile} label={charts.profileDescription} /></div>}
        {days === undefined ? null : <div><h3>{page.daysTitle}</h3><FitChart report={report} shape={days} label={charts.daysDescription} /></div>}
      </div>
    </section>
  );
}
