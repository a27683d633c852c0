import {
  DUTY_BREAK, DUTY_END_HAND_OVER, DUTY_RESUME, DUTY_START, DUTY_STOP_NEW, type UncertainShift,
} from "./model.ts";
import type { Span } from "./spans.ts";

/** What is planned of one shift of one agent. */
type PlannedShift = Pick<UncertainShift, "beginMs" | "endMs" | "away" | "absent" | "stopNewMs" | "end">;

/** Where an agent is when a shift begins or ends. */
export const OFF_DUTY = 0;
const AT_DESK = 1;
const AT_TABLE = 2;

/**
 * Tells `add` the duty changes of one shift of one agent and returns where the agent is at its end (before going).
 * `standing`: where the agent is at the shift's begin, on duty only where the same agent's shift before goes on into it; `comesMs`: when the agent
 * comes where that is not so, from `beginMs` on; `staysOn`: the next shift follows without an end.
 * Changes come in order of time, but for the stop of new conversations, which is told last before the end of its stretch; nothing is told before time 0.
 * Who is there when an absence begins hands over; who comes late or back from an absence during a time away comes at its end.
 */
export function shiftChanges(shift: PlannedShift, standing: number, comesMs: number, staysOn: boolean, add: (atMs: number, change: number) => void): number {
  let from = Math.max(0, comesMs > shift.beginMs ? afterTable(shift.away, comesMs) : comesMs);
  let place = standing;
  for (const [begin, end] of shift.absent) {
    if (end <= from) continue;
    if (begin > from) place = stretch(shift, place, from, begin, staysOn, add);
    if (place !== OFF_DUTY) add(Math.max(begin, from), DUTY_END_HAND_OVER);
    place = OFF_DUTY;
    from = afterTable(shift.away, end);
  }
  place = stretch(shift, place, from, shift.endMs, staysOn, add);
  if (place !== OFF_DUTY && !staysOn) add(shift.endMs, shift.end);
  return place;
}

/** The agent is on duty over [from, to); where there is nothing of it, nothing is told. Returns where the agent is at its end. */
function stretch(shift: PlannedShift, standing: number, from: number, to: number, staysOn: boolean, add: (atMs: number, change: number) => void): number {
  if (from >= to) return standing;
  if (standing === OFF_DUTY) add(from, DUTY_START);
  let place = standing === AT_TABLE ? AT_TABLE : AT_DESK;
  for (const [leaves, returns] of shift.away) {
    if (returns <= from || leaves >= to) continue;
    if (place === AT_DESK) add(Math.max(leaves, from), DUTY_BREAK);
    place = returns <= to ? AT_DESK : AT_TABLE;
    if (place === AT_DESK) add(returns, DUTY_RESUME);
  }
  if (shift.stopNewMs >= 0 && shift.stopNewMs < to && !staysOn) add(Math.max(shift.stopNewMs, from), DUTY_STOP_NEW);
  return place;
}

/** The end of the time away in which the moment lies, or the moment itself. */
function afterTable(away: readonly Span[], ms: number): number {
  for (const [leaves, returns] of away) if (leaves <= ms && ms < returns) return returns;
  return ms;
}
