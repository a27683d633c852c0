import type { Plugin } from "vite";

/** Vega's transforms for maps, forces, trees, labels, regressions, cells, word clouds and cross-filters: no chart of the page uses any. */
const UNUSED: readonly string[] = ["vega-geo", "vega-force", "vega-hierarchy", "vega-label", "vega-regression", "vega-voronoi", "vega-wordcloud", "vega-crossfilter"];
const EMPTY = "\0no-transforms";

/** Vite plugin: builds the page without transforms that it does not use, a tenth of its size. A chart that needs one fails when it is drawn: take its package off the list. */
export function leaveOutTransforms(): Plugin {
  return {
    name: "leave-out-transforms",
    enforce: "pre",
    resolveId: (id) => (UNUSED.includes(id) ? EMPTY : undefined),
    load: (id) => (id === EMPTY ? "export {};" : undefined),
  };
}
