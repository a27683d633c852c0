import type { Labour } from "../../scenario/staffing.ts";
import { HOUR_MS, SECOND_MS } from "../../time/units.ts";
import type { RosterPlace } from "./rosterPlaces.ts";

/** What one person may work over the days of a rota. */
export interface PersonLimits {
  readonly restMs: number;
  readonly daysInARow: number;
  /** Over all days of the rota. */
  readonly overtimeHours: number;
}

/** Of the law's month, to which a rota's share of the overtime is reckoned. [days] */
const MONTH_DAYS = 30;

/**
 * The limits of a rota of so many days. Of the overtime of a month a rota may use its share, since the month has other days; one day's most it always may.
 */
export function personLimits(labour: Labour | "none", days: number): PersonLimits {
  if (labour === "none") return { restMs: 0, daysInARow: Infinity, overtimeHours: Infinity };
  const inHours = SECOND_MS / HOUR_MS;
  const share = Math.min(1, days / MONTH_DAYS) * labour.maxOvertimePerMonth;
  return { restMs: labour.rest * SECOND_MS, daysInARow: labour.maxDaysInARow, overtimeHours: Math.max(labour.maxOvertimePerDay, share) * inHours };
}

/** Where a person stands after what was worked so far. */
export interface WorkState {
  readonly day: number;
  readonly endMs: number;
  readonly daysInARow: number;
  readonly overtimeHours: number;
}

/** Who has not worked yet. */
export const RESTED: WorkState = { day: -Infinity, endMs: -Infinity, daysInARow: 0, overtimeHours: 0 };

/** Days in a row with this one. */
export function daysInARowWith(state: WorkState, day: number): number {
  return day === state.day + 1 ? state.daysInARow + 1 : 1;
}

/** The limit that keeps a person from working there next; undefined where none does. Nobody works two shifts a day. */
export function hindrance(state: WorkState, place: RosterPlace, limits: PersonLimits): "day" | "rest" | "days-in-a-row" | "overtime-per-month" | undefined {
  if (place.day <= state.day) return "day";
  if (place.startMs < state.endMs + limits.restMs) return "rest";
  if (daysInARowWith(state, place.day) > limits.daysInARow) return "days-in-a-row";
  const isOver = state.overtimeHours > 0 && place.overtimeHours > 0 && state.overtimeHours + place.overtimeHours > limits.overtimeHours;
  return isOver ? "overtime-per-month" : undefined;
}

export function stateAfter(state: WorkState, place: RosterPlace): WorkState {
  return { day: place.day, endMs: place.endMs, daysInARow: daysInARowWith(state, place.day), overtimeHours: state.overtimeHours + place.overtimeHours };
}

/** Whether one person may work all of these, given in the order of the days. */
export function mayWorkAll(places: readonly RosterPlace[], limits: PersonLimits): boolean {
  let state = RESTED;
  for (const place of places) {
    if (hindrance(state, place, limits) !== undefined) return false;
    state = stateAfter(state, place);
  }
  return true;
}
