import type { Plugin } from "vite";

/** Vega's transforms for maps, forces, trees, labels, regressions, cells, word clouds and cross-filters: no chart of the page uses any. */
const UNUSED: readonly string[] = ["vega-geo", "vega-force", "vega-hierarchy", "vega-label", "vega-regression", "vega-voronoi", "vega-wordcloud", "vega-crossfilter"];
const EMPTY = "\0no-transforms";
/** What maps would need, with the names that others ask of it. */
const UNUSED_NAMES: Readonly<Record<string, readonly string[]>> = { "d3-geo": ["geoArea", "geoBounds", "geoCentroid"], "vega-projection": ["projection"], "topojson-client": ["feature", "mesh"] };
const NAMED = "\0none-of:";

/**
 * Vite plugin: builds the page without transforms that it does not use, a tenth of its size, and without maps. A chart that needs one fails when it is drawn: take its package
 * off the list.
 */
export function leaveOutTransforms(): Plugin {
  return {
    name: "leave-out-transforms",
    enforce: "pre",
    resolveId: (id) => (UNUSED.includes(id) ? EMPTY : id in UNUSED_NAMES ? NAMED + id : undefined),
    load: (id) => {
      if (id === EMPTY) return "export {};";
      return id.startsWith(NAMED) ? UNUSED_NAMES[id.slice(NAMED.length)].map((name) => `export const ${name} = undefined;`).join("\n") : undefined;
    },
  };
}
