import type { LawShape } from "../fitShape.ts";
import type { TimeCells } from "./timeCells.ts";

const MOST_BINS = 40;
/** From and up to which share of the observations bins are evenly spaced; outside there is one at each end. */
const LEAST_SHARE = 0.01;
const MOST_SHARE = 0.99;
/** Borders below so many resolutions lie between two values that can occur. */
const SNAPPED = 100;

/** Observed times beside a law, in up to 40 bins evenly spaced on the logarithm. Shares of what is censored go where Kaplan and Meier's estimate has them. */
export function lawShapeOf(cells: TimeCells, below: (x: number) => number): LawShape {
  const edges = edgesOf(cells);
  const observed = edges.slice(1).map(() => 0);
  let [bin, before] = [0, 1];
  for (let cell = 0; cell < cells.count; cell++) {
    while (bin < observed.length - 1 && cells.at[cell] > edges[bin + 1]) bin++;
    observed[bin] += before - cells.longer[cell];
    before = cells.longer[cell];
  }
  const reached = edges.map((edge) => (edge <= 0 ? 0 : below(edge)));
  return { kind: "law", edges, observed, fitted: reached.slice(1).map((upTo, i) => upTo - reached[i]) };
}

function edgesOf(cells: TimeCells): number[] {
  const { resolution, at, longer, count } = cells;
  const passed = (share: number): number => at[Math.max(0, longer.findIndex((left) => 1 - left >= share))];
  const first = Math.max(passed(LEAST_SHARE), resolution / 2);
  const most = longer[count - 1] > 1 - MOST_SHARE ? at[count - 1] : passed(MOST_SHARE);
  const ratio = Math.log(Math.max(most, first) / first) / (MOST_BINS - 2);
  const edges = [0];
  const add = (edge: number): void => {
    const snapped = edge < SNAPPED * resolution ? (Math.floor(edge / resolution) + 0.5) * resolution : edge;
    if (snapped > edges[edges.length - 1]) edges.push(snapped);
  };
  for (let i = 0; i <= MOST_BINS - 2; i++) add(first * Math.exp(ratio * i));
  if (cells.longest + resolution / 2 > edges[edges.length - 1]) edges.push(cells.longest + resolution / 2);
  return edges;
}
