import { useEffect, useRef } from "preact/hooks";
import { View, parse } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import type { VegaSpec } from "../../report/charts/compiledSpec.ts";
import { fittedSpec } from "../../report/charts/fittedSpec.ts";
import { toldAsPicture } from "../frame/toldAsPicture.ts";

interface LiveChartProps {
  readonly spec: VegaSpec;
  /** Rows by the name of their data; new ones are drawn into the chart that stands there. */
  readonly data: Readonly<Record<string, readonly object[]>>;
  readonly signals?: Readonly<Record<string, number>>;
  readonly leftPx: number;
  readonly label: string;
  /** Which rows the specification was drawn for: another one begins anew. */
  readonly drawing: string;
}

/** A chart whose rows change often: its view is made once for each drawing and takes new rows as they come. */
export function LiveChart({ spec, data, signals = {}, leftPx, label, drawing }: LiveChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<View>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const runtime = parse(fittedSpec(spec, undefined, leftPx, Math.floor(place.current.clientWidth)), undefined, { ast: true });
    view.current = new View(runtime, { expr: expressionInterpreter, renderer: "svg", hover: false }).initialize(place.current);
    toldAsPicture(place.current);
    return () => {
      view.current?.finalize();
      view.current = null;
    };
  }, [spec, leftPx, drawing]);
  useEffect(() => {
    const shown = view.current;
    if (shown === null) return;
    for (const [name, value] of Object.entries(signals)) shown.signal(name, value);
    // the runtime writes into its rows
    for (const [name, rows] of Object.entries(data)) shown.data(name, structuredClone(rows) as object[]);
    void shown.runAsync();
  }, [data, spec, leftPx, drawing]);
  return <div class="chart" ref={place} role="img" aria-label={label} />;
}
