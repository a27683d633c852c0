import type { DaysShape, FitShape, LawShape, ProfileShape, SurvivalShape } from "../../calibration/fitShape.ts";
import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";

/** What a chart of one shape takes: its rows and its signals. */
export interface FitRows {
  readonly rows: readonly object[];
  readonly signals: Readonly<Record<string, number>>;
}

const QUARTERS_PER_HOUR = 4;
/** Of a law's bins those below this share on both sides at the ends are not drawn. */
const NEGLIGIBLE = 0.0005;

/** The rows of a shape, as its chart takes them. */
export function fitRows(shape: FitShape): FitRows {
  switch (shape.kind) {
    case "days": return daysRows(shape);
    case "profile": return profileRows(shape);
    case "law": return lawRows(shape);
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

function lawRows({ edges, observed, fitted }: LawShape): FitRows {
  const counts = observed.map((share, bin) => Math.max(share, fitted[bin]) >= NEGLIGIBLE);
  const first = Math.max(0, counts.indexOf(true));
  const last = Math.max(first, counts.lastIndexOf(true));
  const rows = observed.slice(first, last + 1).map((share, place) => {
    const bin = first + place;
    return { from: edges[bin], to: edges[bin + 1], middle: Math.sqrt(Math.max(edges[bin], 1e-9) * edges[bin + 1]), observed: share, fitted: fitted[bin], span: `${short(edges[bin])}–${short(edges[bin + 1])}` };
  });
  return { rows, signals: { low: Math.max(edges[first], edges[last + 1] / 1e5), high: edges[last + 1] } };
}

function survivalRows({ at, observed, lower, upper, fitted }: SurvivalShape): FitRows {
  const rows = at.map((time, index) => ({ t: time, observed: observed[index], lower: lower[index], upper: upper[index], fitted: fitted[index] }));
  return { rows, signals: { high: Math.max(1, at.at(-1) ?? 1) } };
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}
