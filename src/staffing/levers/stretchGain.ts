import { passDifference } from "../../experiment/passDifference.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { pairedDifference } from "../../statistics/pairedDifference.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { pairedPerUnit } from "../../statistics/pairedPerUnit.ts";
import { HOUR_MS } from "../../time/units.ts";
import { leverColumns } from "./leverColumns.ts";
import type { MarginalStretch } from "./marginalStretch.ts";
import type { Played } from "../played/playVariants.ts";
import type { PlayedStretches } from "./playedStretches.ts";

/** What one agent more in a stretch, the one at `place` of those played, changes; `agentHours`: paid hours more. */
export function stretchGain({ base, baseColumns, targets, hardest, isMeasure, changed }: PlayedStretches, place: number, agentHours: number, level: number): Pick<MarginalStretch, "workedHours" | "pass" | "rate" | "ratePerHour" | "unchanged"> {
  const { simulation, table } = changed[place];
  const columns = leverColumns(simulation, table, targets);
  const [after, before] = [columns.targets[hardest], baseColumns.targets[hardest]];
  const usual = overtimeHours(base);
  const worked = overtimeHours(changed[place]).map((hours, row) => agentHours + hours - usual[row]);
  const workedADay = worked.map((hours) => hours / simulation.scenario.days);
  const rate = pairedEstimate(after, before, level, isMeasure ? "any" : "share");
  const isUnchanged = pairedDifference(after, before)?.isConstant === true;
  return {
    workedHours: mean(worked),
    pass: passDifference(columns.passes, baseColumns.passes, level),
    rate,
    ...(isUnchanged ? { ratePerHour: perHour(rate, workedADay), unchanged: true } : { ratePerHour: pairedPerUnit(after, before, workedADay, level) }),
  };
}

/** What never changes a rate may still do so in a day that was not played: with the limits of the whole, not with those of a spread that is 0. */
function perHour({ value, lower, upper, ...basis }: Estimate, worked: Float64Array): Estimate {
  const hours = mean(worked);
  if (value === undefined || hours <= 0) return basis;
  return { value: value / hours, ...(lower === undefined ? {} : { lower: lower / hours }), ...(upper === undefined ? {} : { upper: upper / hours }), ...basis };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}

/** Of all teams, by replication. */
function overtimeHours({ simulation: { model }, table }: Played): Float64Array {
  const hours = new Float64Array(table.replications);
  model.teams.forEach((_, team) => table.overtimeMs(team).forEach((ms, row) => (hours[row] += ms / HOUR_MS)));
  return hours;
}
