import { useMemo } from "preact/hooks";
import type { FitShape } from "../../calibration/fitShape.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import type { FitCharts } from "../../report/charts/fitCharts.ts";
import type { Language } from "../../report/words/language.ts";
import { FIT_DATA } from "../../report/charts/fitMarks.ts";
import { fitRows } from "../../report/charts/fitRows.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

/** A report that holds shapes and the charts that draw them. */
export interface FittedReport {
  readonly result: { readonly shapes: Readonly<Record<string, FitShape>> };
  readonly charts: Readonly<Record<Language, FitCharts>>;
}

interface FitChartProps {
  readonly report: FittedReport;
  readonly shape: FitShape;
  /** Whether a law is one of counts. */
  readonly isCount?: boolean;
  readonly label: string;
}

/** One shape drawn: observed beside fitted. */
export function FitChart({ report, shape, isCount = false, label }: FitChartProps) {
  const input = useMemo(() => ({ name: FIT_DATA, ...fitRows(shape, isCount ? "counts" : "times") }), [shape, isCount]);
  return <Chart spec={report.charts[language.value][chartOf(shape, isCount)]} input={input} leftPx={LEFT_AXIS_PX} label={label} />;
}

function chartOf({ kind }: FitShape, isCount: boolean): keyof FitCharts {
  if (kind !== "law") return kind;
  return isCount ? "counts" : "times";
}
