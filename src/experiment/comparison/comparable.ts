import { type InputFault, InputFaults } from "../../errors/inputFault.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ComparedScenario } from "./comparedScenario.ts";

/** What the days of a replication are made of: where one of them differs, replications of one number are other days. */
const FRAME = ["start", "warmUp", "days", "timeZone"] as const satisfies readonly (keyof Scenario)[];

/** Refuses what cannot be compared: fewer than two, two of one name, other days. @throws InputFaults */
export function refuseIncomparable(scenarios: readonly ComparedScenario[]): void {
  const faults = [...tooFew(scenarios), ...repeatedNames(scenarios), ...otherDays(scenarios)];
  if (faults.length > 0) throw new InputFaults(faults);
}

function tooFew(scenarios: readonly ComparedScenario[]): InputFault[] {
  if (scenarios.length >= 2) return [];
  return [{ where: scenarios.at(0)?.name ?? "compare", found: scenarios.length === 0 ? "there is no scenario" : "there is only one scenario", expected: "two scenarios or more", mend: "name another one beside it" }];
}

function repeatedNames(scenarios: readonly ComparedScenario[]): InputFault[] {
  const repeated = scenarios.filter(({ name }, index) => scenarios.findIndex((other) => other.name === name) !== index);
  return repeated.map(({ name }) => ({ where: name, found: "two scenarios have this name", expected: "a name of its own for each", mend: "name one of them otherwise" }));
}

function otherDays([first, ...others]: readonly ComparedScenario[]): InputFault[] {
  return others.flatMap(({ name, scenario }) => FRAME.flatMap((key): InputFault[] => (scenario[key] === first.scenario[key] ? [] : [{
    where: name, path: [key],
    found: `${key} is ${scenario[key]}`,
    expected: `${key} as in ${first.name}, ${first.scenario[key]}: only the same days can be compared`,
    mend: `set ${key} alike in both`,
    kind: { of: "compared-days", values: { key, value: scenario[key], first: first.name, wanted: first.scenario[key] } },
  }])));
}
