import type { Fits } from "../../backtest/uncertainNumbers.ts";
import { InputFaults } from "../../errors/inputFault.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { scenarioFigure } from "../../scenario/scenarioFigure.ts";

/** @throws InputFaults where a calibration has intervals, and none of its fitted numbers is in the scenario: it is another scenario's */
export function checkFits(scenario: Scenario, fits: Fits): void {
  const fitted = Object.keys(fits).filter((path) => fits[path].source === "fitted" && fits[path].lower !== undefined);
  if (fitted.length === 0 || fitted.some((path) => scenarioFigure(scenario, path).value !== undefined)) return;
  const { name } = scenario;
  throw new InputFaults([{
    where: "--fits", found: `none of its ${fitted.length} fitted numbers is in the scenario ${name}`, expected: "the calibration that was written with the scenario", mend: "name that one, or leave --fits out",
    kind: { of: "backtest-fits", values: { count: fitted.length, name } },
  }]);
}
