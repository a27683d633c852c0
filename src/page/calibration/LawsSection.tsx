import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { placeOf } from "../../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { fitText } from "../../report/calibration/fitText.ts";
import type { CalibrationReport } from "../../report/calibrationReport.ts";
import { fitChartWords } from "../../report/charts/fitChartWords.ts";
import { fitChartName } from "../../report/charts/fitChartName.ts";
import { fitRows } from "../../report/charts/fitRows.ts";
import { formatShare } from "../../report/figures/formatShare.ts";
import { language } from "../frame/language.ts";
import { FitChart } from "./FitChart.tsx";
import { FitLegend } from "./FitLegend.tsx";

/** A share beyond the picture that is told. */
const LEAST_BEYOND = 0.005;

/** The laws of a stream's conversations, each drawn beside what was observed; what is constant needs no picture. */
export function LawsSection({ report, stream, isOneOfSeveral }: { readonly report: CalibrationReport; readonly stream: string; readonly isOneOfSeveral: boolean }) {
  const page = calibrationPageWordsOf(language.value);
  const ofStream = [`conversations.${stream}.`, `arrivals.${stream}.returnAfter`];
  const { shapes, fits } = report.result;
  const laws = Object.entries(shapes).filter(([path, { kind }]) => (kind === "law" || kind === "survival") && fits[path]?.family !== "constant" && ofStream.some((start) => path.startsWith(start)));
  if (laws.length === 0) return null;
  return (
    <section class="laws">
      <h2>{page.lawsTitle(isOneOfSeveral ? stream : undefined)}</h2>
      <p class="lead">{page.lawsLead(laws.some(([, { kind }]) => kind === "survival"))}</p>
      <FitLegend />
      <div class="tiles">{laws.map(([path]) => <LawTile key={path} report={report} path={path} />)}</div>
    </section>
  );
}

function LawTile({ report, path }: { readonly report: CalibrationReport; readonly path: string }) {
  const words = calibrationWordsOf(language.value);
  const charts = fitChartWords(language.value);
  const page = calibrationPageWordsOf(language.value);
  const shape = report.result.shapes[path];
  const fit = report.result.fits[path];
  const text = fit === undefined ? undefined : fitText(path, fit, words, report.result.scenario);
  const { unit } = fitChartName(path, shape);
  const { beyond = 0 } = fitRows(shape, unit).signals;
  const notes = [...(text === undefined ? [] : [text.interval, text.rests]), ...(beyond < LEAST_BEYOND ? [] : [page.longer(formatShare(beyond, LEAST_BEYOND))])];
  return (
    <figure class="tile">
      <figcaption><strong>{placeOf(path, words, report.result.scenario).name}</strong>{text === undefined ? null : <span> {text.value}</span>}<small>{notes.filter((part) => part !== "").join(" · ")}</small></figcaption>
      <FitChart report={report} shape={shape} isCount={unit === "counts"} label={shape.kind === "survival" ? charts.survivalDescription : charts.lawDescription} />
    </figure>
  );
}
