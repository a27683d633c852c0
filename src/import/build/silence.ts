import { MINUTE_MS } from "../../time/units.ts";

/** A silence of this length ends a conversation that no column tells. Source: contract §3. */
export const SILENCE_MS = 30 * MINUTE_MS;
