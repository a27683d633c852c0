import type { Finding } from "../import/finding.ts";
import type { Fit } from "./fit.ts";
import type { FitShape } from "./fitShape.ts";

/** A part of a scenario as it is written in a file: keys of contract §2, values in seconds and shares. */
export type WrittenBlock = Readonly<Record<string, unknown>>;

/** What one part of the calibration found: its keys of the scenario, and by their paths how they were found and what was observed. */
export interface CalibratedPart {
  /** Merged with those of the other parts; what is a default is left out of it. */
  readonly written: WrittenBlock;
  readonly fits: Readonly<Record<string, Fit>>;
  readonly shapes: Readonly<Record<string, FitShape>>;
  readonly findings: readonly Finding[];
}
