import type { ChartSet } from "./charts/compileCharts.ts";
import type { ReportData } from "./reportData.ts";
import { shopView } from "./shopView.ts";

/** The report of one of several shops: its share of the result, its charts; as it is where there is one shop only. */
export function shopReport(report: ReportData, shop: string): ReportData {
  if (report.result.shops === undefined) return report;
  const charts = ({ shops, ...desk }: ChartSet): ChartSet => ({ ...desk, ...shops?.[shop] });
  return { ...report, result: shopView(report.result, shop), charts: { en: charts(report.charts.en), zh: charts(report.charts.zh) } };
}
