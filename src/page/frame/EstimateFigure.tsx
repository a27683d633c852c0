import type { Estimate } from "../../experiment/result.ts";
import { formatEstimate } from "../../report/figures/formatEstimate.ts";
import type { Quantity } from "../../report/figures/formatEstimate.ts";

/** An estimate with its interval beside it; `absent` where there is nothing to estimate. */
export function EstimateFigure({ estimate, quantity, absent }: { readonly estimate: Estimate | undefined; readonly quantity: Quantity; readonly absent: string }) {
  const { value, interval } = formatEstimate(estimate, quantity);
  if (value === undefined) return <span class="faint">{absent}</span>;
  return (
    <span class="estimate">
      <span class="value">{value}</span>
      {interval === undefined ? null : <span class="interval"> ({interval})</span>}
    </span>
  );
}
