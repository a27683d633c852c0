import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import { isBlock } from "../../document/isBlock.ts";
import { agentsInWave } from "../../scenario/mealTime.ts";
import { parseTimeOfDay } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";

const QUARTER_MS = 15 * MINUTE_MS;

/** A shift of a team as it is drawn over the day: times in milliseconds from midnight. */
export interface ShiftBar {
  readonly team: string;
  readonly shift: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Fewest and most people on a day, and their mean. */
  readonly people: readonly [least: number, most: number];
  readonly meanPeople: number;
  readonly meals: readonly ShiftMeal[];
}

/** A meal: from the first wave's beginning on, one length apart, the waves in which anybody eats. */
export interface ShiftMeal {
  readonly fromMs: number;
  readonly lengthMs: number;
  /** How many eat in each wave, in the mean of the days. */
  readonly eating: readonly number[];
}

export interface ShiftPicture {
  readonly bars: readonly ShiftBar[];
  /** Where the axis ends: midnight, or the full hour after the latest shift. */
  readonly endMs: number;
  /** People of all shifts who are at their desks in each quarter-hour up to there, in the mean of the days; who eats is away. */
  readonly atDesks: readonly number[];
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
    return [{ team, shift, fromMs, toMs: toMs > fromMs ? toMs : toMs + DAY_MS, people: [Math.min(...agents), most], meanPeople: agents.reduce((sum, count) => sum + count, 0) / agents.length, meals: mealsOf(written.breaks, agents) }];
  }).toSorted((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs));
  if (bars.length === 0) return undefined;
  const endMs = Math.max(DAY_MS, ...bars.map(({ toMs }) => Math.ceil(toMs / HOUR_MS) * HOUR_MS));
  return { bars, endMs, atDesks: Array.from({ length: endMs / QUARTER_MS }, (_, quarter) => bars.reduce((sum, bar) => sum + atDesk(bar, (quarter + 0.5) * QUARTER_MS), 0)) };
}

/** Of a shift's people those who are there at a moment and do not eat, in the mean of the days. */
function atDesk({ fromMs, toMs, meanPeople, meals }: ShiftBar, atMs: number): number {
  if (atMs < fromMs || atMs >= toMs) return 0;
  const away = meals.reduce((sum, meal) => sum + (meal.eating[Math.floor((atMs - meal.fromMs) / meal.lengthMs)] ?? 0), 0);
  return Math.max(0, meanPeople - away);
}

function agentsOn(day: unknown, team: string, shift: string): number {
  const ofTeam = isBlock(day) ? day[team] : undefined;
  const agents = isBlock(ofTeam) ? ofTeam[shift] : undefined;
  return typeof agents === "number" ? agents : 0;
}

/** `agents`: of the shift, by day. */
function mealsOf(breaks: unknown, agents: readonly number[]): readonly ShiftMeal[] {
  if (!Array.isArray(breaks)) return [];
  return breaks.flatMap((meal: unknown): ShiftMeal[] => {
    const fromMs = isBlock(meal) ? parseTimeOfDay(meal.from) : undefined;
    if (fromMs === undefined || !isBlock(meal) || typeof meal.length !== "number") return [];
    const waves = typeof meal.waves === "number" ? meal.waves : 1;
    const eating = Array.from({ length: Math.min(waves, Math.max(...agents)) }, (_, wave) => agents.reduce((sum, count) => sum + agentsInWave(count, wave, waves), 0) / agents.length);
    return [{ fromMs, lengthMs: meal.length * SECOND_MS, eating }];
  });
}
