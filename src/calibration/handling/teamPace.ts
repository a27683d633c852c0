import { LIMIT_Z } from "../limitReach.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { START_BUSY, START_IDLE } from "../observed/observedDesk.ts";
import { LEAST_OBSERVATIONS, fitTimes } from "../laws/fitTimes.ts";
import type { TimeFamily } from "../laws/timeFamily.ts";
import { TIME_FAMILIES } from "../laws/timeFamilies.ts";
import { lognormalFamily } from "../laws/lognormalFamily.ts";
import { binnedHandlings } from "./binnedHandlings.ts";
import type { BinnedHandlings } from "./binnedHandlings.ts";
import { handlingSample } from "./handlingSample.ts";
import type { HandlingSample } from "./handlingSample.ts";
import { paceFit } from "./paceFit.ts";
import type { PaceFit } from "./paceFit.ts";
import { paceTable } from "./paceTable.ts";
import { slowdownProfile } from "./slowdownProfile.ts";
import type { SlowdownProfile } from "./slowdownProfile.ts";

/** Whatever family times are of, the slowdown of greatest likelihood under another one is found as well; a simple one is quick. */
const FAMILIES = TIME_FAMILIES.map(({ family }) => family);

/** How fast a team works, beside the laws of its streams. */
export interface TeamPace {
  /** Handlings that tell how long it takes: those begun with the end of the one before; where there are too few, those begun with nothing else to do too. */
  readonly sample: HandlingSample;
  /** Whether these are begun with the end of the one before. */
  readonly isBusy: boolean;
  readonly idle: HandlingSample;
  /** Both, by stream. */
  readonly binned: ReadonlyMap<number, BinnedHandlings>;
  readonly idleBinned: ReadonlyMap<number, BinnedHandlings>;
  /** Absent where the log does not tell how many conversations were open, or where that never varies. */
  readonly slowdown?: SlowdownProfile;
  readonly isOpenKnown: boolean;
  /** By agent how much longer than all; empty where they do not differ beyond chance. */
  readonly factors: ReadonlyMap<number, number>;
  /** Variance of the logarithm of a time, for the limits of factors. */
  readonly logVariance: number;
}

/** Of the time what is over when the handlings are picked out, when agents are compared, and when times are put together. */
const STEPS = { picked: 0.2, compared: 0.35, binned: 0.5 };

/** `onProgress` hears what share is done. Cost: a few passes over the handlings, and some fifty fits of binned ones. */
export function teamPace(desk: ObservedDesk, ofAgent: Int32Array, team: number, onProgress?: (share: number) => void): TeamPace {
  const busy = handlingSample(desk, ofAgent, team, START_BUSY);
  const idle = handlingSample(desk, ofAgent, team, START_IDLE);
  const isBusy = busy.count >= LEAST_OBSERVATIONS || idle.count + busy.count < LEAST_OBSERVATIONS;
  const sample = isBusy ? busy : joined(busy, idle);
  onProgress?.(STEPS.picked);
  const least = desk.resolutionMs / 4000;
  const fitted = agentsApart(paceTable(sample, least));
  const factors = new Map([...fitted.effects].map(([agent, effect]) => [agent, Math.exp(effect)]));
  const isOpenKnown = sample.open.some((open) => open > 0);
  onProgress?.(STEPS.compared);
  const binned = binnedHandlings(sample, factors, least);
  const idleBinned = binnedHandlings(idle, factors, least);
  onProgress?.(STEPS.binned);
  const slowdown = isOpenKnown && sample.count >= LEAST_OBSERVATIONS ? slowdownOf([...binned.values()], fitted, least) : undefined;
  return { sample, isBusy, idle, binned, idleBinned, isOpenKnown, factors, logVariance: fitted.variance, ...(slowdown === undefined ? {} : { slowdown }) };
}

/** With effects of agents where they explain more than their number: likelihood ratio of least squares against BIC's penalty. */
function agentsApart(table: ReturnType<typeof paceTable>): PaceFit {
  const alike = paceFit(table, false);
  const agents = new Set(table.cells.map(({ agent }) => agent)).size;
  if (agents < 2 || table.count < LEAST_OBSERVATIONS * agents) return alike;
  const apart = paceFit(table, true);
  return table.count * Math.log(alike.rest / apart.rest) > (agents - 1) * Math.log(table.count) ? apart : alike;
}

function slowdownOf(streams: readonly BinnedHandlings[], fitted: PaceFit, least: number): SlowdownProfile | undefined {
  const { slowdown, slowdownError: error } = fitted;
  if (error === undefined) return undefined;
  const plain = { value: slowdown, lower: Math.max(0, slowdown - LIMIT_Z * error), upper: slowdown + LIMIT_Z * error, error };
  const families = streams.map(({ seconds, weights, open }) => {
    const values = seconds.map((time, row) => time / (1 + slowdown * (open[row] - 1)));
    return familyOf(fitTimes({ values, weights, resolution: least }, { of: "handlings", families: FAMILIES })?.fit.family);
  });
  if (families.some((family) => family === undefined)) return plain;
  return slowdownProfile(streams, families.map((family) => family ?? lognormalFamily), slowdown, error) ?? plain;
}

/** Constant times have no family and leave it to least squares. */
function familyOf(name: string | undefined): TimeFamily | undefined {
  return TIME_FAMILIES.find(({ family }) => family === name);
}

function joined(a: HandlingSample, b: HandlingSample): HandlingSample {
  const times = new Float64Array(a.count + b.count);
  times.set(a.seconds);
  times.set(b.seconds, a.count);
  const numbers = (of: "agent" | "stream" | "open"): Int32Array => {
    const column = new Int32Array(a.count + b.count);
    column.set(a[of]);
    column.set(b[of], a.count);
    return column;
  };
  return { count: a.count + b.count, seconds: times, agent: numbers("agent"), stream: numbers("stream"), open: numbers("open") };
}
