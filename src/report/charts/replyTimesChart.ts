import type { TopLevelSpec } from "vega-lite";
import type { SimulationResult } from "../../experiment/result.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";
import { replyTimeAxis, replyTimeText } from "./replyTimeAxis.ts";

/** Share of the buyers' messages answered within a time, with its interval and the rules' deadlines; undefined of results that do not tell it. */
export function replyTimesChart({ replyTimes, rules }: Pick<SimulationResult, "replyTimes" | "rules">, language: Language): TopLevelSpec | undefined {
  const rows = (replyTimes ?? []).flatMap(({ within, share }) => (share.value === undefined ? [] : [{ seconds: within, time: replyTimeText(within, language), share: share.value, lower: share.lower ?? share.value, upper: share.upper ?? share.value, told: told(share) }]));
  if (rows.length === 0) return undefined;
  const { charts } = wordsOf(language);
  const x = replyTimeAxis(language);
  const y = (field: string) => ({ field, type: "quantitative" as const, title: null, scale: { domain: [0, 1] }, axis: { format: ".0~%", values: [0, 0.25, 0.5, 0.75, 1], tickCount: 5, minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX } });
  const deadlines = [...new Set(Object.values(rules).flatMap(({ deadline }) => deadline ?? []))].filter((seconds) => seconds <= rows[rows.length - 1].seconds);
  return {
    description: charts.replyTimesDescription, config: CHART_CONFIG, data: { values: rows }, width: 400, height: 180,
    layer: [
      { mark: { type: "area", color: PLAIN_COLOUR, opacity: 0.3 }, encoding: { x, y: y("lower"), y2: { field: "upper" } } },
      { mark: { type: "line", color: PLAIN_COLOUR, strokeWidth: 2 }, encoding: { x, y: y("share") } },
      { data: { values: deadlines.map((seconds) => ({ seconds })) }, mark: { type: "rule", strokeDash: [5, 4], color: "currentColor", opacity: 0.6 }, encoding: { x } },
      { mark: { type: "point", filled: true, color: PLAIN_COLOUR, size: 45, opacity: 1 }, encoding: { x, y: y("share"), tooltip: [{ field: "time", title: charts.answeredWithin }, { field: "told", title: charts.answeredShare }] } },
    ],
  };
}

function told(share: Parameters<typeof formatEstimate>[0]): string {
  const { value = "", interval } = formatEstimate(share, "share");
  return interval === undefined ? value : `${value} (${interval})`;
}
