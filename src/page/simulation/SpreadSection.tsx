import { useMemo } from "preact/hooks";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { spreadInput } from "../../report/charts/rateSpreadChart.ts";
import { formatEstimate } from "../../report/figures/formatEstimate.ts";
import { formatShare } from "../../report/figures/formatShare.ts";
import type { ReportData } from "../../report/reportData.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { Chart } from "../frame/Chart.tsx";
import { DayChoice } from "../frame/DayChoice.tsx";
import { ALL_DAYS, chosenDay } from "../frame/chosenDay.ts";
import { language, words } from "../frame/language.ts";
import { RuleChoice } from "./RuleChoice.tsx";
import { chosenRule } from "./simulationChoice.ts";

/** How the chosen rule's rate spreads over the replications of the chosen day, against what is asked. */
export function SpreadSection({ report: { result, charts } }: { readonly report: ReportData }) {
  const { page, charts: chartWords } = words();
  const rule = result.rules[chosenRule.value];
  const day = chosenDay.value === ALL_DAYS || rule === undefined ? undefined : rule.days.findIndex(({ date }) => date === chosenDay.value);
  const input = useMemo(() => (rule === undefined ? undefined : spreadInput(rule, day)), [rule, day]);
  if (rule === undefined || input === undefined || input.rows.length === 0) return null;
  return (
    <section id="spread">
      <DefinedHeading title={page.spreadTitle} figures={["spread"]} />
      <p class="lead">{page.spreadLead(metShare(rule, day))}</p>
      <div class="choices">
        <RuleChoice result={result} />
        <DayChoice result={result} />
      </div>
      <Chart spec={charts[language.value].spread} input={input} leftPx={LEFT_AXIS_PX} label={chartWords.spreadDescription} />
    </section>
  );
}

/** Share of the simulated days that meet what is asked: of one day with its interval; undefined where nothing is asked. */
function metShare({ days }: ReportData["result"]["rules"][string], day: number | undefined): string | undefined {
  const asked = (day === undefined ? days : days.slice(day, day + 1)).flatMap(({ pass }) => (pass?.value === undefined ? [] : [pass]));
  if (asked.length === 0) return undefined;
  if (asked.length > 1) return formatShare(asked.reduce((sum, { value = 0 }) => sum + value, 0) / asked.length);
  const { value = "", interval } = formatEstimate(asked[0], "share");
  return interval === undefined ? value : words().verdict.withInterval(value, interval);
}
