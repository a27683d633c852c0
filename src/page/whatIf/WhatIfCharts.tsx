import { useMemo } from "preact/hooks";
import type { BesideStep } from "../../experiment/beside/playBeside.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { lateRows, timeSpan } from "../../report/charts/chartRows.ts";
import type { WhatIfCharts as Specs } from "../../report/charts/whatIfCharts.ts";
import { SIDE_AXIS_PX, WHAT_IF_DATA } from "../../report/charts/whatIfData.ts";
import { whatIfDesk, whatIfLate, whatIfRates } from "../../report/charts/whatIfRows.ts";
import { chosenDay, isOfChosenDay } from "../frame/chosenDay.ts";
import { language, words as pageWords } from "../frame/language.ts";
import { CauseLegend } from "../frame/CauseLegend.tsx";
import { LiveChart } from "./LiveChart.tsx";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

interface WhatIfChartsProps {
  readonly step: BesideStep;
  readonly specs: Specs;
  /** Whose rate and late messages are drawn. */
  readonly rule: string;
}

/** What was and what is tried, one over the other: the spread of the rate, late messages, the desk. */
export function WhatIfCharts({ step: { base, changed }, specs, rule }: WhatIfChartsProps) {
  const words = whatIfWordsOf(language.value);
  const rates = useMemo(() => ({ [WHAT_IF_DATA.rates]: whatIfRates(base, changed, rule, language.value) }), [base, changed, rule, language.value]);
  const [before, now] = useMemo(() => [base, changed].map(({ intervals }) => intervals.filter(({ start }) => isOfChosenDay(start))), [base, changed, chosenDay.value]);
  const late = useMemo(() => ({ [WHAT_IF_DATA.before]: whatIfLate(before, rule), [WHAT_IF_DATA.now]: lateRows(now, rule) }), [before, now, rule]);
  const desk = useMemo(() => ({ [WHAT_IF_DATA.before]: whatIfDesk(before), [WHAT_IF_DATA.now]: whatIfDesk(now) }), [before, now]);
  const span = { ...timeSpan(now) };
  const name = changed.rules[rule].name[language.value];
  return (
    <div class="what-if-charts">
      <p class="legend"><span class="key"><span class="sample was" />{words.legend.before}</span><span class="key"><span class="sample is" />{words.legend.now}</span></p>
      <h3>{words.charts.rates(name)}</h3>
      <LiveChart spec={specs.rates} data={rates} leftPx={SIDE_AXIS_PX} label={words.charts.rates(name)} drawing={language.value} />
      <h3>{words.charts.late}</h3>
      <LiveChart spec={specs.late} data={late} signals={span} leftPx={LEFT_AXIS_PX} label={words.charts.late} drawing={language.value} />
      <CauseLegend rows={lateRows(now, rule)} />
      <h3>{words.charts.desk}</h3>
      <LiveChart spec={specs.desk} data={desk} signals={span} leftPx={LEFT_AXIS_PX} label={pageWords().charts.deskDescription} drawing={language.value} />
    </div>
  );
}
