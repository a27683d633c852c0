import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import { isBlock } from "../../document/isBlock.ts";
import { parseTimeOfDay } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../time/units.ts";

/** A shift of a team as it is drawn over the day: times in milliseconds from midnight. */
export interface ShiftBar {
  readonly team: string;
  readonly shift: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Fewest and most people on a day. */
  readonly people: readonly [least: number, most: number];
  readonly meals: readonly ShiftMeal[];
}

/** A meal: from the first wave's beginning on, `waves` of them one length apart. */
export interface ShiftMeal {
  readonly fromMs: number;
  readonly lengthMs: number;
  readonly waves: number;
}

export interface ShiftPicture {
  readonly bars: readonly ShiftBar[];
  /** Where the axis ends: midnight, or the full hour after the latest shift. */
  readonly endMs: number;
}

/** The shifts of a written scenario that somebody works, by team in order of their beginning; absent where it has none of its own. */
export function shiftPicture({ shifts, roster }: WrittenBlock): ShiftPicture | undefined {
  if (!isBlock(shifts)) return undefined;
  const days: readonly unknown[] = Array.isArray(roster) ? roster : [roster];
  const teams = [...new Set(days.flatMap((day) => (isBlock(day) ? Object.keys(day) : [])))];
  const bars = teams.flatMap((team) => Object.entries(shifts).flatMap(([shift, written]): ShiftBar[] => {
    const agents = days.map((day) => agentsOn(day, team, shift));
    const most = Math.max(...agents);
    const [fromMs, toMs] = isBlock(written) ? [parseTimeOfDay(written.from), parseTimeOfDay(written.to)] : [];
    if (most === 0 || fromMs === undefined || toMs === undefined || !isBlock(written)) return [];
    return [{ team, shift, fromMs, toMs: toMs > fromMs ? toMs : toMs + DAY_MS, people: [Math.min(...agents), most], meals: mealsOf(written.breaks) }];
  }).toSorted((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs));
  if (bars.length === 0) return undefined;
  return { bars, endMs: Math.max(DAY_MS, ...bars.map(({ toMs }) => Math.ceil(toMs / HOUR_MS) * HOUR_MS)) };
}

function agentsOn(day: unknown, team: string, shift: string): number {
  const ofTeam = isBlock(day) ? day[team] : undefined;
  const agents = isBlock(ofTeam) ? ofTeam[shift] : undefined;
  return typeof agents === "number" ? agents : 0;
}

function mealsOf(breaks: unknown): readonly ShiftMeal[] {
  if (!Array.isArray(breaks)) return [];
  return breaks.flatMap((meal: unknown): ShiftMeal[] => {
    const fromMs = isBlock(meal) ? parseTimeOfDay(meal.from) : undefined;
    if (fromMs === undefined || !isBlock(meal) || typeof meal.length !== "number") return [];
    return [{ fromMs, lengthMs: meal.length * SECOND_MS, waves: typeof meal.waves === "number" ? meal.waves : 1 }];
  });
}
