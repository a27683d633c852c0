import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import type { Fit, Ranged } from "../../calibration/fit.ts";
import { isBlock } from "../../document/isBlock.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { SECOND_MS } from "../../time/units.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { AtEnd, CalibrationWords, FitQuantity } from "./calibrationWords.ts";
import { reasonText } from "./reasonText.ts";

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
  from: "clock", to: "clock", atEnd: "atEnd",
};

/** From these on a duration is told in minutes, in hours. [s] */
const LONG_SECONDS = 300;
const LONG_MINUTES = 7200;
/** No cv is known closer than that by a reader. */
const CV_DECIMALS = 2;
const MOST_DECIMALS = 3;

/** How the number at this path of a scenario is written. */
function quantityOf(path: string): FitQuantity {
  const keys = path.split(".");
  const last = keys.findLast((key) => !/^\d+$/u.test(key)) ?? path;
  if (keys.includes("pages")) return "share";
  return QUANTITIES[last] ?? "count";
}

/** What stands in a table and in a comment of the number at this path; `scenario` is the one that was written. */
export function fitText(path: string, fit: Fit, words: CalibrationWords, scenario: WrittenBlock = {}): FitText {
  const quantity = quantityOf(path);
  if (quantity === "atEnd") return { value: words.atEnd[writtenAtEnd(path, scenario)], interval: "", rests: restsText(fit, words) };
  const write = figureOf(fit, quantity, words);
  const isBeyond = fit.source === "fitted" && fit.family === undefined && fit.censored === fit.n;
  return {
    value: isBeyond ? words.longerThan(write(fit.value)) : write(fit.value) + cvText(fit, words),
    interval: rangeText(fit, write),
    rests: restsText(fit, words),
  };
}

/** The cv where it says more than the family does. */
function cvText({ cv }: Fit, words: CalibrationWords): string {
  if (cv?.lower === undefined) return "";
  const write = (value: number): string => formatNumber(value, CV_DECIMALS);
  const range = rangeText(cv, write);
  return ` ${words.spread(write(cv.value) + (range === "" || range === write(cv.value) ? "" : ` (${range})`))}`;
}

type Written = (value: number, withUnit?: boolean) => string;

/** `742–883`, `59.4–60.9 s`; one figure where both ends are written alike, empty without limits. */
function rangeText({ lower, upper }: Ranged, write: Written): string {
  if (lower === undefined || upper === undefined) return "";
  return write(lower) === write(upper) ? write(upper) : `${write(lower, false)}–${write(upper)}`;
}

function restsText({ n, of, family, fitTest, source, reason }: Fit, words: CalibrationWords): string {
  const why = reason === undefined ? "" : reasonText(reason, words.language);
  if (source === "default") return words.byDefault(why);
  const parts = [
    words.observed[of](formatNumber(n)), ...(family === undefined ? [] : [words.families[family]]),
    ...(fitTest?.name === "ks" && family !== "constant" && family !== "empirical" ? [words.distance(fitTest.value.toFixed(3))] : []), ...(why === "" ? [] : [why]),
  ];
  return parts.join(words.language === "zh" ? "，" : ", ");
}

function writtenAtEnd(path: string, { shifts }: WrittenBlock): AtEnd {
  const shift = isBlock(shifts) ? shifts[path.split(".").slice(1, -1).join(".")] : undefined;
  const atEnd = isBlock(shift) ? shift.atEnd : undefined;
  return atEnd === "hand-over" || atEnd === "leave" ? atEnd : "finish";
}

/** Writes a value and its limits alike: in one unit, with as many decimals as half the interval's width bears. */
function figureOf({ value, lower, upper }: Ranged, quantity: FitQuantity, { durations }: CalibrationWords): Written {
  if (quantity === "clock") return (at) => formatTimeOfDay(Math.round(at / 60) * 60 * SECOND_MS);
  const [scale, unit] = quantity === "share" ? [0.01, "%"] : quantity === "seconds" ? durationScale(value, durations) : [1, ""];
  const half = lower === undefined || upper === undefined ? Math.abs(value) / 20 : (upper - lower) / 2;
  const isExact = lower === undefined && Number.isInteger(value / scale);
  const digits = isExact ? 0 : decimals(half / scale, Math.abs(value) / scale);
  return (figure, withUnit = true) => formatNumber(figure / scale, digits) + (withUnit ? unit : "");
}

function durationScale(seconds: number, { seconds: short, minutes, hours }: CalibrationWords["durations"]): readonly [number, string] {
  if (seconds >= LONG_MINUTES) return [3600, hours];
  return seconds >= LONG_SECONDS ? [60, minutes] : [1, short];
}

/** Nothing that is there is written as 0: one figure of it stands however wide the interval is. */
function decimals(half: number, value: number): number {
  const most = value >= 10 ? 1 : value >= 1 ? 2 : MOST_DECIMALS;
  const least = value > 0 ? Math.max(0, Math.ceil(-Math.log10(value))) : 0;
  if (half <= 0) return Number.isInteger(value) ? 0 : most;
  return Math.min(most, Math.max(least, Math.ceil(-Math.log10(half))));
}
