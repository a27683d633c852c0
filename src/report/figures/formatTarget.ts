import type { RuleResult } from "../../experiment/result.ts";
import { formatNumber } from "./formatNumber.ts";

const SIGNS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<" };

/** A target as read by people: `≥ 80%`, `≤ 60 s`, `≤ 22.5 s`. */
export function formatTarget(target: { readonly operator: string; readonly value: number }, quantity: RuleResult["quantity"]): string {
  const sign = signOf(target.operator);
  return quantity === "share" ? `${sign} ${plainPercent(target.value)}` : `${sign} ${plainNumber(target.value)} s`;
}

/** `≥` of `>=`. */
export function signOf(operator: string): string {
  return SIGNS[operator] ?? operator;
}

/** A given number with as many decimals as it was given with. */
function plainNumber(value: number): string {
  const decimals = String(Number(value.toFixed(6))).split(".")[1]?.length ?? 0;
  return formatNumber(value, decimals);
}

/** A given share (an assurance, a limit, a level) with no more decimals than it was given with: `95%`, `99.5%`. */
export function plainPercent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}
