/** Between these a scenario's coefficient of variation may be; 0 stands for none. */
const LEAST_CV = 0.01;
/** The largest cv of a scenario. */
export const LARGEST_CV = 10;

/** The nearest cv that a scenario may have: none, or from 1 % to ten times the mean. */
export function playableCv(cv: number): number {
  return cv < LEAST_CV / 2 ? 0 : Math.min(LARGEST_CV, Math.max(LEAST_CV, cv));
}
