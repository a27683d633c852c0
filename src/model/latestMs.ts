/** Longer than any run, and the latest time that 32 bits hold: what would happen then never does. */
export const LATEST_MS = 2 ** 31 - 1;
