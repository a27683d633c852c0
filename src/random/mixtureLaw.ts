import { bracketedRoot } from "./bracketedRoot.ts";
import { continuousQuantile, continuousTails, type ContinuousLaw } from "./continuousLaw.ts";
import { discreteAtoms, type Atom, type DiscreteLaw } from "./discreteLaw.ts";
import { exponential } from "./exponential.ts";
import { logarithm } from "./logarithm.ts";
import type { Tails } from "./tails.ts";

/** One part of a mixture; the shares of all parts sum to 1. */
export interface MixturePart<L> {
  readonly share: number;
  readonly law: L;
}

/** A mixture, flattened: its continuous parts, and the single values of all its other parts taken together. */
export interface MixtureLaw {
  readonly family: "mixture";
  readonly continuous: readonly MixturePart<ContinuousLaw>[];
  readonly continuousShare: number;
  /** Single values, ascending. */
  readonly atoms: Float64Array;
  /** By atom: probability of it and of all smaller atoms. */
  readonly atomsBelow: Float64Array;
  /** By atom: P(X < atom) and P(X ≤ atom) of the whole mixture. */
  readonly from: Float64Array;
  readonly upTo: Float64Array;
}

/** Smallest probability asked of a continuous part: beside an atom the rounding would ask for less. */
const SMALLEST = 2 ** -60;
const SMALLEST_LOG = -700;

export function prepareMixture(parts: readonly MixturePart<ContinuousLaw | DiscreteLaw>[]): MixtureLaw {
  const continuous = parts.filter((part): part is MixturePart<ContinuousLaw> => isContinuous(part.law));
  const discrete = parts.filter((part): part is MixturePart<DiscreteLaw> => !isContinuous(part.law));
  const continuousShare = continuous.reduce((sum, part) => sum + part.share, 0);
  const merged = mergedAtoms(discrete);
  const atoms = Float64Array.from(merged, (atom) => atom.value);
  const atomsBelow = new Float64Array(atoms.length);
  const from = new Float64Array(atoms.length);
  const upTo = new Float64Array(atoms.length);
  let below = 0;
  merged.forEach((atom, i) => {
    const smooth = continuous.length === 0 ? 0 : mixedTails(continuous, atom.value).below;
    from[i] = below + smooth;
    below += atom.share;
    // What rounding leaves of the whole belongs to the last atom.
    if (i === merged.length - 1) below = 1 - continuousShare;
    atomsBelow[i] = below;
    upTo[i] = below + smooth;
  });
  return { family: "mixture", continuous, continuousShare, atoms, atomsBelow, from, upTo };
}

/** The smallest x with P(X ≤ x) ≥ p, for p in (0, 1): an atom itself where p falls into its jump, else the root of the mixed distribution. */
export function mixtureQuantile(law: MixtureLaw, p: number): number {
  const next = firstAtLeast(law.upTo, p);
  if (next < law.atoms.length && (p > law.from[next] || law.continuous.length === 0)) return law.atoms[next];
  if (law.continuous.length === 0) return law.atoms[law.atoms.length - 1];
  const below = next === 0 ? 0 : law.atomsBelow[next - 1];
  const above = 1 - law.continuousShare - below;
  const x = smoothQuantile(law, (p - below) / law.continuousShare, (1 - p - above) / law.continuousShare);
  const least = next === 0 ? 0 : law.atoms[next - 1];
  const most = next === law.atoms.length ? Infinity : law.atoms[next];
  return Math.max(least, Math.min(most, x));
}

/** Quantile of the continuous parts alone; p and its complement are both given, so that neither tail is lost. */
function smoothQuantile(law: MixtureLaw, p: number, complement: number): number {
  const goal = Math.min(1 - SMALLEST, Math.max(SMALLEST, p));
  const goalAbove = Math.max(SMALLEST, complement);
  const quantiles = law.continuous.map((part) => continuousQuantile(part.law, Math.min(goal, 1 - 2 ** -53)));
  const lowest = Math.min(...quantiles);
  const highest = Math.max(...quantiles);
  if (lowest === highest) return lowest;
  const lower = goal <= 0.5;
  const gap = (logX: number): number => {
    const tails = mixedTails(law.continuous, exponential(logX));
    return lower
      ? logarithm(tails.below / law.continuousShare / goal)
      : -logarithm(tails.above / law.continuousShare / goalAbove);
  };
  const low = lowest > 0 ? logarithm(lowest) : SMALLEST_LOG;
  return exponential(bracketedRoot(gap, low, logarithm(highest)));
}

/** Probabilities of at most x and of more than x, each weighted by the share of its part. */
function mixedTails(parts: readonly MixturePart<ContinuousLaw>[], x: number): Tails {
  let below = 0;
  let above = 0;
  for (const part of parts) {
    const tails = continuousTails(part.law, x);
    below += part.share * tails.below;
    above += part.share * tails.above;
  }
  return { below, above };
}

function mergedAtoms(parts: readonly MixturePart<DiscreteLaw>[]): Atom[] {
  const shares = new Map<number, number>();
  for (const part of parts) {
    for (const atom of discreteAtoms(part.law)) {
      shares.set(atom.value, (shares.get(atom.value) ?? 0) + part.share * atom.share);
    }
  }
  return [...shares].map(([value, share]) => ({ value, share })).sort((a, b) => (a.value < b.value ? -1 : 1));
}

function isContinuous(law: ContinuousLaw | DiscreteLaw): law is ContinuousLaw {
  return law.family !== "constant" && law.family !== "empirical" && law.family !== "geometric";
}

/** Index of the first value that is at least p; the length where there is none. */
function firstAtLeast(ascending: Float64Array, p: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] >= p) high = middle;
    else low = middle + 1;
  }
  return low;
}
