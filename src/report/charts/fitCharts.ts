import { compile } from "vega-lite";
import type { TopLevelSpec } from "vega-lite";
import type { FitShape } from "../../calibration/fitShape.ts";
import type { Language } from "../words/language.ts";
import { fitDaysChart } from "./fitDaysChart.ts";
import { fitLawChart } from "./fitLawChart.ts";
import { fitProfileChart } from "./fitProfileChart.ts";
import { fitSurvivalChart } from "./fitSurvivalChart.ts";
import type { VegaSpec } from "./compileCharts.ts";

/** Charts of observed and fitted figures in one language, one for each kind of shape; of laws one for times and one for counts. */
export type FitCharts = Readonly<Record<Exclude<FitShape["kind"], "law"> | "times" | "counts", VegaSpec>>;

export function fitCharts(language: Language): FitCharts {
  return {
    days: compiled(fitDaysChart(language)), profile: compiled(fitProfileChart(language)),
    times: compiled(fitLawChart("times", language)), counts: compiled(fitLawChart("counts", language)), survival: compiled(fitSurvivalChart(language)),
  };
}

function compiled(spec: TopLevelSpec): VegaSpec {
  return compile(spec).spec as unknown as VegaSpec;
}
