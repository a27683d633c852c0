import type { TopLevelSpec } from "vega-lite";
import type { FittedPair } from "../../calibration/counters/counterCalibration.ts";
import type { Language } from "../words/language.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";
import { fitChartWords } from "./fitChartWords.ts";
import { FIT_DATA, FITTED_COLOUR, OBSERVED_COLOUR } from "./fitMarks.ts";
import type { FitRows } from "./fitRows.ts";

/** Free room around the region, as a part of what it spans. */
const PAD = 0.25;
const LEAST_SECONDS = 1;
const LEAST_SHARE = 0.02;

/** Handling time against the share of the rostered time in which nobody is there: the region of pairs that explain the figures, and the best of them. */
export function counterPairChart(language: Language): TopLevelSpec {
  const words = fitChartWords(language);
  const x = { field: "handle", type: "quantitative" as const, title: words.handling, scale: { domainMin: { expr: "xFrom" }, domainMax: { expr: "xTo" }, nice: false as const, zero: false }, axis: { labelExpr: `format(datum.value, ',.3~g') + '${words.units[0]}'`, grid: true, tickCount: 6, labelFlush: false } };
  const y = (field: string) => ({ field, type: "quantitative" as const, title: null, scale: { domainMin: { expr: "yFrom" }, domainMax: { expr: "yTo" }, nice: false as const, zero: false }, axis: { format: ".0~%", tickCount: 5, minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX } });
  return {
    description: words.pairDescription, config: CHART_CONFIG, data: { name: FIT_DATA }, width: 400, height: 220,
    params: [{ name: "xFrom", value: 0 }, { name: "xTo", value: 1 }, { name: "yFrom", value: 0 }, { name: "yTo", value: 1 }],
    layer: [
      { transform: [{ filter: "isValid(datum.least)" }], mark: { type: "area", color: FITTED_COLOUR, opacity: 0.25, clip: true }, encoding: { x, y: y("least"), y2: { field: "most" } } },
      { transform: [{ filter: "isValid(datum.best)" }], mark: { type: "point", filled: true, size: 90, opacity: 1, color: OBSERVED_COLOUR }, encoding: { x, y: y("best"), tooltip: [{ field: "handle", title: words.handling, type: "quantitative", format: ".1f" }, { field: "best", title: words.away, type: "quantitative", format: ".1%" }] } },
    ],
  };
}

/** The region's outline and the best pair as the chart takes them. */
export function counterPairRows({ handle, shrinkage, outline }: FittedPair): FitRows {
  const rows = [...outline.map(({ handle: at, shrinkage: [least, most] }) => ({ handle: at, least, most })), { handle: handle.value, best: shrinkage.value }];
  const [fromSeconds, toSeconds] = padded([handle.value, ...outline.map((one) => one.handle)], LEAST_SECONDS);
  const [fromShare, toShare] = padded([shrinkage.value, ...outline.flatMap((one) => one.shrinkage)], LEAST_SHARE);
  return { rows, signals: { xFrom: fromSeconds, xTo: toSeconds, yFrom: fromShare, yTo: toShare } };
}

function padded(values: readonly number[], least: number): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = Math.max(PAD * (high - low), least);
  return [Math.max(0, low - pad), high + pad];
}
