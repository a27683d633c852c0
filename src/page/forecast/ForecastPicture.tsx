import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { AHEAD_DATA } from "../../report/charts/aheadMarks.ts";
import type { AheadRows } from "../../report/charts/aheadRows.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import type { VegaSpec } from "../../report/charts/compiledSpec.ts";
import { Chart } from "../frame/Chart.tsx";

interface ForecastPictureProps {
  readonly spec: VegaSpec | undefined;
  readonly rows: AheadRows;
  readonly label: string;
  readonly caption?: ComponentChildren;
}

/** One chart of what lies ahead, with what its marks mean below it. */
export function ForecastPicture({ spec, rows, label, caption = label }: ForecastPictureProps) {
  const input = useMemo(() => ({ name: AHEAD_DATA, ...rows }), [rows]);
  if (spec === undefined) return null;
  return (
    <figure>
      <Chart spec={spec} input={input} leftPx={LEFT_AXIS_PX} label={label} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
