import { HOUR_MS } from "../../time/units.ts";

/** Times since the day's midnight [ms], the first included and the second not. */
export type MsSpan = readonly [fromMs: number, toMs: number];

/** Nobody is called out of bed: times of day at which who is not at work may be called. D. */
export const WAKING_HOURS: MsSpan = [7 * HOUR_MS, 23 * HOUR_MS];
