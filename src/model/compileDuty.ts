import { rosterDays, rosterOn } from "../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../scenario/scenario.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import {
  DUTY_BREAK, DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, DUTY_RESUME, DUTY_START, DUTY_STOP_NEW, type Model,
} from "./model.ts";

const END_CODES = { finish: DUTY_END_FINISH, "hand-over": DUTY_END_HAND_OVER, leave: DUTY_END_LEAVE } as const;

interface DutyChange {
  readonly at: number;
  readonly agent: number;
  readonly change: number;
}

/**
 * The agents and when they come and go. The n-th agent of a shift is the same person every day. The roster also runs the day before
 * the first (a shift past midnight is there at 00:00) and on the days after the last that are played, so that the last night is staffed like
 * every other. `playedDays`: simulated days and those.
 */
export function compileDuty(scenario: Scenario, teamNames: readonly string[], playedDays: number): Pick<Model, "agentTeam" | "agentNames" | "duty"> {
  const agentTeam: number[] = [];
  const agentNames: string[] = [];
  const changes: DutyChange[] = [];
  teamNames.forEach((team, teamNumber) => {
    for (const [name, shift] of Object.entries(scenario.shifts)) {
      const most = largestNumber(scenario.roster, team, name);
      for (let index = 0; index < most; index++) {
        const agent = agentTeam.length;
        agentTeam.push(teamNumber);
        agentNames.push(`${team}/${name}/${index + 1}`);
        const isRostered = (day: number): boolean => index < agentsOn(scenario.roster, team, name, day);
        changes.push(...dutyOfAgent(shift, agent, index, playedDays, isRostered));
      }
    }
  });
  changes.sort((a, b) => a.at - b.at || a.agent - b.agent);
  return {
    agentTeam: Int32Array.from(agentTeam),
    agentNames,
    duty: {
      at: Int32Array.from(changes, (change) => change.at),
      agent: Int32Array.from(changes, (change) => change.agent),
      change: Uint8Array.from(changes, (change) => change.change),
    },
  };
}

/** Changes of one agent over all days, in order of time. A shift that ends when the agent's next one begins goes on into it. */
function dutyOfAgent(shift: Shift, agent: number, index: number, playedDays: number, isRostered: (day: number) => boolean): DutyChange[] {
  const lengthMs = timeMs(shift.to) - timeMs(shift.from);
  const changes: DutyChange[] = [];
  for (let day = -1; day < playedDays; day++) {
    if (!isRostered(day)) continue;
    const begin = day * DAY_MS + timeMs(shift.from);
    const end = begin + lengthMs;
    if (end <= 0) continue;
    const add = (at: number, change: number): void => void changes.push({ at: Math.max(at, 0), agent, change });
    const goesOn = begin > 0 && lengthMs === DAY_MS && isRostered(day - 1);
    if (!goesOn) add(begin, DUTY_START);
    for (const pause of shift.breaks) {
      const away = day * DAY_MS + timeMs(pause.from) + (index % pause.waves) * pause.length * SECOND_MS;
      const back = away + pause.length * SECOND_MS;
      if (back <= 0) continue;
      add(away, DUTY_BREAK);
      add(back, DUTY_RESUME);
    }
    if (lengthMs === DAY_MS && day + 1 < playedDays && isRostered(day + 1)) continue;
    if (shift.stopNewBefore > 0) add(end - shift.stopNewBefore * SECOND_MS, DUTY_STOP_NEW);
    add(end, END_CODES[shift.atEnd]);
  }
  return changes;
}

function timeMs(timeOfDay: string): number {
  return parseTimeOfDay(timeOfDay) ?? 0;
}

function agentsOn(roster: Scenario["roster"], team: string, shift: string, day: number): number {
  return rosterOn(roster, day)[team]?.[shift] ?? 0;
}

function largestNumber(roster: Scenario["roster"], team: string, shift: string): number {
  return Math.max(0, ...rosterDays(roster).map((day) => day[team]?.[shift] ?? 0));
}
