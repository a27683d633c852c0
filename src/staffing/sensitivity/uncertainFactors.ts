import type { Fits } from "../../backtest/uncertainNumbers.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { scenarioFigure } from "../../scenario/scenarioFigure.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { documentedNumbers, type Subject, SUBJECTS, type UncertainNumber } from "./uncertainNumbers.ts";
import { withFigureAt } from "./withFigureAt.ts";

/** A number of a scenario is the fitted one if it differs by no more than writing it rounds it, as a part of it. D. */
const ROUNDED = 0.01;

/** Numbers that are moved together, from their lowest to their highest values. */
export interface UncertainFactor {
  readonly subject: Subject;
  readonly numbers: readonly UncertainNumber[];
}

/**
 * What is uncertain in a scenario. Each number that its `staffing.uncertain` names is a factor of its own; a subject of which it names none has all its numbers
 * moved together, each over the interval that a calibration found for it, else over its documented range. In the order of SUBJECTS.
 */
export function uncertainFactors(scenario: Scenario, fits: Fits = {}): UncertainFactor[] {
  const named = Object.entries(staffingOf(scenario).uncertain).flatMap(([path, [low, high]]): UncertainFactor[] => {
    const value = scenarioFigure(scenario, path).value;
    return value === undefined ? [] : [{ subject: subjectOf(path), numbers: [{ path, value, low, high, source: "scenario" }] }];
  });
  const isNamed = (subject: Subject): boolean => named.some((factor) => factor.subject === subject || (isVolume(factor.subject) && isVolume(subject)));
  const others = [...documentedNumbers(scenario)].filter(([subject]) => !isNamed(subject)).map(([subject, numbers]) => ({ subject, numbers: numbers.map((number) => fittedNumber(number, fits)) }));
  return [...named, ...others].toSorted((a, b) => SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject));
}

/** The scenario with the numbers of a factor at one end. */
export function scenarioAt(scenario: Scenario, { numbers }: UncertainFactor, end: "low" | "high"): Scenario {
  return numbers.reduce((moved, number) => withFigureAt(moved, number.path, number[end]), scenario);
}

/** With the limits of its fit, where the scenario still has the number that was fitted. */
function fittedNumber(number: UncertainNumber, fits: Fits): UncertainNumber {
  if (!Object.hasOwn(fits, number.path)) return number;
  const { source, value, lower, upper } = fits[number.path];
  const isSame = Math.abs(number.value - value) <= ROUNDED * Math.abs(value);
  if (source !== "fitted" || !isSame || lower === undefined || upper === undefined || lower > number.value || upper < number.value) return number;
  return { ...number, low: lower, high: upper, source: "calibration" };
}

/** Paths of fitted numbers whose intervals no factor moves over: they belong to no subject, were changed in the scenario, or are not in it. */
export function unmovedFits(factors: readonly UncertainFactor[], fits: Fits): string[] {
  const moved = new Set(factors.flatMap(({ numbers }) => numbers.filter(({ source }) => source === "calibration").map(({ path }) => path)));
  return Object.keys(fits).filter((path) => fits[path].source === "fitted" && fits[path].lower !== undefined && !moved.has(path));
}

function isVolume(subject: Subject): boolean {
  return subject === "uplift" || subject === "arrivals";
}

function subjectOf(path: string): Subject {
  if (path.startsWith("events.")) return "uplift";
  if (/^arrivals\..+\.consultsPerDay(\.|$)/u.test(path)) return "arrivals";
  if (/^conversations\..+\.handle(\.|$)/u.test(path)) return "handling";
  if (/^conversations\..+\.patience(\.|$)/u.test(path)) return "patience";
  if (path.startsWith("bot.")) return "bots";
  return path.endsWith(".noShow") ? "no-shows" : "number";
}
