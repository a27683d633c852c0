/** Steps in which exports write shares and seconds, coarsest first: 0.6 s is a hundredth of a minute. */
const STEPS = { share: [0.01, 0.001, 0.0001, 0.00001], seconds: [60, 6, 1, 0.6, 0.1, 0.06, 0.01] } as const;
const NEAR = 1e-6;

/** The coarsest step of which all these figures are multiples, as far as an export's steps are known; 0 where they are multiples of none. */
export function roundingOf(values: readonly number[], quantity: "share" | "seconds"): number {
  return STEPS[quantity].find((step) => values.every((value) => Math.abs(value / step - Math.round(value / step)) < NEAR * Math.max(1, value / step))) ?? 0;
}
