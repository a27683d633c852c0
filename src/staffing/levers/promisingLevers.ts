import type { LeverMove } from "./leverMove.ts";

/** A lever after a first look. */
export interface FirstLook {
  readonly move: LeverMove;
  /** Mean difference of the margin by which the hardest target is reached, and its standard error over replications. */
  readonly gain: number;
  readonly standardError: number;
}

/** By how many standard errors a gain must be below nothing to promise nothing. */
const HOPELESS = 3;

/** The first look at a lever: its margins beside those of the desk as it stands, replication by replication, where both are assessed. */
export function firstLook(move: LeverMove, margins: Float64Array, base: Float64Array): FirstLook {
  const differences = margins.map((margin, row) => margin - base[row]).filter((difference) => !Number.isNaN(difference));
  const n = Math.max(1, differences.length);
  const gain = differences.reduce((sum, each) => sum + each, 0) / n;
  const variance = differences.reduce((sum, each) => sum + (each - gain) ** 2, 0) / Math.max(1, n - 1);
  return { move, gain, standardError: Math.sqrt(variance / n) };
}

/**
 * Places of those to be looked at more closely, at most `most`, in their order: the best of each kind (of agents the best more and the best fewer, of caps the best for each team), then those whose gain is
 * clearest, but for further caps. Where even the best of a kind clearly harms, none of it; fewer agents are looked at all the same, for what they cost is saved.
 */
export function promisingLevers(looks: readonly FirstLook[], most: number): readonly number[] {
  const byGain = looks.map((_, place) => place).toSorted((a, b) => looks[b].gain - looks[a].gain || a - b);
  const firsts = byGain.filter((place, rank) => byGain.findIndex((other) => kindOf(looks[other].move) === kindOf(looks[place].move)) === rank).filter((place) => isSaving(looks[place].move) || !isHopeless(looks[place]));
  const others = byGain.filter((place) => !firsts.includes(place) && !isCap(looks[place].move) && looks[place].gain > 0).toSorted((a, b) => clearness(looks[b]) - clearness(looks[a]) || a - b);
  return [...firsts, ...others].slice(0, most).toSorted((a, b) => a - b);
}

function kindOf(move: LeverMove): string {
  if (isCap(move)) return `${move.kind} of ${move.team}`;
  return isSaving(move) ? "fewer agents" : move.kind;
}

function isCap(move: LeverMove): move is Extract<LeverMove, { kind: "cap" | "cap-of-one" }> {
  return move.kind === "cap" || move.kind === "cap-of-one";
}

function isSaving(move: LeverMove): boolean {
  return move.kind === "agents" && move.change < 0;
}

function isHopeless({ gain, standardError }: FirstLook): boolean {
  return gain < 0 && gain + HOPELESS * standardError < 0;
}

/** Standard errors above nothing; the most where all replications gain alike. */
function clearness({ gain, standardError }: FirstLook): number {
  return standardError === 0 ? Infinity : gain / standardError;
}
