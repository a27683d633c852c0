import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { View, parse } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import type { VegaSpec } from "../../report/charts/compiledSpec.ts";
import { ChartMenu } from "./ChartMenu.tsx";
import { toldAsPicture } from "./toldAsPicture.ts";
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

/**
 * A chart as wide as its place, drawn as SVG; expressions are interpreted, so that the content policy need not allow evaluation. In view it is drawn before the page is
 * painted, so that nothing moves; below, when the page is painted.
 */
export function Chart({ spec, input, leftPx, label }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<View>(null);
  const width = useWidth(place);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || width === 0) return undefined;
    const draw = () => { shown.current = drawn(element, fittedSpec(spec, input, leftPx, width)); };
    let isWanted = true;
    if (isInView(element)) draw();
    else afterPaint(() => { if (isWanted) draw(); });
    return () => {
      isWanted = false;
      shown.current?.finalize();
      shown.current = null;
    };
  }, [spec, input, width, leftPx]);
  return (
    <div class="chart-frame">
      <div class="chart" ref={place} role="img" aria-label={label} />
      <ChartMenu place={place} view={shown} label={label} />
    </div>
  );
}

function drawn(element: HTMLElement, spec: VegaSpec): View {
  const view = new View(parse(spec, undefined, { ast: true }), { expr: expressionInterpreter, renderer: "svg", hover: true }).initialize(element);
  toldAsPicture(element);
  return view.run();
}

function afterPaint(action: () => void): void {
  // frames stand still in a page behind others, which is printed and measured all the same
  if (document.hidden) setTimeout(action);
  else requestAnimationFrame(() => { setTimeout(action); });
}

function isInView(element: HTMLElement): boolean {
  return element.getBoundingClientRect().top < window.innerHeight;
}

/** Width of an element in whole pixels, kept up to date. */
function useWidth(place: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
