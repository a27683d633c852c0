import type { Shift } from "./scenario.ts";

/** A shift as a scenario's text says it: what is as in every shift is left out. */
export function writtenShift({ from, to, breaks, atEnd, stopNewBefore }: Shift): object {
  return { from, to, ...(breaks.length === 0 ? {} : { breaks }), ...(atEnd === "finish" ? {} : { atEnd }), ...(stopNewBefore === 0 ? {} : { stopNewBefore }) };
}
