import type { BacktestReport } from "./backtestReport.ts";
import type { CalibrationReport } from "./calibrationReport.ts";
import { countersTitle } from "./calibration/countersTitle.ts";
import type { ComparisonReport } from "./comparisonReport.ts";
import type { CountersReport } from "./countersReport.ts";
import type { ReportData } from "./reportData.ts";
import { fileTitle } from "./score/fileTitle.ts";
import type { ScoreReport } from "./scoreReport.ts";
import type { StaffingReport } from "./staffingReport.ts";

/** What a page can hold: a simulation, a score, a calibration (of a log or of counters), a back-test, a staffing search or a comparison. */
export type AnyReport = ReportData | ScoreReport | CalibrationReport | CountersReport | BacktestReport | StaffingReport | ComparisonReport;

/** Where the page's template takes the report; stands in it exactly once. */
export const REPORT_SLOT = '<script type="application/json" id="report"></script>';
const TITLE_SLOT = "<title>replycast</title>";

/** The page with a report in it: one file that needs nothing else. `template` is the built page. */
export function renderHtml(report: AnyReport, template: string): string {
  return filledPage(template, `${titleOf(report)} · replycast`, report);
}

/** The page with a title and with what it starts from in it. */
export function filledPage(template: string, title: string, start: object): string {
  const filled = `${REPORT_SLOT.slice(0, -"</script>".length)}${jsonForScript(start)}</script>`;
  return replaceOnce(replaceOnce(template, TITLE_SLOT, `<title>${escapeText(title)}</title>`), REPORT_SLOT, filled);
}

function titleOf(report: AnyReport): string {
  switch (report.kind) {
    case "staffing-report":
    case "report": return report.result.scenario.name;
    case "backtest-report": return `${fileTitle(report.result)} · ${report.result.scenario.name}`;
    case "comparison-report": return report.result.scenarios.map(({ name }) => name).join(" · ");
    case "counters-report": return countersTitle(report.result);
    case "score-report":
    case "calibration-report": return fileTitle(report.result);
  }
}

/** JSON that cannot end the script element nor open a comment in it. */
function jsonForScript(start: object): string {
  return JSON.stringify(start).replaceAll("<", "\\u003c");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Cut and join, since `String.replace` would read `$&` in the filling. */
function replaceOnce(text: string, slot: string, filling: string): string {
  const at = text.indexOf(slot);
  if (at < 0 || text.includes(slot, at + 1)) throw new Error(`the page template must hold ${slot} exactly once`);
  return text.slice(0, at) + filling + text.slice(at + slot.length);
}
