/** Name under which the page supplies the rows of one shape (`fitRows`). */
export const FIT_DATA = "fit";

/** Colours of all charts that set what was fitted beside what was observed. Source: Okabe & Ito, Color Universal Design, 2008. */
export const OBSERVED_COLOUR = "#0072B2";
export const FITTED_COLOUR = "#D55E00";
export const RANGE_OPACITY = 0.2;

/** Label of an axis of times, as a Vega expression: the page sets `unit` to seconds, minutes or hours. */
export function durationLabel(units: readonly string[]): string {
  return `format(datum.value, ',.3~g') + [${units.map((unit) => `'${unit}'`).join(", ")}][unit]`;
}

const quantitative = "quantitative" as const;

/** A share or number of at least 0 at the left axis. */
export function upright(field: string, format: string, domainMax?: { readonly expr: string }): object {
  return {
    field, type: quantitative, title: null,
    scale: { domainMin: 0, ...(domainMax === undefined ? {} : { domainMax }), nice: false as const },
    axis: { format, minExtent: 48, maxExtent: 48, tickCount: 4 },
  };
}
