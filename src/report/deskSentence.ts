import type { Estimate, QuantileMeasure, SimulationResult } from "../experiment/result.ts";
import { rosterHours } from "../experiment/rosterHours.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { formatShare } from "./figures/formatShare.ts";
import type { Language } from "./words/language.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** Below it none are to be expected. [yuan] */
const LEAST_FINES = 1;

/** What the roster takes and what buyers get of it, in one sentence: agent-hours, cost, fines worth telling, how busy agents are, buyers who leave. */
export function deskSentence(result: SimulationResult, language: Language): string {
  const { scenario, measures } = result;
  const hours = [...rosterHours(scenario).values()].reduce((sum, value) => sum + value, 0);
  const cost = valueOf(measures.cost);
  const fines = valueOf(measures.fines);
  const busy = valueOf(measures.occupancy);
  const left = valueOf(measures.abandonedShare);
  return wordsOf(language).verdict.desk({
    hours: formatNumber(hours, Number.isInteger(hours) ? 0 : 1),
    cost: cost === undefined || cost === 0 ? undefined : formatNumber(cost),
    fines: fines === undefined || fines < LEAST_FINES ? undefined : formatNumber(fines),
    busy: busy === undefined ? undefined : formatShare(busy),
    left: left === undefined ? undefined : formatShare(left),
  });
}

function valueOf(measure: Estimate | QuantileMeasure | undefined): number | undefined {
  if (measure === undefined) return undefined;
  return "mean" in measure ? measure.mean.value : measure.value;
}
