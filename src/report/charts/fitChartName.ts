import type { FitShape } from "../../calibration/fitShape.ts";
import type { FitCharts } from "./fitCharts.ts";

/** Laws of counts; all others are of times. */
const COUNTS: readonly string[] = ["turns", "burst"];

/** Which chart draws a shape that was learned at a place of the scenario, and what a law of it counts. */
export function fitChartName(path: string, { kind }: FitShape): { readonly chart: keyof FitCharts; readonly unit: "counts" | "times" } {
  const unit = COUNTS.includes(path.split(".").at(-1) ?? "") ? "counts" : "times";
  return { chart: kind === "law" ? unit : kind, unit };
}
