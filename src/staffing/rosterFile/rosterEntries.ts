import { InputFaults, type InputFault } from "../../errors/inputFault.ts";
import { mealKinds } from "../../scenario/mealTime.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterDays } from "../../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../../scenario/scenario.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { HOUR_MS } from "../../time/units.ts";
import { foundShift, waveOf } from "./foundShift.ts";
import { simulatedDates } from "./rosterDates.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import { isDayOff, isTotal, isTotalLabel } from "./rosterFileWords.ts";
import { RosterNotes } from "./rosterNote.ts";
import { plainName } from "../../scenario/plainName.ts";
import { shiftCell, type WrittenShift } from "./shiftCell.ts";

/** So many people of a team in a shift, on each of these days. */
export interface RosterEntry {
  readonly days: readonly number[];
  readonly team: string;
  readonly shift: string;
  readonly agents: number;
  readonly person?: string;
  /** Wave of the meal that stands beside it. */
  readonly wave?: number;
  readonly where: string;
}

/** A shift without a meal that is longer than this is told. */
const LONG_MS = 6 * HOUR_MS;

/** What has been read of a roster file so far: entries, the days it speaks of, shifts that it brings, faults and notes. */
export class RosterEntries {
  readonly scenario: Scenario;
  /** Of the simulated days. */
  readonly dates: readonly string[];
  readonly entries: RosterEntry[] = [];
  /** Simulated days that the file speaks of, also where nobody works. */
  readonly days = new Set<number>();
  readonly faults: InputFault[] = [];
  readonly notes = new RosterNotes();
  readonly #added: Record<string, Shift> = {};

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.dates = simulatedDates(scenario);
  }

  /** Shifts that the file brings. */
  get added(): Readonly<Record<string, Shift>> {
    return this.#added;
  }

  /** Teams that may be rostered. */
  get teams(): readonly string[] {
    const receiver = receiverOf(this.scenario);
    return Object.keys(this.scenario.teams).filter((team) => team !== receiver);
  }

  /** All days, where a file names none. */
  everyDay(): readonly number[] {
    return this.dates.map((_, day) => day);
  }

  /** Whether a cell says that somebody does not work; a shift of that name is one all the same. */
  isOff(cell: string): boolean {
    return isDayOff(cell) && !Object.hasOwn(this.scenario.shifts, cell);
  }

  /** Whether a cell heads a row of sums; a team of that name is one all the same. */
  isSum(cell: string): boolean {
    return isTotal(cell) && !this.teams.includes(cell);
  }

  /** Whether what stands first in a row says that it is one of sums; teams and shifts of that name are none. */
  isSumLabel(cell: string): boolean {
    return isTotalLabel(cell) && !this.teams.includes(cell) && !Object.hasOwn(this.scenario.shifts, cell);
  }

  /** What stands first in a row of sums; undefined for another row. */
  sumLabelIn(cells: readonly string[]): string | undefined {
    const first = cells.find((cell) => cell !== "");
    return first !== undefined && this.isSumLabel(first) ? first : undefined;
  }

  /** Takes what a cell says of somebody's shifts; a fault where it cannot be read. */
  takeCell(cell: string, entry: Omit<RosterEntry, "shift">): void {
    const written = shiftCell(cell, [...Object.keys(this.scenario.shifts), ...Object.keys(this.#added)]);
    if (written === undefined) this.faults.push(ROSTER_FAULTS.noTimes(entry.where, cell));
    else if (written.length === 0) this.faults.push(ROSTER_FAULTS.noSuchShift(entry.where, cell, Object.keys(this.scenario.shifts)));
    else for (const shift of written) this.take(shift, cell, entry);
  }

  /** Takes a shift as it was read; `cell` is what a fault shows. */
  take(written: WrittenShift, cell: string, entry: Omit<RosterEntry, "shift">): void {
    const found = foundShift(written, this.scenario, this.#added);
    if (found === undefined) {
      this.faults.push(ROSTER_FAULTS.noSuchShift(entry.where, cell, Object.keys(this.scenario.shifts)));
      return;
    }
    if (found.added !== undefined) this.#addShift(found.name, found.added, entry.where);
    const shift = this.scenario.shifts[found.name] ?? this.#added[found.name];
    const wave = written.meals === undefined || mealKinds(shift) === 1 ? undefined : waveOf(shift, written.meals);
    this.entries.push({ ...entry, shift: found.name, ...(wave === undefined ? {} : { wave }) });
  }

  /** The team of a name: the scenario's of that name, where none is written the only one, or that of somebody whom the scenario names. A fault where it cannot be told. */
  teamOf(written: string, where: string, person?: string): string | undefined {
    const { teams } = this;
    if (written === "") {
      const namedIn = Object.entries(this.scenario.teams).find(([, team]) => team.agents.some(({ name }) => name === person))?.[0];
      const rostered = [...new Set(rosterDays(this.scenario.roster).flatMap((day) => Object.keys(day)))].filter((team) => teams.includes(team));
      const only = namedIn ?? (teams.length === 1 ? teams[0] : rostered.length === 1 ? rostered[0] : undefined);
      if (only !== undefined) return only;
    }
    const known = teams.find((team) => team === written) ?? teams.find((team) => plainName(team) === plainName(written));
    if (known === undefined) this.faults.push(ROSTER_FAULTS.noSuchTeam(where, written, teams));
    return known;
  }

  throwIfAny(): void {
    if (this.faults.length > 0) throw new InputFaults(this.faults);
  }

  #addShift(name: string, shift: Shift, where: string): void {
    this.#added[name] = shift;
    const isLong = timeOfDayMs(shift.to) - timeOfDayMs(shift.from) > LONG_MS;
    this.notes.add(isLong && shift.breaks.length === 0 ? "new-shift-no-meal" : "new-shift", name, where);
  }
}
