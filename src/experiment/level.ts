/** Confidence level of every interval in a result. */
export const LEVEL = 0.95;
