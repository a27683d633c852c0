import { useMemo } from "preact/hooks";
import { AGENT_AXIS_PX, AGENT_DATA } from "../../report/charts/agentChart.ts";
import { AGENT_FIGURES, agentRows, greatestFigure } from "../../report/charts/agentRows.ts";
import { timeSpan } from "../../report/charts/chartRows.ts";
import { formatQuantity } from "../../report/figures/formatEstimate.ts";
import { namedAgents } from "../../report/namedAgents.ts";
import type { ReportData } from "../../report/reportData.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { Chart } from "../frame/Chart.tsx";
import { DayChoice } from "../frame/DayChoice.tsx";
import { chosenDay, chosenIntervals, isOfChosenDay } from "../frame/chosenDay.ts";
import { chosenFigure } from "./simulationChoice.ts";
import { language, words } from "../frame/language.ts";

/** How busy each agent is and how many conversations it holds, by quarter-hour. */
export function AgentsSection({ report }: { readonly report: ReportData }) {
  const { page, charts } = words();
  const spec = report.charts[language.value].agents;
  const input = useMemo(() => {
    const { agents = [], intervals } = report.result;
    const figure = chosenFigure.value;
    const rows = agentRows(namedAgents(agents, words()), intervals, figure, isOfChosenDay);
    return { name: AGENT_DATA, rows, signals: { ...timeSpan(chosenIntervals(report.result)), most: greatestFigure(agents, figure) } };
  }, [report, chosenDay.value, chosenFigure.value, language.value]);
  if (spec === undefined) return null;
  return (
    <section id="agents">
      <DefinedHeading title={page.agentsTitle} figures={["agents", "load"]} />
      <p class="lead">{page.agentsLead}</p>
      <div class="choices">
        <FigureChoice />
        <DayChoice result={report.result} />
        <span class="choice">{page.darkest(formatQuantity(input.signals.most, chosenFigure.value === "occupancy" ? "share" : "count"))}</span>
      </div>
      <div class="agents"><Chart spec={spec} input={input} leftPx={AGENT_AXIS_PX} label={charts.agentsDescription} /></div>
    </section>
  );
}

function FigureChoice() {
  const { page, charts } = words();
  return (
    <label class="choice">
      {page.chooseFigure}
      <select value={chosenFigure.value} onChange={(event) => { chosenFigure.value = AGENT_FIGURES.find((figure) => figure === event.currentTarget.value) ?? "occupancy"; }}>
        {AGENT_FIGURES.map((figure) => <option key={figure} value={figure}>{charts[figure]}</option>)}
      </select>
    </label>
  );
}
