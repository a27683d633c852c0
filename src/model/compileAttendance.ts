import { seedKey } from "../random/seedKey.ts";
import { mealTime } from "../scenario/mealTime.ts";
import { rosterOn } from "../scenario/rosterOn.ts";
import type { Scenario, Team } from "../scenario/scenario.ts";
import { timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { absencesOfShift } from "./absencesOfShift.ts";
import type { AgentPlace } from "./agentPlaces.ts";
import type { CapChanges } from "./capChanges.ts";
import { LATEST_MS } from "./latestMs.ts";
import {
  DUTY_CAP, DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, type DutyChanges, type ModelAttendance, type UncertainShift,
} from "./model.ts";
import { OFF_DUTY, shiftChanges } from "./shiftChanges.ts";
import { spanOfIncident } from "./spanOfIncident.ts";
import { type Span, disjointSpans, playedSpans, spansWithin } from "./spans.ts";
import type { TableList } from "./tableList.ts";

const END_CODES = { finish: DUTY_END_FINISH, "hand-over": DUTY_END_HAND_OVER, leave: DUTY_END_LEAVE } as const;

interface DutyChange {
  readonly at: number;
  readonly agent: number;
  readonly change: number;
  readonly value: number;
}

/**
 * When the agents come and go. The n-th agent of a shift is the same person every day. The roster also runs the day before the first (a shift past
 * midnight is there at 00:00) and on the days after the last that are played, so that the last night is staffed like every other. `playedDays`:
 * simulated days and those.
 */
export function compileAttendance(
  scenario: Scenario, places: readonly AgentPlace[], caps: readonly CapChanges[], playedDays: number, tables: TableList,
): ModelAttendance {
  const deskDown = playedSpans(scenario.incidents.flatMap((incident): readonly Span[] => ("deskDown" in incident ? [spanOfIncident(scenario, incident.deskDown)] : [])));
  const changes: DutyChange[] = [];
  const uncertain: UncertainShift[] = [];
  places.forEach((place, agent) => {
    for (const { atMs, cap } of caps[agent].changes) changes.push({ at: atMs, agent, change: DUTY_CAP, value: cap });
    if (place.shift === undefined) return;
    const shifts = shiftsOfAgent(scenario, place, agent, playedDays, deskDown, tables);
    if (isUncertain(scenario.teams[place.team])) uncertain.push(...shifts);
    else changes.push(...certainChanges(shifts, agent));
  });
  return { duty: columns(changes), uncertain, deskDown };
}

function isUncertain({ noShow, lateness, shrinkage }: Team): boolean {
  return noShow > 0 || lateness > 0 || shrinkage > 0;
}

/** All shifts of one agent that reach into the time played, in order; those of 24 hours on neighbouring days go on into each other. */
function shiftsOfAgent(
  scenario: Scenario, place: AgentPlace, agent: number, playedDays: number, deskDown: readonly Span[], tables: TableList,
): UncertainShift[] {
  const shift = scenario.shifts[place.shift ?? ""];
  const team = scenario.teams[place.team];
  const [fromMs, toMs] = [timeOfDayMs(shift.from), timeOfDayMs(shift.to)];
  const agentsOn = (day: number): number => rosterOn(scenario.roster, day)[place.team]?.[place.shift ?? ""] ?? 0;
  const follows = (day: number): boolean => toMs - fromMs === DAY_MS && day < playedDays && place.index < agentsOn(day);
  const lateness = team.lateness > 0 ? tables.numberOf({ exponential: { mean: team.lateness } }, "duration") : -1;
  const key = seedKey(scenario.seed, `agent ${place.name}`);
  const shifts: UncertainShift[] = [];
  for (let day = -1; day < playedDays; day++) {
    const beginMs = day * DAY_MS + fromMs;
    const endMs = day * DAY_MS + toMs;
    if (place.index >= agentsOn(day) || endMs <= 0) continue;
    const absent = absencesOfShift(scenario, place.team, place.shift ?? "", beginMs, endMs, agentsOn(day)).get(place.index) ?? [];
    shifts.push({
      agent, key, day, beginMs, endMs,
      goesOn: beginMs > 0 && follows(day - 1),
      isContinued: follows(day + 1),
      away: disjointSpans([...shift.breaks.map((meal) => onDay(mealTime(meal, place.index), day)), ...deskDown]).filter(([leaves, returns]) => leaves < endMs && beginMs < returns),
      absent: spansWithin(disjointSpans(absent), beginMs, endMs),
      stopNewMs: shift.stopNewBefore > 0 ? Math.max(0, endMs - shift.stopNewBefore * SECOND_MS) : -1,
      end: END_CODES[shift.atEnd],
      noShow: team.noShow, lateness, shrinkage: team.shrinkage,
    });
  }
  return shifts;
}

function onDay([fromMs, toMs]: Span, day: number): Span {
  return [day * DAY_MS + fromMs, day * DAY_MS + toMs];
}

function certainChanges(shifts: readonly UncertainShift[], agent: number): DutyChange[] {
  const changes: DutyChange[] = [];
  let standing = OFF_DUTY;
  for (const shift of shifts) {
    const add = (at: number, change: number): void => void changes.push({ at, agent, change, value: 0 });
    standing = shiftChanges(shift, shift.goesOn ? standing : OFF_DUTY, shift.beginMs, shift.isContinued, add);
  }
  return changes;
}

/** In order of time, then agent; what one agent does in one millisecond stays in the order in which it was told. */
function columns(changes: readonly DutyChange[]): DutyChanges {
  const sorted = changes.filter(({ at }) => at < LATEST_MS).toSorted((a, b) => a.at - b.at || a.agent - b.agent);
  return {
    at: Int32Array.from(sorted, ({ at }) => at),
    agent: Int32Array.from(sorted, ({ agent }) => agent),
    change: Uint8Array.from(sorted, ({ change }) => change),
    value: Int32Array.from(sorted, ({ value }) => value),
  };
}
