import { useEffect, useRef, useState } from "preact/hooks";
import { View, parse } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import type { VegaSpec } from "../../report/charts/compiledSpec.ts";
import { ChartMenu } from "./ChartMenu.tsx";
import { fittedSpec } from "../../report/charts/fittedSpec.ts";
import type { ChartInput } from "../../report/charts/fittedSpec.ts";

interface ChartProps {
  readonly spec: VegaSpec;
  /** Absent where the specification holds its rows itself. */
  readonly input?: ChartInput;
  /** What the axis at the left takes of the width. [px] */
  readonly leftPx: number;
  readonly label: string;
}

/** A chart as wide as its place, drawn as SVG; expressions are interpreted, so that the content policy need not allow evaluation. */
export function Chart({ spec, input, leftPx, label }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<View>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (!place.current || width === 0) return undefined;
    const runtime = parse(fittedSpec(spec, input, leftPx, width), undefined, { ast: true });
    const view = new View(runtime, { expr: expressionInterpreter, renderer: "svg", hover: true }).initialize(place.current);
    void view.runAsync();
    shown.current = view;
    return () => {
      shown.current = null;
      view.finalize();
    };
  }, [spec, input, width, leftPx]);
  return (
    <div class="chart-frame">
      <div class="chart" ref={place} role="img" aria-label={label} />
      <ChartMenu place={place} view={shown} label={label} />
    </div>
  );
}

/** Width of an element in whole pixels, kept up to date. */
function useWidth(place: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
