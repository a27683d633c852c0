import type { TopLevelSpec } from "vega-lite";
import type { AgentResult } from "../../experiment/result.ts";
import { namedAgents } from "../namedAgents.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { shortenedInMiddle } from "./shortenedInMiddle.ts";
import { CHART_CONFIG, TIME_AXIS, TIME_PARAMS, TIME_SCALE } from "./chartConfig.ts";

/** Name under which the page supplies the rows (`agentRows`, of one day or of all). */
export const AGENT_DATA = "agents";

/** Height of an agent, lower where there are many; width of their names at the left. [px] */
const ROW_PX = 16;
const LOW_ROW_PX = 9;
const AGENTS_OF_FULL_HEIGHT = 30;
export const AGENT_AXIS_PX = 128;
const LABEL_GAP_PX = 6;
const LABEL_FONT_PX = 12;
const LOW_LABEL_FONT_PX = 9;
/** What a column of a label takes of the size of its font: a Latin letter is seldom wider, a Chinese character (two columns) never. */
const COLUMN_EM = 0.6;

/** Pale to dark, legible on white and on a dark page. Source: ColorBrewer, Blues. */
const COLOURS = ["#C6DBEF", "#9ECAE1", "#6BAED6", "#4292C6", "#2171B5", "#084594"];

/** A line for each agent, also for one who is never there, a cell for each quarter-hour: the darker, the greater the figure; full colour at `most`, which the page sets. */
export function agentChart(agents: readonly AgentResult[], language: Language): TopLevelSpec {
  const words = wordsOf(language);
  const { charts } = words;
  const quantitative = "quantitative" as const;
  const isHigh = agents.length <= AGENTS_OF_FULL_HEIGHT;
  const fontPx = isHigh ? LABEL_FONT_PX : LOW_LABEL_FONT_PX;
  const names = namedAgents(agents, words).map(({ name }) => name);
  return {
    description: charts.agentsDescription,
    config: CHART_CONFIG,
    params: [...TIME_PARAMS, { name: "most", value: 1 }],
    data: { name: AGENT_DATA },
    height: { step: isHigh ? ROW_PX : LOW_ROW_PX },
    mark: { type: "rect" },
    encoding: {
      x: { field: "t", type: "temporal", title: null, scale: TIME_SCALE, axis: TIME_AXIS },
      x2: { field: "end" },
      y: {
        field: "agent", type: "ordinal", title: null, scale: { domain: names },
        axis: { domain: false, ticks: false, minExtent: AGENT_AXIS_PX, maxExtent: AGENT_AXIS_PX, labelFontSize: fontPx, labelOverlap: true, labelExpr: labelExpression(names, Math.floor((AGENT_AXIS_PX - LABEL_GAP_PX) / (COLUMN_EM * fontPx))) },
      },
      color: { field: "value", type: quantitative, scale: { range: COLOURS, domainMin: 0, domainMax: { expr: "most" }, clamp: true }, legend: null },
      tooltip: [
        { field: "agent", title: charts.agent },
        { field: "t", type: "temporal", timeUnit: "utcmonthdatehoursminutes", format: "%m-%d %H:%M", title: charts.from },
        { field: "occupancy", type: quantitative, format: ".0%", title: charts.occupancy },
        { field: "open", type: quantitative, format: ".1f", title: charts.open },
      ],
    },
  };
}

/** A Vega expression that gives the short form of names wider than so many columns, else the name. */
function labelExpression(names: readonly string[], columns: number): string {
  const short = names.map((name) => [name, shortenedInMiddle(name, columns)] as const).filter(([name, label]) => name !== label);
  return short.length === 0 ? "datum.label" : `${JSON.stringify(Object.fromEntries(short))}[datum.value] || datum.label`;
}
