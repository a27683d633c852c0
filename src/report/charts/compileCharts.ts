import { compile } from "vega-lite";
import type { TopLevelSpec } from "vega-lite";
import type { SimulationResult } from "../../experiment/result.ts";
import { CAUSES } from "../../metrics/cause.ts";
import type { Cause } from "../../metrics/cause.ts";
import type { Language } from "../words/language.ts";
import { deskChart } from "./deskChart.ts";
import { lateChart } from "./lateChart.ts";
import { passByDayChart } from "./passByDayChart.ts";
import { rateByDayChart } from "./rateByDayChart.ts";

/** A Vega specification as plain JSON. */
export type VegaSpec = Readonly<Record<string, unknown>>;

/** The charts of a report in one language, compiled for the Vega runtime; a chart without anything to draw is absent. */
export interface ChartSet {
  readonly rateByDay?: VegaSpec;
  readonly timeByDay?: VegaSpec;
  readonly passByDay?: VegaSpec;
  readonly desk: VegaSpec;
  readonly late: VegaSpec;
}

/** Compiles every chart of a result. */
export function compileCharts(result: SimulationResult, language: Language): ChartSet {
  const optional = { rateByDay: rateByDayChart(result, "share", language), timeByDay: rateByDayChart(result, "seconds", language), passByDay: passByDayChart(result, language) };
  const present = Object.entries(optional).flatMap(([name, spec]) => (spec === undefined ? [] : [[name, compiled(spec)]]));
  return { ...(Object.fromEntries(present) as Partial<ChartSet>), desk: compiled(deskChart(language)), late: compiled(lateChart(occurringCauses(result), language)) };
}

/** Causes that occur in any rule, in their own order. */
export function occurringCauses(result: SimulationResult): Cause[] {
  return CAUSES.filter((cause) =>
    Object.values(result.rules).some(({ misses }) => (misses[cause] ?? 0) > 0)
    || result.intervals.some(({ lateByCause }) => Object.values(lateByCause).some((counts) => (counts[cause] ?? 0) > 0)),
  );
}

function compiled(spec: TopLevelSpec): VegaSpec {
  return compile(spec).spec as unknown as VegaSpec;
}
