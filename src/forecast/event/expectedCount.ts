import type { Observed } from "../../calibration/fit.ts";

/** One factor of the formula by which conversations are expected, and where it comes from. */
export interface ForecastTerm {
  readonly name: "orders" | "consultsPerOrder" | "ordinary" | "factor" | "earlierFactor" | "afterSaleShare" | "decayFall" | "decayOver" | "upliftCv";
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly source: TermSource;
  /** Of what stream, where there are several. */
  readonly stream?: string;
}

export type TermSource =
  /** The event's file. */
  | { readonly kind: "file" }
  /** A number of the scenario, with what it rests on where the calibration tells. */
  | { readonly kind: "scenario"; readonly path: string; readonly n?: number; readonly of?: Observed; readonly isDefault?: boolean }
  /** Learned from a log and its orders. */
  | { readonly kind: "learned"; readonly days: number; readonly conversations: number; readonly orders: number }
  /** The log of an earlier event. */
  | { readonly kind: "earlier"; readonly counted: number; readonly ordinary: number }
  /** It follows from the ranges of the other terms. */
  | { readonly kind: "ranges" }
  /** A documented default. */
  | { readonly kind: "default" };
