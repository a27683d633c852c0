import { formatNumber } from "../figures/formatNumber.ts";
import type { ForecastWords } from "./forecastWords.ts";

/** `1,200 (900–1,500)`, one number where it is certain. */
export function rangeText(words: ForecastWords, { p05, p50, p95 }: { readonly p05: number; readonly p50: number; readonly p95: number }, format: (value: number) => string = formatNumber): string {
  return format(p05) === format(p95) ? format(p50) : words.range(format(p50), format(p05), format(p95));
}
