import type { FitShape } from "../../calibration/fitShape.ts";
import type { Language } from "../words/language.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { fitDaysChart } from "./fitDaysChart.ts";
import { fitLawChart } from "./fitLawChart.ts";
import { fitProfileChart } from "./fitProfileChart.ts";
import { fitSurvivalChart } from "./fitSurvivalChart.ts";

/** Charts of observed and fitted figures in one language, one for each kind of shape; of laws one for times and one for counts. */
export type FitCharts = Readonly<Record<Exclude<FitShape["kind"], "law"> | "times" | "counts", VegaSpec>>;

export function fitCharts(language: Language): FitCharts {
  return {
    days: compiledSpec(fitDaysChart(language)), profile: compiledSpec(fitProfileChart(language)),
    times: compiledSpec(fitLawChart("times", language)), counts: compiledSpec(fitLawChart("counts", language)), survival: compiledSpec(fitSurvivalChart(language)),
  };
}
