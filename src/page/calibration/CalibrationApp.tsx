import { useLayoutEffect } from "preact/hooks";
import type { CalibrationReport } from "../../report/calibrationReport.ts";
import { words } from "../frame/language.ts";
import { EventForecastSection } from "../forecast/EventForecastSection.tsx";
import { FindingsSection } from "../score/FindingsSection.tsx";
import { ArrivalsSection } from "./ArrivalsSection.tsx";
import { CalibrationMasthead } from "./CalibrationMasthead.tsx";
import { CalibrationNotes } from "./CalibrationNotes.tsx";
import { EventsSection } from "./EventsSection.tsx";
import { LawsSection } from "./LawsSection.tsx";
import { LearnedVerdict } from "./LearnedVerdict.tsx";
import { NumbersSection } from "./NumbersSection.tsx";
import { StaffSection } from "./StaffSection.tsx";
import { UntoldSection } from "./UntoldSection.tsx";

/** The page of a calibration: an event that it was carried to, what was learned, when buyers come, how conversations go, each beside what was observed; who works when, what could not be told, every number. */
export function CalibrationApp({ report }: { readonly report: CalibrationReport }) {
  const { htmlLanguage } = words();
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const { result } = report;
  const streams = Object.keys(result.hours);
  return (
    <div class="sheet">
      <CalibrationMasthead result={result} />
      <main>
        {result.forecast === undefined ? null : <EventForecastSection forecast={result.forecast} charts={report.charts} />}
        <LearnedVerdict result={result} />
        {streams.map((stream) => <ArrivalsSection key={stream} report={report} stream={stream} isOneOfSeveral={streams.length > 1} />)}
        {streams.map((stream) => <LawsSection key={stream} report={report} stream={stream} isOneOfSeveral={streams.length > 1} />)}
        <StaffSection result={result} />
        <EventsSection result={result} />
        <UntoldSection result={result} />
        <NumbersSection result={result} />
        <FindingsSection findings={result.findings} />
      </main>
      <CalibrationNotes />
    </div>
  );
}
