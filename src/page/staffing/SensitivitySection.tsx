import { useMemo } from "preact/hooks";
import type { VegaSpec } from "../../report/charts/compiledSpec.ts";
import { tornadoInput } from "../../report/charts/staffingInputs.ts";
import { TORNADO_AXIS_PX } from "../../report/charts/tornadoChart.ts";
import { sensitivityBlocks, sensitivityFooter } from "../../report/staffing/sensitivityBlocks.ts";
import { sensitivityWordsOf } from "../../report/staffing/sensitivityWords.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import type { Sensitivity } from "../../staffing/sensitivity/sensitivity.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";
import { PlanBlocks } from "./PlanBlocks.tsx";

/** How far the roster holds: what is uncertain as a tornado and a table, how much more may come, what may go wrong. */
export function SensitivitySection({ report: { result: { sensitivity }, charts } }: { readonly report: StaffingReport }) {
  if (sensitivity === undefined) return null;
  const picture = sensitivity.bars.length === 0 ? undefined : <Tornado sensitivity={sensitivity} spec={charts[language.value].tornado} />;
  return (
    <section id="sensitivity">
      <h2>{sensitivityWordsOf(language.value).title}</h2>
      <PlanBlocks blocks={sensitivityBlocks(sensitivity, language.value)} picture={picture} />
      <p class="lead">{sensitivityFooter(sensitivity, language.value)}</p>
    </section>
  );
}

function Tornado({ sensitivity, spec }: { readonly sensitivity: Sensitivity; readonly spec: VegaSpec }) {
  const { chart } = sensitivityWordsOf(language.value);
  const input = useMemo(() => tornadoInput(sensitivity, language.value), [sensitivity, language.value]);
  return (
    <figure>
      <Chart spec={spec} input={input} leftPx={TORNADO_AXIS_PX} label={chart.description} />
      <figcaption>{chart.caption}</figcaption>
    </figure>
  );
}
