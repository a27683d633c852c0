import { useMemo } from "preact/hooks";
import { PLAIN_COLOUR } from "../../report/charts/causeColours.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { CHOSEN_COLOUR } from "../../report/charts/curveChart.ts";
import { curveInput } from "../../report/charts/staffingInputs.ts";
import { curveTable } from "../../report/staffing/curveTable.ts";
import { staffingPageWordsOf } from "../../report/staffing/staffingPageWords.ts";
import { targetKey, targetName } from "../../report/staffing/staffingTargets.ts";
import { staffingWordsOf } from "../../report/staffing/staffingWordsOf.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import type { StaffingTarget } from "../../staffing/staffingResult.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { Chart } from "../frame/Chart.tsx";
import { FigureTableView } from "../frame/FigureTableView.tsx";
import { language } from "../frame/language.ts";
import { chosenTarget } from "./staffingChoice.ts";

/** Cost against the probability of passing, of one target at a time. */
export function CurveSection({ report }: { readonly report: StaffingReport }) {
  const { result } = report;
  const { curveTitle } = staffingWordsOf(language.value);
  const target = result.targets.find((each) => targetKey(each) === chosenTarget.value);
  if (target === undefined) return null;
  return (
    <section id="curve">
      <DefinedHeading title={curveTitle} figures={["curve"]} />
      <p class="lead">{staffingPageWordsOf(language.value).curveLead}</p>
      <TargetChoice targets={result.targets} />
      <Curve report={report} target={target} />
      <CurveLegend feasible={result.feasible} />
      <FigureTableView key={language.value} table={curveTable(result, language.value)} />
    </section>
  );
}

function Curve({ report: { result, charts }, target }: { readonly report: StaffingReport; readonly target: StaffingTarget }) {
  const input = useMemo(() => curveInput(result, target, language.value), [result, target, language.value]);
  return <Chart spec={charts[language.value].curve} input={input} leftPx={LEFT_AXIS_PX} label={staffingWordsOf(language.value).curveDescription} />;
}

function TargetChoice({ targets }: { readonly targets: readonly StaffingTarget[] }) {
  if (targets.length < 2) return null;
  return (
    <div class="choices">
      <label class="choice">
        {staffingPageWordsOf(language.value).chooseTarget}
        <select value={chosenTarget.value} onChange={(event) => { chosenTarget.value = event.currentTarget.value; }}>
          {targets.map((target) => <option key={targetKey(target)} value={targetKey(target)}>{targetName(target, language.value)}</option>)}
        </select>
      </label>
    </div>
  );
}

function CurveLegend({ feasible }: { readonly feasible: boolean }) {
  const { legend } = staffingPageWordsOf(language.value);
  return (
    <p class="legend">
      <span class="key"><span class="swatch dot" style={{ background: PLAIN_COLOUR }} />{legend.roster}</span>
      <span class="key"><span class="swatch diamond" style={{ background: CHOSEN_COLOUR }} />{feasible ? legend.chosen : legend.best}</span>
      <span class="key"><span class="dashes" />{legend.assurance}</span>
    </p>
  );
}
