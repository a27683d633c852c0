import type { VegaSpec } from "./compiledSpec.ts";

/** Rows for a chart's named data and values for its signals. */
export interface ChartInput {
  readonly name: string;
  readonly rows: readonly object[];
  readonly signals: Readonly<Record<string, number>>;
}

interface Named {
  readonly name: string;
}

/** Right of the plot stays room for the last label of an axis. [px] */
const RIGHT_PX = 22;

/** A compiled specification with its rows, its signals and its width put in. */
export function fittedSpec(spec: VegaSpec, input: ChartInput | undefined, leftPx: number, widthPx: number): VegaSpec {
  const plotPx = Math.max(80, widthPx - leftPx - RIGHT_PX);
  const values: Readonly<Record<string, number>> = input?.signals ?? {};
  const signals = (spec.signals as readonly Named[] | undefined)?.map((signal) => (signal.name in values ? { ...signal, value: values[signal.name] } : signal));
  const data = (spec.data as readonly Named[]).map((table) => (table.name === input?.name ? { ...table, values: input.rows } : table));
  // The runtime writes into what it draws.
  return JSON.parse(JSON.stringify({ ...spec, ...(signals ? { signals } : {}), data, width: plotPx })) as VegaSpec;
}
