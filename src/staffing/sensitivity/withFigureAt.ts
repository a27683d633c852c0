import { scaledLaw } from "../../calibration/counters/scaledLaw.ts";
import { valueAt } from "../../document/parsedDocument.ts";
import { withValueAt } from "../../document/withValueAt.ts";
import type { Law } from "../../random/law.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { scenarioFigure } from "../../scenario/scenarioFigure.ts";

/** The scenario with another figure at a path: a law and a list of numbers are multiplied so that their mean is that, a mean of 0 stays. `path` must lead to a figure. */
export function withFigureAt(scenario: Scenario, path: string, value: number): Scenario {
  const figure = scenarioFigure(scenario, path);
  if (figure.value === undefined) throw new Error(`${path} leads to no figure`);
  const ratio = figure.value === 0 ? 1 : value / figure.value;
  const found = valueAt(scenario, figure.path);
  const moved = figure.form === "number" ? value : figure.form === "law" ? scaledLaw(found as Law, ratio) : (found as readonly number[]).map((each) => each * ratio);
  return withValueAt(scenario, figure.path, moved) as Scenario;
}
