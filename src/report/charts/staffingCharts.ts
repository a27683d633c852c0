import type { Language } from "../words/language.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { curveChart } from "./curveChart.ts";
import { deskChart } from "./deskChart.ts";

/** The charts of a staffing search in one language, compiled for the Vega runtime; the page puts in the rows. */
export interface StaffingCharts {
  readonly curve: VegaSpec;
  readonly desk: VegaSpec;
}

export function staffingCharts(language: Language): StaffingCharts {
  return { curve: compiledSpec(curveChart(language)), desk: compiledSpec(deskChart(language)) };
}
