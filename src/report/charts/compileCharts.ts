import type { SimulationResult } from "../../experiment/result.ts";
import type { AheadResult } from "../../forecast/aheadResult.ts";
import { CAUSES } from "../../metrics/cause.ts";
import type { Cause } from "../../metrics/cause.ts";
import { joinedShops, shopView } from "../shopView.ts";
import type { Language } from "../words/language.ts";
import { aheadCharts } from "./aheadCharts.ts";
import type { AheadCharts } from "./aheadCharts.ts";
import { agentChart } from "./agentChart.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { deskChart } from "./deskChart.ts";
import { lateChart } from "./lateChart.ts";
import { passByDayChart } from "./passByDayChart.ts";
import { rateByDayChart } from "./rateByDayChart.ts";
import { rateSpreadChart } from "./rateSpreadChart.ts";
import { replyTimesChart } from "./replyTimesChart.ts";

/** Charts of rules by day; one without anything to draw is absent. */
interface DayCharts {
  readonly rateByDay?: VegaSpec;
  readonly timeByDay?: VegaSpec;
  readonly passByDay?: VegaSpec;
}

/** The charts of a report in one language, compiled for the Vega runtime; of several shops, the rules by day are each shop's own. */
export interface ChartSet extends DayCharts {
  readonly spread: VegaSpec;
  /** Absent where the result does not tell reply times. */
  readonly replyTimes?: VegaSpec;
  readonly desk: VegaSpec;
  readonly late: VegaSpec;
  readonly agents?: VegaSpec;
  readonly shops?: Readonly<Record<string, DayCharts>>;
  /** Of the rest of a day and the days ahead, where they were asked for. */
  readonly ahead?: AheadCharts;
}

/** Compiles every chart of a result. */
export function compileCharts(result: SimulationResult & AheadResult, language: Language): ChartSet {
  const { shops, agents = [], today, outlook } = result;
  const replyTimes = replyTimesChart({ ...result, rules: joinedShops(result).rules }, language);
  return {
    ...dayCharts(result, language),
    spread: compiledSpec(rateSpreadChart(language)),
    ...(replyTimes === undefined ? {} : { replyTimes: compiledSpec(replyTimes) }),
    desk: compiledSpec(deskChart(language)),
    late: compiledSpec(lateChart(occurringCauses(result), language)),
    ...(agents.length === 0 ? {} : { agents: compiledSpec(agentChart(agents, language)) }),
    ...(today === undefined && outlook === undefined ? {} : { ahead: aheadCharts(result, language) }),
    ...(shops === undefined ? {} : { shops: Object.fromEntries(Object.keys(shops).map((name) => [name, dayCharts(shopView(result, name), language)])) }),
  };
}

function dayCharts(result: SimulationResult, language: Language): DayCharts {
  const optional = { rateByDay: rateByDayChart(result, "share", language), timeByDay: rateByDayChart(result, "seconds", language), passByDay: passByDayChart(result, language) };
  return Object.fromEntries(Object.entries(optional).flatMap(([name, spec]) => (spec === undefined ? [] : [[name, compiledSpec(spec)]])));
}

/** Causes that occur in any rule, in their own order. */
export function occurringCauses(result: SimulationResult): Cause[] {
  const { rules, intervals } = joinedShops(result);
  return CAUSES.filter((cause) =>
    Object.values(rules).some(({ misses }) => (misses[cause] ?? 0) > 0)
    || intervals.some(({ lateByCause }) => Object.values(lateByCause).some((counts) => (counts[cause] ?? 0) > 0)),
  );
}
