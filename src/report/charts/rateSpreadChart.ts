import type { TopLevelSpec } from "vega-lite";
import type { RuleResult } from "../../experiment/result.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { CAUSE_COLOURS, PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";
import type { ChartInput } from "./fittedSpec.ts";

/** Name under which the page supplies the rows (`spreadRows`). */
const SPREAD_DATA = "spread";
const MISSED_COLOUR = CAUSE_COLOURS["no-cover"];

/** Replications of one day, or of several together, whose rate lies in a stretch. */
interface SpreadRow {
  readonly from: number;
  readonly to: number;
  /** Of all replications' days. */
  readonly share: number;
  /** 1 where the stretch reaches what is asked, 0 where it falls short, 2 where nothing is asked. */
  readonly side: 0 | 1 | 2;
  /** Absent where the target lies far from all rates. */
  readonly target?: number;
}

/** How many of the replications' days have which rate, with what is asked. */
export function rateSpreadChart(language: Language): TopLevelSpec {
  const { charts } = wordsOf(language);
  const x = { field: "from", type: "quantitative" as const, title: null, scale: { zero: false, nice: false }, axis: { format: ".1~%", grid: false, tickCount: { expr: "min(8, width / 70)" } } };
  const y = { field: "share", type: "quantitative" as const, title: null, scale: { nice: 4 }, axis: { format: ".0~%", tickCount: 3, minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX } };
  const tooltip = [
    { field: "from", type: "quantitative" as const, format: ".1%", title: charts.rateFrom },
    { field: "to", type: "quantitative" as const, format: ".1%", title: charts.rateTo },
    { field: "share", type: "quantitative" as const, format: ".1%", title: charts.shareOfDays },
  ];
  return {
    description: charts.spreadDescription, config: CHART_CONFIG, data: { name: SPREAD_DATA }, height: 150,
    layer: [
      { mark: { type: "rect" }, encoding: { x, x2: { field: "to" }, y, y2: { datum: 0 }, color: { field: "side", type: "ordinal", scale: { domain: [0, 1, 2], range: [MISSED_COLOUR, PLAIN_COLOUR, PLAIN_COLOUR] }, legend: null }, tooltip } },
      { mark: { type: "rule", strokeWidth: 2, color: "currentColor" }, encoding: { x: { ...x, field: "target", aggregate: "max" } } },
    ],
  };
}

/** The spread of a rule's rate on one day (by its number), or on all days together; without rows in results that do not tell it. */
export function spreadInput({ days, target }: Pick<RuleResult, "days" | "target">, day: number | undefined): ChartInput & { readonly rows: readonly SpreadRow[] } {
  const spreads = (day === undefined ? days : days.slice(day, day + 1)).flatMap(({ spread }) => spread ?? []);
  return { name: SPREAD_DATA, rows: spreads.length === 0 ? [] : rowsOf(spreads, target), signals: {} };
}

function rowsOf(spreads: readonly NonNullable<RuleResult["days"][number]["spread"]>[], target: RuleResult["target"]): SpreadRow[] {
  const { width } = spreads[0];
  const counts = new Map<number, number>();
  for (const { from, replications } of spreads) {
    replications.forEach((count, place) => {
      // what reaches 100 % stands in the stretch below it, for none lies above
      const stretch = Math.min(Math.round(from / width) + place, Math.round(1 / width) - 1);
      counts.set(stretch, (counts.get(stretch) ?? 0) + count);
    });
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const places = [...counts.keys()].toSorted((a, b) => a - b);
  const span = (places[places.length - 1] - places[0] + 1) * width;
  const isNear = target !== undefined && target.value >= places[0] * width - span && target.value <= (places[places.length - 1] + 1) * width + span;
  return places.map((place) => {
    const [from, to] = [place, place + 1].map((stretch) => Number((stretch * width).toFixed(9)));
    // a stretch that holds the limit in its middle counts by where most of it lies
    const side = target === undefined ? 2 : (from + to) / 2 >= target.value ? 1 : 0;
    return { from, to, share: (counts.get(place) ?? 0) / all, side, ...(isNear && target !== undefined ? { target: target.value } : {}) };
  });
}
