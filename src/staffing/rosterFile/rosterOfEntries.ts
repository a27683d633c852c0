import { InputFaults } from "../../errors/inputFault.ts";
import { agentsInWave, mealKinds } from "../../scenario/mealTime.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterDays, rosterOn } from "../../scenario/rosterOn.ts";
import type { RosterDay, Scenario, Shift } from "../../scenario/scenario.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import type { RosterEntries, RosterEntry } from "./rosterEntries.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import type { RosterNote } from "./rosterNote.ts";

/** What a roster file says, in the terms of a scenario. */
export interface RosterReading {
  /** One day's where all simulated days are alike, else a list of all of them. Teams and shifts without anybody are left out. */
  readonly roster: Scenario["roster"];
  /** The scenario's shifts, and those that the file brings. */
  readonly shifts: Readonly<Record<string, Shift>>;
  /** Different names in it. */
  readonly persons: number;
  /** Shifts that somebody works: a person's on one day is one. */
  readonly worked: number;
  readonly notes: readonly RosterNote[];
}

/**
 * The roster of what was read. Judged days must be there, unless the file names no dates at all; warm-up days that are not keep the scenario's roster.
 * @throws InputFaults
 */
export function rosterOfEntries(read: RosterEntries, fileName: string): RosterReading {
  read.throwIfAny();
  const { scenario, dates, entries, notes } = read;
  if (read.days.size === 0) throw new InputFaults([notes.list().some(({ code }) => code === "dates-outside") ? ROSTER_FAULTS.noDayWithin(fileName, dates[scenario.warmUp], dates[dates.length - 1]) : ROSTER_FAULTS.nothingRead(fileName)]);
  const missing = dates.filter((_, day) => day >= scenario.warmUp && !read.days.has(day));
  if (missing.length > 0) throw new InputFaults([ROSTER_FAULTS.dayMissing(fileName, missing)]);
  const worked = entries.flatMap(({ days, agents }) => days.map(() => agents)).reduce((sum, agents) => sum + agents, 0);
  if (worked === 0) throw new InputFaults([ROSTER_FAULTS.nothingRead(fileName)]);
  const shifts = { ...scenario.shifts, ...read.added };
  const days = dates.map((date, day) => {
    if (read.days.has(day)) return { ...countedDay(entries.filter((entry) => entry.days.includes(day)), Object.keys(scenario.teams), Object.keys(shifts)), ...receiversOn(scenario, day) };
    notes.add("days-kept", date, fileName);
    return withoutNobody(rosterOn(scenario.roster, day));
  });
  tellAbsent(read, days, fileName);
  tellMeals(read, shifts);
  tellTwice(read, shifts);
  tellNamed(read);
  const isSame = days.every((day) => JSON.stringify(day) === JSON.stringify(days[0]));
  return { roster: isSame ? days[0] : days, shifts, persons: new Set(entries.flatMap(({ person, team }) => (person === undefined ? [] : [`${team}\n${person}`]))).size, worked, notes: notes.list() };
}

/** In the order of the scenario. */
function countedDay(entries: readonly RosterEntry[], teams: readonly string[], shifts: readonly string[]): RosterDay {
  const counts = teams.map((team) => [team, shifts.map((shift) => {
    const agents = entries.filter((entry) => entry.team === team && entry.shift === shift).reduce((sum, entry) => sum + entry.agents, 0);
    return [shift, agents] as const;
  })] as const);
  return withoutNobody(Object.fromEntries(counts.map(([team, agents]) => [team, Object.fromEntries(agents)])));
}

/** Who receives while everybody is off duty works by no roster file. */
function receiversOn(scenario: Scenario, day: number): RosterDay {
  const receiver = receiverOf(scenario);
  const kept = receiver === undefined ? undefined : rosterOn(scenario.roster, day)[receiver];
  return receiver === undefined || kept === undefined ? {} : { [receiver]: kept };
}

function withoutNobody(day: RosterDay): RosterDay {
  return Object.fromEntries(Object.entries(day).map(([team, agents]) => [team, Object.fromEntries(Object.entries(agents).filter(([, count]) => count > 0))] as const).filter(([, agents]) => Object.keys(agents).length > 0));
}

function tellAbsent({ scenario, notes, teams }: RosterEntries, days: readonly RosterDay[], fileName: string): void {
  const before = new Set(rosterDays(scenario.roster).flatMap((day) => Object.keys(withoutNobody(day))));
  for (const team of before) if (teams.includes(team) && !days.some((day) => team in day)) notes.add("team-absent", team, fileName);
}

/** The desk sends agent i of a shift to table in wave i modulo waves: of n in a shift so many eat in each wave as that gives, whatever the file says. */
function tellMeals({ entries, dates, notes }: RosterEntries, shifts: Readonly<Record<string, Shift>>): void {
  for (const [day, date] of dates.entries()) {
    for (const group of groupedByShift(entries.filter((entry) => entry.days.includes(day)))) {
      const { shift } = group[0];
      const waves = mealKinds(shifts[shift]);
      if (waves === 1 || !group.every(({ wave }) => wave !== undefined)) continue;
      const eaten = Array.from({ length: waves }, (_, wave) => group.filter((entry) => entry.wave === wave).reduce((sum, { agents }) => sum + agents, 0));
      const total = eaten.reduce((sum, agents) => sum + agents, 0);
      const isPlayed = eaten.every((agents, wave) => agents === agentsInWave(total, wave, waves));
      if (!isPlayed) notes.add("meals-otherwise", shift, `${group[0].where} (${date})`);
    }
  }
}

/** Somebody whose shifts of a day overlap is most often written down twice by mistake. */
function tellTwice({ entries, dates, notes }: RosterEntries, shifts: Readonly<Record<string, Shift>>): void {
  for (const day of dates.keys()) {
    const ofDay = entries.filter((entry) => entry.person !== undefined && entry.days.includes(day));
    for (const [place, entry] of ofDay.entries()) {
      const isTwice = ofDay.slice(0, place).some((other) => other.person === entry.person && other.team === entry.team && overlap(shifts[other.shift], shifts[entry.shift]));
      if (isTwice) notes.add("person-twice", entry.person ?? "", entry.where);
    }
  }
}

function overlap(one: Shift, other: Shift): boolean {
  return timeOfDayMs(one.from) < timeOfDayMs(other.to) && timeOfDayMs(other.from) < timeOfDayMs(one.to);
}

function groupedByShift(entries: readonly RosterEntry[]): Iterable<readonly RosterEntry[]> {
  const groups = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const key = `${entry.team}\n${entry.shift}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups.values();
}

/** Somebody whom the scenario names for one shift keeps it, and what else is told of them, whatever the file says. */
function tellNamed({ scenario, entries, notes }: RosterEntries): void {
  for (const [team, { agents }] of Object.entries(scenario.teams)) {
    for (const { name, shift } of agents) {
      const elsewhere = shift === undefined ? undefined : entries.find((entry) => entry.team === team && entry.person === name && entry.shift !== shift);
      if (elsewhere !== undefined) notes.add("named-elsewhere", name, elsewhere.where);
    }
  }
}
