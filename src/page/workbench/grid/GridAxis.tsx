import { HOUR_MS } from "../../../time/units.ts";

const STEP_HOURS = 3;

/** The hours above the tracks; on narrow pages every second one is left out. */
export function GridAxis({ spanMs }: { readonly spanMs: number }) {
  const hours = Array.from({ length: Math.floor(spanMs / HOUR_MS / STEP_HOURS) }, (_, place) => place * STEP_HOURS);
  return (
    <div class="grid-row axis" aria-hidden="true">
      <div class="grid-side" />
      <div class="grid-track">
        {hours.map((hour) => <span key={hour} class={hour % (2 * STEP_HOURS) === 0 ? "" : "odd"} style={{ left: `${(hour * HOUR_MS / spanMs) * 100}%` }}>{String(hour % 24).padStart(2, "0")}</span>)}
      </div>
    </div>
  );
}
