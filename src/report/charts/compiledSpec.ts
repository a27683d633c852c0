import { compile } from "vega-lite";
import type { TopLevelSpec } from "vega-lite";

/** A Vega specification as plain JSON. */
export type VegaSpec = Readonly<Record<string, unknown>>;

/** A chart compiled for the Vega runtime. */
export function compiledSpec(spec: TopLevelSpec): VegaSpec {
  return compile(spec).spec as unknown as VegaSpec;
}
