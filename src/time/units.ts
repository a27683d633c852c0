/** Lengths of time in whole milliseconds. */
export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const QUARTER_HOUR_MS = 15 * MINUTE_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** How many of one there are in the other. */
export const HOURS_PER_DAY = 24;
export const QUARTERS_PER_HOUR = 4;
export const QUARTERS_PER_DAY = HOURS_PER_DAY * QUARTERS_PER_HOUR;
export const DAYS_PER_WEEK = 7;
