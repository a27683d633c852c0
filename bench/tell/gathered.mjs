/**
 * Each figure with its values of all rounds, their median and ends, and whether the median meets the aim; without values nothing of
 * these is there, without an aim no `met`.
 */
export function gathered(benchmarks, measured) {
  return benchmarks.flatMap(({ name, figures }) => figures.map(({ key, ...figure }) => {
    const values = measured.filter(({ benchmark }) => benchmark === name).map((round) => round.values[key]).filter((value) => value !== undefined);
    return { benchmark: name, figure: key, ...figure, values, ...summary(figure, values) };
  }));
}

function summary(figure, values) {
  if (values.length === 0) return {};
  const middle = median(values);
  const met = meets(figure, middle);
  return { median: middle, least: Math.min(...values), most: Math.max(...values), ...(met === undefined ? {} : { met }) };
}

function meets({ atLeast, atMost, below }, value) {
  if (atLeast !== undefined) return value >= atLeast;
  if (atMost !== undefined) return value <= atMost;
  return below === undefined ? undefined : value < below;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
