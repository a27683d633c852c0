import type { MarginalStretch, MarginalValue } from "../../staffing/levers/marginalStretch.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import { rateText } from "../staffing/marginalBlock.ts";
import type { Language } from "../words/language.ts";

/** Free room beside a bar, as a part of its stretch, and above and below all, as a part of what is spanned. */
const GAP = 0.15;
const PAD = 0.05;

interface MarginalChartRows {
  readonly rows: readonly object[];
  readonly signals: Readonly<Record<"fromMs" | "toMs" | "yFrom" | "yTo", number>>;
}

/** The stretches of one team for their chart, each as long as it is: by the agent-hour, points of a share, seconds of a measure. All teams have one scale. */
export function marginalChartRows({ stretches, quantity }: MarginalValue, team: string, language: Language): MarginalChartRows {
  const scale = quantity === "share" ? 100 : 1;
  const rows = stretches.filter((stretch) => stretch.team === team).flatMap((stretch) => {
    const { from, to, minutes, rate, ratePerHour } = stretch;
    const begin = timeOfDayMs(from);
    const length = minutes * MINUTE_MS;
    if (ratePerHour.value === undefined) return [];
    const [lower, upper] = drawnLimits(stretch).map((limit) => limit * scale);
    return [{
      t: begin + GAP * length, end: begin + (1 - GAP) * length, middle: begin + length / 2, begin, next: begin + length, when: `${from}–${to}`, nothing: 0,
      perHour: ratePerHour.value * scale, lower, upper, perHourText: rateText(ratePerHour, quantity, language), gainText: rateText(rate, quantity, language),
    }];
  });
  return { rows, signals: { fromMs: 0, toMs: DAY_MS, ...spanned(stretches.flatMap(drawnLimits).map((limit) => limit * scale)) } };
}

/** None of any width where no replication differs: what may go unseen would dwarf all that is seen. */
function drawnLimits({ ratePerHour: { value = 0, lower = value, upper = value }, unchanged }: MarginalStretch): [number, number] {
  return unchanged === true ? [value, value] : [lower, upper];
}

/** Both sides of nothing, with room. */
function spanned(values: readonly number[]): { readonly yFrom: number; readonly yTo: number } {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = Math.max(0.1, (most - least) * PAD);
  return { yFrom: least - room, yTo: most + room };
}
