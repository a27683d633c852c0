import type { Fit, Ranged } from "../../calibration/fit.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { SECOND_MS } from "../../time/units.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { CalibrationWords, FitQuantity } from "./calibrationWords.ts";

/** A fit in words: its value, its interval, and what it rests on. */
export interface FitText {
  readonly value: string;
  /** Empty where there are no limits. */
  readonly interval: string;
  readonly rests: string;
}

/** Quantities by the last key of a path; all else is a number. */
const QUANTITIES: Readonly<Record<string, FitQuantity>> = {
  burstGap: "seconds", handle: "seconds", think: "seconds", patience: "seconds", idleTimeout: "seconds", returnAfter: "seconds", pickupDelay: "seconds", lateness: "seconds", length: "seconds", fallback: "seconds", stopNewBefore: "seconds",
  busynessCv: "share", quarterCv: "share", spamShare: "share", returnShare: "share", silentShare: "share", closingWordShare: "share", transferShare: "share", slowdownPerChat: "share", shrinkage: "share", noShow: "share",
  share: "share", resolves: "share", coverage: "share", clicks: "share",
  from: "clock", to: "clock",
};

/** How the number at this path of a scenario is written. */
export function quantityOf(path: string): FitQuantity {
  const keys = path.split(".");
  const last = keys.findLast((key) => !/^\d+$/u.test(key)) ?? path;
  if (keys.includes("pages")) return "share";
  return QUANTITIES[last] ?? "count";
}

/** What stands in a table and in a comment of the number at this path. */
export function fitText(path: string, fit: Fit, words: CalibrationWords): FitText {
  const quantity = quantityOf(path);
  const cv = fit.cv === undefined ? "" : ` ${words.spread(rangedText(fit.cv, "factor"))}`;
  return {
    value: figure(fit.value, quantity, widthOf(fit)) + cv,
    interval: intervalText(fit, quantity),
    rests: restsText(fit, words),
  };
}

/** The interval alone: `742–883`. */
export function intervalText(ranged: Ranged, quantity: FitQuantity): string {
  const { lower, upper } = ranged;
  return lower === undefined || upper === undefined ? "" : `${figure(lower, quantity, widthOf(ranged))}–${figure(upper, quantity, widthOf(ranged))}`;
}

function rangedText(ranged: Ranged, quantity: FitQuantity): string {
  const interval = intervalText(ranged, quantity);
  return figure(ranged.value, quantity, widthOf(ranged)) + (interval === "" ? "" : ` (${interval})`);
}

function restsText({ n, of, family, fitTest, source, reason }: Fit, words: CalibrationWords): string {
  if (source === "default") return words.byDefault(reason ?? "");
  const parts = [words.observed[of](formatNumber(n)), ...(family === undefined ? [] : [words.families[family]]), ...(fitTest?.name === "ks" ? [words.distance(fitTest.value.toFixed(3))] : [])];
  return parts.join(", ");
}

function widthOf({ value, lower, upper }: Ranged): number {
  return lower === undefined || upper === undefined ? Math.abs(value) / 20 : (upper - lower) / 2;
}

/** As many decimals as half the interval's width bears. */
function figure(value: number, quantity: FitQuantity, halfWidth: number): string {
  if (quantity === "clock") return formatTimeOfDay(Math.round(value / 60) * 60 * SECOND_MS);
  if (quantity === "share") return `${formatNumber(value * 100, decimals(halfWidth * 100))}%`;
  return `${formatNumber(value, decimals(halfWidth))}${quantity === "seconds" ? " s" : ""}`;
}

function decimals(halfWidth: number): number {
  if (halfWidth <= 0) return 0;
  return Math.min(4, Math.max(0, Math.ceil(-Math.log10(halfWidth))));
}
