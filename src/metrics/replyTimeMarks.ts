import { SECOND_MS } from "../time/units.ts";
import { WAIT_BINS, binOf } from "./waitHistogram.ts";

/** Reply times at which the distribution is told: about evenly spaced on a logarithmic scale, the deadlines of rules among them. [s] */
export const REPLY_TIME_MARKS: readonly number[] = [1, 2, 3, 5, 8, 12, 20, 30, 45, 60, 90, 120, 180, 300, 480, 720, 1200, 1800, 3600, 7200];

const MARKS_MS = Float64Array.from([...REPLY_TIME_MARKS.map((seconds) => seconds * SECOND_MS), Infinity]);

/** By bin of WaitHistogram: the mark in it, else the first above it. No bin holds two marks, for they lie further apart than a bin is wide. */
const MARK_OF_BIN = marksOfBins();

/** Number of the first mark that a reply time [whole ms] does not exceed, by its bin of WaitHistogram; as many as there are marks beyond the last. */
export function markOf(waitMs: number, bin: number): number {
  const mark = MARK_OF_BIN[bin];
  return waitMs > MARKS_MS[mark] ? mark + 1 : mark;
}

function marksOfBins(): Uint8Array {
  const marks = new Uint8Array(WAIT_BINS);
  for (let bin = 0, mark = 0; bin < WAIT_BINS; bin++) {
    while (mark < REPLY_TIME_MARKS.length && binOf(MARKS_MS[mark]) < bin) mark++;
    marks[bin] = mark;
  }
  return marks;
}
