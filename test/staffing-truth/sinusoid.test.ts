import { expect, it } from "vitest";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import { normalQuantile } from "../../src/random/normalQuantile.ts";
import { deskLoad } from "../../src/staffing/load/deskLoad.ts";
import { requiredAgents } from "../../src/staffing/load/requiredAgents.ts";
import { squareRootAgents } from "../../src/staffing/load/squareRootAgents.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";
import { ratioEstimate } from "../../src/statistics/ratioEstimate.ts";
import { QUARTERS_PER_DAY, QUARTERS_PER_HOUR } from "../../src/time/units.ts";
import { plainRule } from "../experiment/chatDay.ts";
import { failing, type TruthRow } from "../truth/truthRow.ts";
import { delaysOf } from "./delaysOf.ts";
import { delayed, meanPresent, withFinishers } from "./infiniteServers.ts";
import { arrivalRate, sinusoidDesk, withAgents } from "./sinusoidDesk.ts";
import { isStaffingTruth } from "./staffingTruthForm.ts";

/** At 0.2 one agent changes the delays by 0.03: whole agents cannot meet it so closely. */
const TARGETS = isStaffingTruth ? [0.05, 0.1] : [0.1];
const LOAD_REPLICATIONS = isStaffingTruth ? 8000 : 40;
const REPLICATIONS = isStaffingTruth ? 15_000 : 200;
/** What the delays may lie from the target; in the short form also so many standard errors. */
const TOLERANCE = 0.03;
const CHANCE = isStaffingTruth ? 0 : 5;
/** Of 96 intervals together one in ten thousand samples is further away. [standard errors] */
const FAR = 5;

const RATES = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => arrivalRate(quarter));
const PRESENT = meanPresent(RATES, 1 / QUARTERS_PER_HOUR);

it("a sinusoidal rate, staffed by its offered load and a margin of square roots, delays the same share at every time of the day", { timeout: 1_800_000 }, async ({ task }) => {
  const desk = sinusoidDesk("sinusoid");
  const load = await deskLoad(withAgents(desk, PRESENT.map(() => 1)), [plainRule("message")], { replications: LOAD_REPLICATIONS, executor: threadExecutor() });
  if (load === undefined) throw new Error("no load");
  const [group] = load.groups;
  const rows: TruthRow[] = [loadRow(group.open)];
  for (const target of TARGETS) {
    const { agents, remaining } = withFinishers(withinQuarters(group.open), 1 / QUARTERS_PER_HOUR, (means) => {
      const left = Float64Array.from(means);
      return requiredAgents(desk, { ...group, busy: left, open: left }, normalQuantile(1 - target));
    });
    const { begun, delayed: waited } = await delaysOf(withAgents(sinusoidDesk(`sinusoid ${target}`), agents), REPLICATIONS);
    const shares = RATES.map((_, quarter) => ratioEstimate(waited.map((row) => row[quarter]), begun.map((row) => row[quarter]), 0.95, "share"));
    rows.push(...targetRows(target, shares, PRESENT.map((_, quarter) => delayed(remaining[quarter], agents[quarter]))));
  }
  task.meta.truths = rows;
  expect(failing(rows)).toEqual([]);
});

/** What was found for each quarter-hour, at its moments as the exact course of the mean within it. */
function withinQuarters(open: Float64Array): number[][] {
  return PRESENT.map((moments, quarter) => {
    const mean = moments.reduce((sum, one) => sum + one, 0) / moments.length;
    return moments.map((one) => one + open[quarter] - mean);
  });
}

/** Conversations open on an ample desk beside the mean number present with infinitely many servers. */
function loadRow(open: Float64Array): TruthRow {
  const distances = PRESENT.map((moments, quarter) => {
    const mean = moments.reduce((sum, one) => sum + one, 0) / moments.length;
    return Math.abs(open[quarter] - mean) / Math.sqrt(mean / LOAD_REPLICATIONS);
  });
  return rowOf("offered load", "open, 96 intervals: furthest [standard errors]", `< ${FAR}`, Math.max(...distances), (far) => far < FAR);
}

function targetRows(target: number, shares: readonly Estimate[], byLaw: readonly number[]): TruthRow[] {
  const margin = normalQuantile(1 - target);
  const byMoment = PRESENT.map((moments, quarter) => delayed(moments, Math.ceil(squareRootAgents(RATES[quarter], margin))));
  const played = shares.map(({ value = NaN, lower = NaN, upper = NaN }) => Math.abs(value - target) - CHANCE * (upper - lower) / (2 * normalQuantile(0.975)));
  const furthest = (values: readonly number[]): number => Math.max(...values.map((value) => Math.abs(value - target)));
  const name = `delayed ${target}`;
  return [
    rowOf(name, "played, 96 intervals: furthest from target", `≤ ${TOLERANCE}`, Math.max(...played), (far) => far <= TOLERANCE),
    rowOf(name, "by the Poisson law of that load and staffing", `≤ ${TOLERANCE}`, furthest(byLaw), (far) => far <= TOLERANCE || !isStaffingTruth),
    rowOf(name, "staffed by the rate of the moment instead", `> ${TOLERANCE}`, furthest(byMoment), (far) => far > TOLERANCE),
  ];
}

function rowOf(of: string, what: string, truth: string, found: number, holds: (found: number) => boolean): TruthRow {
  return { of, what, truth, found: found.toFixed(4), holds: holds(found) };
}
