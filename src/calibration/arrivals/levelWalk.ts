/** How a rate goes from one quarter-hour to the next: with `moves` it moves a little, with `jumps` it is anything, else it stays. */
export interface Walk {
  readonly moves: number;
  /** Standard deviation of a move, in the logarithm of the rate. */
  readonly spread: number;
  readonly jumps: number;
}

/** Rates that are possible, evenly spaced in their logarithm, and how likely each makes what was seen at each place: place · levels + level. */
export interface SeenLevels {
  readonly levels: Float64Array;
  /** Between neighbouring levels, in their logarithm. */
  readonly step: number;
  readonly likelihoods: Float64Array;
  readonly places: number;
}

/** Standard deviations up to which moves are followed. */
const REACH = 3;
/** Levels less likely than this move nowhere. */
const NEGLIGIBLE = 1e-12;

/**
 * The mean rate at each place given all that was seen, if the rate walks so, each level equally likely at the first place; and the logarithm of the probability of all
 * that was seen. Source: forward–backward recursion, L. E. Baum et al., Annals of Mathematical Statistics 41 (1970) 164. Cost: places × levels × (spread ÷ step).
 */
export function levelWalk({ levels, step, likelihoods, places }: SeenLevels, walk: Walk): { readonly logEvidence: number; readonly rates: Float64Array } {
  const count = levels.length;
  const { forward, backward } = transition(count, step, walk);
  const seenBefore = new Float64Array(places * count);
  let standing = new Float64Array(count).fill(1 / count);
  let logEvidence = 0;
  for (let place = 0; place < places; place++) {
    if (place > 0) standing = forward(standing);
    logEvidence += Math.log(weigh(standing, likelihoods, place * count));
    seenBefore.set(standing, place * count);
  }
  const rates = new Float64Array(places);
  let after = new Float64Array(count).fill(1);
  for (let place = places - 1; place >= 0; place--) {
    rates[place] = meanLevel(levels, seenBefore, place * count, after);
    weigh(after, likelihoods, place * count);
    after = backward(after);
  }
  return { logEvidence, rates };
}

/** Multiplies by the likelihoods from `at` on and divides by the sum, which it returns. */
function weigh(standing: Float64Array, likelihoods: Float64Array, at: number): number {
  let sum = 0;
  for (let level = 0; level < standing.length; level++) {
    standing[level] *= likelihoods[at + level];
    sum += standing[level];
  }
  for (let level = 0; level < standing.length; level++) standing[level] /= sum;
  return sum;
}

function meanLevel(levels: Float64Array, seenBefore: Float64Array, at: number, after: Float64Array): number {
  let [sum, weighed] = [0, 0];
  for (let level = 0; level < levels.length; level++) {
    const weight = seenBefore[at + level] * after[level];
    sum += weight;
    weighed += weight * levels[level];
  }
  return weighed / sum;
}

/** From one place to the next: how what stands at it stands there, and how likely what comes after it is seen from it. */
interface Transition {
  readonly forward: (from: Float64Array) => Float64Array<ArrayBuffer>;
  readonly backward: (after: Float64Array) => Float64Array<ArrayBuffer>;
}

/** A move beyond the ends goes to the end. */
function transition(count: number, step: number, { moves, spread, jumps }: Walk): Transition {
  const half = Math.ceil((REACH * spread) / step);
  const weights = Float64Array.from({ length: 2 * half + 1 }, (_, place) => Math.exp(-0.5 * (((place - half) * step) / spread) ** 2));
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const kernel = weights.map((weight) => (moves * weight) / whole);
  const stays = 1 - moves - jumps;
  // Beyond the ends lies room for what moves there, which the ends take in.
  const wide = new Float64Array(count + 2 * half);
  return {
    forward: (from) => {
      wide.fill(0);
      const all = from.reduce((sum, each) => sum + each, 0);
      for (let level = 0; level < count; level++) {
        if (from[level] < NEGLIGIBLE * all) continue;
        for (let place = 0; place < kernel.length; place++) wide[level + place] += from[level] * kernel[place];
      }
      const to = Float64Array.from({ length: count }, (_, level) => wide[level + half] + stays * from[level] + (jumps * all) / count);
      for (let beyond = 0; beyond < half; beyond++) {
        to[0] += wide[beyond];
        to[count - 1] += wide[count + half + beyond];
      }
      return to;
    },
    backward: (after) => {
      wide.fill(after[0], 0, half).fill(after[count - 1], count + half);
      wide.set(after, half);
      const jumped = (jumps * after.reduce((sum, each) => sum + each, 0)) / count;
      return Float64Array.from({ length: count }, (_, level) => {
        let seen = stays * after[level] + jumped;
        for (let place = 0; place < kernel.length; place++) seen += kernel[place] * wide[level + place];
        return seen;
      });
    },
  };
}
