import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { placeOf } from "../../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { fitText } from "../../report/calibration/fitText.ts";
import type { CalibrationReport } from "../../report/calibrationReport.ts";
import { fitChartWords } from "../../report/charts/fitChartWords.ts";
import { language } from "../language.ts";
import { FitChart } from "./FitChart.tsx";
import { FitLegend } from "./FitLegend.tsx";

/** Laws of counts; all others are of times. */
const COUNTS: readonly string[] = ["turns", "burst"];

/** The laws of a stream's conversations, each drawn beside what was observed. */
export function LawsSection({ report, stream }: { readonly report: CalibrationReport; readonly stream: string }) {
  const page = calibrationPageWordsOf(language.value);
  const ofStream = [`conversations.${stream}.`, `arrivals.${stream}.returnAfter`];
  const laws = Object.entries(report.result.shapes).filter(([path, { kind }]) => (kind === "law" || kind === "survival") && ofStream.some((start) => path.startsWith(start)));
  if (laws.length === 0) return null;
  return (
    <section class="laws">
      <h2>{page.lawsTitle(stream)}</h2>
      <p class="lead">{page.lawsLead}</p>
      <FitLegend />
      <div class="tiles">{laws.map(([path]) => <LawTile key={path} report={report} path={path} />)}</div>
    </section>
  );
}

function LawTile({ report, path }: { readonly report: CalibrationReport; readonly path: string }) {
  const words = calibrationWordsOf(language.value);
  const charts = fitChartWords(language.value);
  const shape = report.result.shapes[path];
  const fit = report.result.fits[path];
  const text = fit === undefined ? undefined : fitText(path, fit, words);
  return (
    <figure class="tile">
      <figcaption><strong>{placeOf(path, words).name}</strong>{text === undefined ? null : <span> {text.value}</span>}{text === undefined ? null : <small>{[text.interval, text.rests].filter((part) => part !== "").join(" · ")}</small>}</figcaption>
      <FitChart report={report} shape={shape} isCount={COUNTS.includes(path.split(".").at(-1) ?? "")} label={shape.kind === "survival" ? charts.survivalDescription : charts.lawDescription} />
    </figure>
  );
}
