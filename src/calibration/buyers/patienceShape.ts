import type { FitTest } from "../fit.ts";
import type { SurvivalShape } from "../fitShape.ts";
import { LIMIT_Z } from "../limitReach.ts";
import type { TimeDensity } from "../laws/timeFamily.ts";
import type { PatienceAt } from "./patienceLikelihood.ts";
import type { WaitCounts } from "./waitCounts.ts";

const MOST_POINTS = 60;
/** With fewer waiting a share of them tells nothing. */
const LEAST_AT_RISK = 10;

/**
 * Share of buyers still waiting, Kaplan and Meier's estimate with Greenwood's limits, beside the fitted law. Those who left without a word unseen are taken from those at risk
 * as the law has them, and each leaver who is seen stands for those unseen. Undefined where nobody is seen to leave.
 */
export function survivalShape(counts: WaitCounts, density: TimeDensity, { silent, told }: PatienceAt): SurvivalShape | undefined {
  const { edges, count } = counts.bins;
  const seen = 1 - silent * (1 - told);
  const waits = [counts.next, counts.closing, counts.thereAndOver, counts.nothing, counts.unknown, counts.open, counts.told];
  let atRisk = waits.reduce((sum, each) => sum + each.reduce((all, one) => all + one, 0), 0);
  const leavers = (bin: number): number => counts.open[bin] + counts.told[bin];
  if (!counts.bins.edges.some((_, bin) => leavers(bin) > 0)) return undefined;
  let [survival, greenwood] = [1, 0];
  const shape = { kind: "survival" as const, at: [] as number[], observed: [] as number[], lower: [] as number[], upper: [] as number[], fitted: [] as number[] };
  for (let bin = 0; bin + 1 < count && atRisk >= LEAST_AT_RISK; bin++) {
    const above = Math.exp(density.logAbove(Math.max(edges[bin], 1e-9)));
    const all = waits.reduce((sum, each) => sum + each[bin], 0);
    // who is handled in the bin was there for half of it
    const there = ((atRisk - (all - leavers(bin)) / 2) * above) / (above + (1 - seen) * (1 - above));
    const left = leavers(bin) / seen;
    if (left > 0 && left < there) {
      survival *= 1 - left / there;
      greenwood += left / seen / (there * (there - left));
    }
    atRisk -= all;
    if (all === 0) continue;
    const reach = LIMIT_Z * Math.sqrt(greenwood) * survival;
    shape.at.push(edges[bin + 1]);
    shape.observed.push(survival);
    shape.lower.push(Math.max(0, survival - reach));
    shape.upper.push(Math.min(1, survival + reach));
    shape.fitted.push(Math.exp(density.logAbove(edges[bin + 1])));
  }
  return thinned(shape);
}

/** The largest distance of the law from Kaplan and Meier's estimate. */
export function patienceDistance({ observed, fitted }: SurvivalShape): FitTest {
  return { name: "ks", value: observed.reduce((most, share, i) => Math.max(most, Math.abs(share - fitted[i])), 0) };
}

function thinned(shape: SurvivalShape): SurvivalShape {
  const step = Math.max(1, Math.ceil(shape.at.length / MOST_POINTS));
  const kept = (list: readonly number[]): number[] => list.filter((_, i) => i % step === 0 || i === list.length - 1);
  return { kind: "survival", at: kept(shape.at), observed: kept(shape.observed), lower: kept(shape.lower), upper: kept(shape.upper), fitted: kept(shape.fitted) };
}
