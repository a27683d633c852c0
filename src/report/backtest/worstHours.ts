import type { BacktestResult, RuleBand } from "../../backtest/backtestResult.ts";

/** One rule in one hour of the day that lies outside its interval. */
export interface WorstHour {
  readonly hour: number;
  readonly rule: string;
  readonly band: RuleBand;
}

/** The hours outside their intervals, the one first that weighs most: how far beyond the nearer limit × units, in parts of the rule's median over all days. */
export function worstHours({ hours, rules }: Pick<BacktestResult, "hours" | "rules">, most: number): readonly WorstHour[] {
  const outside = hours.flatMap(({ hour, rules: ofHour }) => Object.entries(ofHour).flatMap(([rule, band]): readonly (WorstHour & { readonly weight: number })[] => {
    const { real, p05, p95, inside } = band;
    if (inside !== false || real === undefined || p05 === undefined || p95 === undefined) return [];
    const scale = rules[rule].total.p50;
    return [{ hour, rule, band, weight: (Math.max(p05 - real, real - p95) * band.units) / (scale === undefined || scale === 0 ? 1 : scale) }];
  }));
  return outside.toSorted((a, b) => b.weight - a.weight).slice(0, most);
}
