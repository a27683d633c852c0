import { ENTRY_PAGES } from "../../../src/log/kinds.ts";
import { ROLES, type NamedAgent, type RosterDay, type Shift, type Team } from "../../../src/scenario/scenario.ts";
import { BUSY_FROM, BUSY_TO, timeOfDay } from "./clock.ts";
import type { Dice } from "./dice.ts";

/** Shifts about the busy time, and now and then one over midnight or around the clock. */
export function randomShifts(dice: Dice): Readonly<Record<string, Shift>> {
  const shifts: Record<string, Shift> = {};
  for (const name of ["early", "late", "third"].slice(0, dice.number(1, 3))) shifts[name] = randomShift(dice);
  return shifts;
}

function randomShift(dice: Dice): Shift {
  const kind = dice.number(0, 11);
  const nextDay = 24 * 60;
  if (kind === 0) return { ...ending(dice), from: "00:00", to: "24:00", breaks: randomBreaks(dice, BUSY_FROM, BUSY_TO) };
  if (kind === 1) return { ...ending(dice), from: "22:00", to: timeOfDay(nextDay + BUSY_FROM + 20), breaks: randomBreaks(dice, nextDay + BUSY_FROM - 10, nextDay + BUSY_FROM + 20) };
  // around the clock as well, but one shift goes on into the next in the midst of the busy time
  if (kind === 2) return { ...ending(dice), from: "08:30", to: "32:30", breaks: randomBreaks(dice, BUSY_FROM + 30, BUSY_TO) };
  const from = dice.number(BUSY_FROM / 5 - 6, BUSY_FROM / 5 + 9) * 5;
  const to = from + dice.pick([30, 45, 60, 90]);
  return { ...ending(dice), from: timeOfDay(from), to: timeOfDay(to), breaks: randomBreaks(dice, from, to) };
}

function ending(dice: Dice): Pick<Shift, "atEnd" | "stopNewBefore"> {
  return { atEnd: dice.pick(["finish", "hand-over", "leave"]), stopNewBefore: dice.pick([0, 0, 60, 600, 1800]) };
}

/** One break a quarter of an hour, so that none meets another (they may touch) or reaches out of the shift. [min] */
function randomBreaks(dice: Dice, from: number, to: number): Shift["breaks"] {
  const starts = Array.from({ length: Math.floor((to - from) / 15) }, (_, quarter) => from + quarter * 15);
  return dice.some(starts, 0.25).map((start) => {
    const waves = dice.number(1, 3);
    const length = dice.pick([60, 150, 240, 900 / waves]);
    return { from: timeOfDay(length * waves > 780 ? start : start + dice.pick([0, 2])), length, waves };
  });
}

/** Teams by name; all serve at least one stream, and each stream is served. */
export function randomTeams(dice: Dice, streams: readonly string[], shifts: readonly string[]): Readonly<Record<string, Team>> {
  const names = ["red", "green", "blue"].slice(0, dice.number(1, 3));
  const helpsBackwards = dice.chance(0.3);
  return Object.fromEntries(names.map((name, index) => {
    const served = streams.filter((_, stream) => stream % names.length === index || dice.chance(0.4));
    return [name, { ...randomTeam(dice, served.length > 0 ? served : [dice.pick(streams)], shifts, name), ...randomOverflow(dice, helpsBackwards ? names.slice(0, index) : names.slice(index + 1)) }];
  }));
}

/** To one of the teams on one side of it, so that none helps out in a circle. */
function randomOverflow(dice: Dice, helpers: readonly string[]): Pick<Team, "overflowTo"> {
  return helpers.length > 0 && dice.chance(0.7) ? { overflowTo: dice.pick(helpers) } : {};
}

function randomTeam(dice: Dice, streams: readonly string[], shifts: readonly string[], name: string): Team {
  const role = dice.pick(ROLES);
  return {
    streams,
    ...(dice.chance(0.3) ? { pages: dice.some(ENTRY_PAGES, 0.4) } : {}),
    cap: dice.chance(0.3) ? randomCaps(dice) : dice.number(1, 3),
    slowdownPerChat: dice.pick([0, 0, 0.5]),
    handleFactor: dice.pick([1, 1, 0.5, 1.5]),
    pickupDelay: dice.pick([0, 0, 0, 5]),
    shrinkage: dice.pick([0, 0, 0, 0.2]),
    noShow: dice.pick([0, 0, 0, 0.2]),
    lateness: dice.pick([0, 0, 0, 300]),
    costPerHour: 25,
    minimumHours: dice.pick([0, 8]),
    overflowAfter: dice.pick([0, 10, 60, 300]),
    role,
    mayRefund: dice.chance(0.7),
    agents: dice.chance(0.3) ? randomAgents(dice, shifts, name) : [],
  };
}

/** By the clock; where the day begins with none the last of the day before holds. */
function randomCaps(dice: Dice): Readonly<Record<string, number>> {
  const caps = { [timeOfDay(BUSY_FROM + 20)]: dice.number(1, 3), "09:00": dice.number(1, 3) };
  return dice.chance(0.5) ? { "00:00": dice.number(1, 3), ...caps } : caps;
}

function randomAgents(dice: Dice, shifts: readonly string[], team: string): NamedAgent[] {
  return ["Li", "Wang"].slice(0, dice.number(1, 2)).map((name) => ({
    name: `${name} of ${team}`,
    ...(dice.chance(0.3) ? { shift: dice.pick(shifts) } : {}),
    ...(dice.chance(0.5) ? { cap: dice.number(1, 3) } : {}),
    ...(dice.chance(0.5) ? { handleFactor: dice.pick([0.5, 2]) } : {}),
    ...(dice.chance(0.5) ? { role: dice.pick(ROLES) } : {}),
  }));
}

/** So many agents a shift; now and then another roster on each day. */
export function randomRoster(dice: Dice, teams: readonly string[], shifts: readonly string[], days: number): RosterDay | readonly RosterDay[] {
  const day = (): RosterDay => Object.fromEntries(teams.map((team) => [team, Object.fromEntries(shifts.map((shift) => [shift, dice.number(0, 3)]))]));
  return dice.chance(0.3) ? Array.from({ length: days }, day) : day();
}
