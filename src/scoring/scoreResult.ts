import type { Finding } from "../import/finding.ts";
import type { Verdict } from "../rules/verdict.ts";

/** Result of `score`: kind `score` of the result JSON. Source: contract §5. */
export interface ScoreResult {
  readonly replycast: 1;
  readonly kind: "score";
  readonly rules: Readonly<Record<string, RateScore | MeasureScore>>;
  readonly findings: readonly Finding[];
}

/** A share over all days with a buyer's message. */
export interface RateScore {
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  readonly numerator: number;
  readonly denominator: number;
  /** numerator ÷ denominator; absent where no day is assessed. */
  readonly value?: number;
  readonly days: readonly RateDay[];
}

export interface RateDay {
  readonly date: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Absent where the day is not assessed. */
  readonly value?: number;
  /** By the threshold and volume of the first consequence; absent where the pack names no threshold and there are units. */
  readonly verdict?: Verdict;
}

/** A mean in seconds. */
export interface MeasureScore {
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  /** [s] absent where nothing was answered. */
  readonly value?: number;
  /** Messages answered. */
  readonly count: number;
  readonly days: readonly MeasureDay[];
}

export interface MeasureDay {
  readonly date: string;
  /** [s] */
  readonly value?: number;
  readonly count: number;
  readonly verdict?: Verdict;
}
