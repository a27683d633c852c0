import type { MarginalHour, MarginalValue } from "../../staffing/levers/marginalHours.ts";
import { parseTimeOfDay } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS } from "../../time/units.ts";
import { hourGain } from "../staffing/marginalBlock.ts";
import type { Language } from "../words/language.ts";

/** Free room between bars, as a part of an hour, and above and below all, as a part of what is spanned. */
const GAP = 0.15;
const PAD = 0.05;

interface MarginalChartRows {
  readonly rows: readonly object[];
  readonly signals: Readonly<Record<"fromMs" | "toMs" | "yFrom" | "yTo", number>>;
}

/** The hours of one team for their chart: points of a share, seconds of a measure. All teams have one scale. */
export function marginalChartRows({ hours, quantity }: MarginalValue, team: string, language: Language): MarginalChartRows {
  const scale = quantity === "share" ? 100 : 1;
  const rows = hours.filter((hour) => hour.team === team).flatMap((hour) => {
    const { from, to, rate: { value } } = hour;
    const begin = parseTimeOfDay(from) ?? 0;
    if (value === undefined) return [];
    const [lower, upper] = drawnLimits(hour).map((limit) => limit * scale);
    return [{
      t: begin + GAP * HOUR_MS, end: begin + (1 - GAP) * HOUR_MS, middle: begin + HOUR_MS / 2, begin, next: begin + HOUR_MS, when: `${from}–${to}`, nothing: 0,
      gain: value * scale, lower, upper, gainText: hourGain(hour.rate, quantity, language),
    }];
  });
  return { rows, signals: { fromMs: 0, toMs: DAY_MS, ...spanned(hours.flatMap(drawnLimits).map((limit) => limit * scale)) } };
}

/** None of any width where no replication differs: what may go unseen would dwarf all that is seen. */
function drawnLimits({ rate: { value = 0, lower = value, upper = value }, unchanged }: MarginalHour): [number, number] {
  return unchanged === true ? [value, value] : [lower, upper];
}

/** Both sides of nothing, with room. */
function spanned(values: readonly number[]): { readonly yFrom: number; readonly yTo: number } {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = Math.max(0.1, (most - least) * PAD);
  return { yFrom: least - room, yTo: most + room };
}
