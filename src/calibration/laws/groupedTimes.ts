/** Up to so many different times are kept apart; more are put into bins. */
const MOST_APART = 4096;
/** Evenly spaced on the logarithm. */
const BINS = 2000;

/** Times put together where they are equal, or, of many, nearly so; ascending. */
export interface GroupedTimes {
  readonly count: number;
  /** Geometric mean of each group. */
  readonly at: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly weight: Float64Array;
  /** Σ weight · log x and Σ weight · (log x)² over all. */
  readonly logs: number;
  readonly logSquares: number;
}

/**
 * Groups the times of at least `from` > 0; the others, and those of weight 0, are left out. Of more than 4096 those that fall into one of 2000 bins of equal ratio are one group (0.7 % wide where the longest is a million times
 * the shortest), which stands at its geometric mean.
 */
export function groupedTimes(values: Float64Array, weights: Float64Array | undefined, from: number): GroupedTimes {
  let kept = 0;
  for (let row = 0; row < values.length; row++) if (values[row] >= from && (weights === undefined || weights[row] > 0)) kept++;
  return kept <= MOST_APART ? apart(values, weights, from, kept) : binned(values, weights, from, BINS);
}

function apart(values: Float64Array, weights: Float64Array | undefined, from: number, kept: number): GroupedTimes {
  const rows = new Uint32Array(kept);
  let next = 0;
  for (let row = 0; row < values.length; row++) if (values[row] >= from && (weights === undefined || weights[row] > 0)) rows[next++] = row;
  rows.sort((a, b) => values[a] - values[b]);
  const at = new Float64Array(kept);
  const weight = new Float64Array(kept);
  let [count, logs, logSquares] = [0, 0, 0];
  for (const row of rows) {
    const [value, share] = [values[row], weights?.[row] ?? 1];
    if (count === 0 || at[count - 1] !== value) at[count++] = value;
    weight[count - 1] += share;
    const log = Math.log(value);
    logs += share * log;
    logSquares += share * log * log;
  }
  const groups = at.subarray(0, count);
  return { count, at: groups, least: groups, most: groups, weight: weight.subarray(0, count), logs, logSquares };
}

function binned(values: Float64Array, weights: Float64Array | undefined, from: number, bins: number): GroupedTimes {
  let [shortest, longest] = [Infinity, 0];
  for (const value of values) {
    if (value < from) continue;
    if (value < shortest) shortest = value;
    if (value > longest) longest = value;
  }
  const origin = Math.log(shortest);
  const scale = (bins - 1e-6) / Math.max(Math.log(longest) - origin, 1e-9);
  const [logs, weight] = [new Float64Array(bins), new Float64Array(bins)];
  const [least, most] = [new Float64Array(bins).fill(Infinity), new Float64Array(bins)];
  let logSquares = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    const share = weights === undefined ? 1 : weights[row];
    if (value < from || share === 0) continue;
    const log = Math.log(value);
    const bin = ((log - origin) * scale) | 0;
    logs[bin] += share * log;
    weight[bin] += share;
    logSquares += share * log * log;
    if (value < least[bin]) least[bin] = value;
    if (value > most[bin]) most[bin] = value;
  }
  const filled = Array.from(weight.keys()).filter((bin) => weight[bin] > 0);
  const pick = (column: (bin: number) => number): Float64Array => Float64Array.from(filled, column);
  return {
    count: filled.length,
    // A time alone in its bin stays as it is, to the last bit: who leaves and who is answered at one time must meet.
    at: pick((bin) => (least[bin] === most[bin] ? least[bin] : Math.exp(logs[bin] / weight[bin]))),
    least: pick((bin) => least[bin]),
    most: pick((bin) => most[bin]),
    weight: pick((bin) => weight[bin]),
    logs: logs.reduce((sum, each) => sum + each, 0),
    logSquares,
  };
}

/** The groups put together into at most `bins` of equal ratio, each at its geometric mean. */
export function coarserTimes(groups: GroupedTimes, bins: number): GroupedTimes {
  return groups.count <= bins ? groups : binned(groups.at, groups.weight, groups.at[0], bins);
}
