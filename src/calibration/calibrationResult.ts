import type { Finding } from "../import/finding.ts";
import type { ScoredLog } from "../scoring/scoreResult.ts";
import type { WrittenBlock } from "./calibratedPart.ts";
import type { Fit, Ranged } from "./fit.ts";
import type { FitShape } from "./fitShape.ts";

/** What a log teaches: kind `calibration` of the result JSON. Source: contract §5. */
export interface CalibrationResult {
  readonly replycast: 1;
  readonly kind: "calibration";
  readonly log: ScoredLog;
  /** First and last date learned from, where only some of the log's were asked for. */
  readonly learnedDays?: { readonly from: string; readonly to: string };
  /** As it would be written in a file. */
  readonly scenario: WrittenBlock;
  /** By path in the scenario. */
  readonly fits: Readonly<Record<string, Fit>>;
  /** By stream: mean conversations of each hour of a day without events, 24. */
  readonly hours: Readonly<Record<string, readonly Ranged[]>>;
  readonly events: readonly DetectedEvent[];
  /** By path: what the charts draw. */
  readonly shapes: Readonly<Record<string, FitShape>>;
  readonly findings: readonly Finding[];
}

/** A stretch of a day with more arrivals than its course lets expect. */
export interface DetectedEvent {
  /** To be replaced: `event-1`, … */
  readonly name: string;
  readonly stream: string;
  /** Local `YYYY-MM-DDTHH:MM`. */
  readonly from: string;
  readonly to: string;
  /** How many times as many as expected. */
  readonly factor: Ranged;
  /** Conversations counted and expected in it. */
  readonly counted: number;
  readonly expected: number;
}
