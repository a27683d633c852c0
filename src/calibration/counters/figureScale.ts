/**
 * The scale on which a figure is compared, where its chance is nearly normal and no value lies beyond an end: log-odds of a share, logarithm of seconds.
 * A share of all or nothing is moved in by half a unit.
 */
export interface FigureScale {
  scaled(value: number): number;
  unscaled(value: number): number;
  /** How much the scaled value changes with the figure at this value. */
  slope(value: number): number;
}

/** Seconds below this count as this: a mean of nothing but answers at once has no logarithm. */
const LEAST_SECONDS = 0.1;

/** `units` that are usually behind the figure. */
export function figureScale(quantity: "share" | "seconds", units: number): FigureScale {
  if (quantity === "seconds") {
    return { scaled: (value) => Math.log(Math.max(value, LEAST_SECONDS)), unscaled: Math.exp, slope: (value) => 1 / Math.max(value, LEAST_SECONDS) };
  }
  const moved = (value: number): number => (value * units + 0.5) / (units + 1);
  return {
    scaled: (value) => Math.log(moved(value) / (1 - moved(value))),
    unscaled: (value) => Math.min(1, Math.max(0, ((units + 1) / (1 + Math.exp(-value)) - 0.5) / units)),
    slope: (value) => units / (units + 1) / (moved(value) * (1 - moved(value))),
  };
}
