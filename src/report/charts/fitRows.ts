import type { DaysShape, FitShape, LawShape, ProfileShape, SurvivalShape } from "../../calibration/fitShape.ts";
import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS, QUARTERS_PER_HOUR } from "../../time/units.ts";

/** What a chart of one shape takes: its rows and its signals. */
export interface FitRows {
  readonly rows: readonly object[];
  readonly signals: Readonly<Record<string, number>>;
}

/** A bar of a law's histogram and the law over it: its height, and what share it is. */
interface LawRow {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly observed: number;
  readonly fitted: number;
  readonly observedShare: number;
  readonly fittedShare: number;
  readonly span: string;
}

/** Of counts those below this share on both sides at the end are not drawn. */
const NEGLIGIBLE = 0.0005;

/** Of times so many are shown; bars side by side. */
const SHOWN_SHARE = 0.985;
const BARS = 30;
/** From these on an axis tells minutes, hours. [s] */
const LONG_SECONDS = 600;
const LONG_MINUTES = 7200;

/** The rows of a shape, as its chart takes them; a law is one of times or of counts. */
export function fitRows(shape: FitShape, of: "times" | "counts" = "times"): FitRows {
  switch (shape.kind) {
    case "days": return daysRows(shape);
    case "profile": return profileRows(shape);
    case "law": return of === "times" ? timeRows(shape) : countRows(shape);
    case "survival": return survivalRows(shape);
  }
}

function daysRows({ dates, observed, expected, lower, upper }: DaysShape): FitRows {
  const rows = dates.map((day, index) => ({ t: (dayNumber(day) ?? 0) * DAY_MS + DAY_MS / 2, day, observed: observed[index], expected: expected[index], lower: lower[index], upper: upper[index] }));
  const first = rows.at(0)?.t ?? 0;
  const last = rows.at(-1)?.t ?? 0;
  return { rows, signals: { fromMs: first - DAY_MS / 2, toMs: last + DAY_MS / 2, top: Math.max(1, ...observed, ...upper) } };
}

/** As conversations an hour, so that hours and quarter-hours read alike. */
function profileRows({ observed, fitted, lower, upper }: ProfileShape): FitRows {
  const anHour = (value: number): number => value * QUARTERS_PER_HOUR;
  const rows = observed.map((value, quarter) => ({
    start: quarter / QUARTERS_PER_HOUR, end: (quarter + 1) / QUARTERS_PER_HOUR, time: clock(quarter),
    observed: anHour(value), fitted: anHour(fitted[quarter]), lower: anHour(lower[quarter]), upper: anHour(upper[quarter]),
  }));
  return { rows, signals: { top: Math.max(1, ...rows.map((row) => Math.max(row.observed, row.upper))) } };
}

function clock(quarter: number): string {
  return `${String(Math.floor(quarter / QUARTERS_PER_HOUR)).padStart(2, "0")}:${String((quarter % QUARTERS_PER_HOUR) * 15).padStart(2, "0")}`;
}

/** Each whole number a bar, as far as either side has a share. */
function countRows({ edges, observed, fitted }: LawShape): FitRows {
  const counts = observed.map((share, bin) => Math.max(share, fitted[bin]) >= NEGLIGIBLE);
  const last = Math.max(0, counts.lastIndexOf(true));
  const rows = observed.slice(0, last + 1).map((share, bin) => ({
    from: edges[bin], to: edges[bin + 1], middle: (edges[bin] + edges[bin + 1]) / 2, observed: share, fitted: fitted[bin], observedShare: share, fittedShare: fitted[bin], span: String(Math.round((edges[bin] + edges[bin + 1]) / 2)),
  }));
  return { rows, signals: { low: edges[0], high: edges[last + 1], top: heightOf(rows), unit: 0 } };
}

/**
 * Times in bars of about the same width, as shares by unit of time (a bar's area is its share), up to where nearly all are over. What lasts longer than is shown stands in `beyond`.
 */
function timeRows({ edges, observed, fitted }: LawShape): FitRows {
  const last = shownBins(observed, fitted);
  const longest = edges[last + 1];
  const [scale, unit] = longest > LONG_MINUTES ? [3600, 2] : longest > LONG_SECONDS ? [60, 1] : [1, 0];
  const rows: LawRow[] = [];
  let first = 0;
  for (let bin = 0; bin <= last; bin++) {
    if (bin < last && edges[bin + 1] - edges[first] < longest / BARS) continue;
    const width = (edges[bin + 1] - edges[first]) / scale;
    const [seen, law] = [sumOf(observed, first, bin), sumOf(fitted, first, bin)];
    const [from, to] = [edges[first] / scale, edges[bin + 1] / scale];
    rows.push({ from, to, middle: (from + to) / 2, observed: seen / width, fitted: law / width, observedShare: seen, fittedShare: law, span: `${short(from)}–${short(to)}` });
    first = bin + 1;
  }
  return { rows, signals: { low: 0, high: longest / scale, top: heightOf(rows), unit, beyond: Math.max(0, 1 - sumOf(observed, 0, last)) } };
}

function heightOf(rows: readonly { readonly observed: number; readonly fitted: number }[]): number {
  return Math.max(1e-9, ...rows.flatMap(({ observed, fitted }) => [observed, fitted]));
}

/** The last bin that is drawn: with it all but a few are over, on both sides. */
function shownBins(observed: readonly number[], fitted: readonly number[]): number {
  let [seen, law] = [0, 0];
  for (let bin = 0; bin < observed.length; bin++) {
    seen += observed[bin];
    law += fitted[bin];
    if (Math.min(seen, law) >= SHOWN_SHARE) return bin;
  }
  return observed.length - 1;
}

function sumOf(shares: readonly number[], first: number, last: number): number {
  return shares.slice(first, last + 1).reduce((sum, share) => sum + share, 0);
}

function survivalRows({ at, observed, lower, upper, fitted }: SurvivalShape): FitRows {
  const longest = at.at(-1) ?? 1;
  const [scale, unit] = longest > LONG_MINUTES ? [3600, 2] : longest > LONG_SECONDS ? [60, 1] : [1, 0];
  const rows = at.map((time, index) => ({ t: time / scale, observed: observed[index], lower: lower[index], upper: upper[index], fitted: fitted[index] }));
  return { rows, signals: { high: longest / scale, unit } };
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}
