import type { VegaSpec } from "./compiledSpec.ts";
import type { ChartInput } from "./fittedSpec.ts";

/** A chart as a page shows it, with all that a file of its own needs. */
export interface PageChart {
  /** Of its file, beside the result's: `rate-by-day`. */
  readonly name: string;
  readonly title: string;
  readonly spec: VegaSpec;
  /** Absent where the specification holds its rows itself. */
  readonly input?: ChartInput;
  /** What the axis at the left takes of the width. [px] */
  readonly leftPx: number;
  /** What colours mean that the chart itself does not tell. */
  readonly legend?: readonly LegendKey[];
}

/** A colour and what it stands for. */
export interface LegendKey {
  readonly colour: string;
  readonly text: string;
  /** As the marks have it; 1 where absent. */
  readonly opacity?: number;
}
