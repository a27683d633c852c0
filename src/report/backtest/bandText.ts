import type { Band } from "../../backtest/backtestResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { BacktestWords } from "./backtestWords.ts";

/** A figure written, with its unit or without: between two of which only the second bears it. */
export type FigureFormat = (value: number, withUnit?: boolean) => string;

const LONG_SECONDS = 100;

/** Shares to a tenth of a per cent, seconds and numbers to a tenth below a hundred. */
export function formatOf(quantity: "share" | "seconds" | "number", words: BacktestWords): FigureFormat {
  if (quantity === "share") return (value, withUnit = true) => `${(value * 100).toFixed(1)}${withUnit ? "%" : ""}`;
  const written = (value: number): string => formatNumber(value, value < LONG_SECONDS ? 1 : 0);
  return quantity === "number" ? written : (value, withUnit = true) => (withUnit ? words.seconds(written(value)) : written(value));
}

export function figureText(value: number | undefined, format: FigureFormat, words: BacktestWords): string {
  return value === undefined ? words.none : format(value);
}

/** `88.1–93.0%`, `100.0%` where both ends are written alike; empty where no replication has a figure. */
export function playedText({ p05, p95 }: Band, format: FigureFormat): string {
  if (p05 === undefined || p95 === undefined) return "";
  return format(p05) === format(p95) ? format(p95) : `${format(p05, false)}–${format(p95)}`;
}

/** `✓`, `✗`, or nothing where either side has no figure. */
export function markOf({ inside }: Band): string {
  if (inside === undefined) return "";
  return inside ? "✓" : "✗";
}

/** `41.2 s (38.0–45.1 s ✓)`. */
export function besideText(band: Band, format: FigureFormat, words: BacktestWords): string {
  const played = playedText(band, format);
  return figureText(band.real, format, words) + (played === "" ? "" : ` (${played} ${markOf(band)})`);
}
