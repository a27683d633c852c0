import type { Language } from "../words/language.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { curveChart } from "./curveChart.ts";
import { deskChart } from "./deskChart.ts";
import { marginalChart } from "./marginalChart.ts";
import { tornadoChart } from "./tornadoChart.ts";

/** The charts of a staffing search in one language, compiled for the Vega runtime; the page puts in the rows. */
export interface StaffingCharts {
  readonly curve: VegaSpec;
  readonly desk: VegaSpec;
  /** What one agent more is worth by the hour, a team at a time. */
  readonly marginal: VegaSpec;
  /** What is uncertain. */
  readonly tornado: VegaSpec;
}

export function staffingCharts(language: Language): StaffingCharts {
  return { curve: compiledSpec(curveChart(language)), desk: compiledSpec(deskChart(language)), marginal: compiledSpec(marginalChart(language)), tornado: compiledSpec(tornadoChart(language)) };
}
