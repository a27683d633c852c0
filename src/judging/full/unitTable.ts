import type { JudgedUnits } from "../verdicts.ts";
import { GroupIndex } from "./groupIndex.ts";

const HAS_IN_TIME = 1;
const HAS_UNSETTLED = 2;

/** The units of a log under a rule as they are found, in order of their first judged message. */
export class UnitTable {
  declare readonly groups: GroupIndex;
  /** By unit. */
  declare firstRow: Int32Array;
  declare missRow: Int32Array;
  /** Bit set of HAS_IN_TIME and HAS_UNSETTLED. */
  declare has: Uint8Array;

  constructor(splitsDays: boolean) {
    this.groups = new GroupIndex(splitsDays);
    this.firstRow = new Int32Array(0);
    this.missRow = new Int32Array(0);
    this.has = new Uint8Array(0);
  }

  /** Forgets all units and makes room for `bases` bases, and for so many units as are sure to come. */
  begin(bases: number, units: number): void {
    this.groups.begin(bases);
    this.groups.reserve(units);
  }

  /** The unit of a base, a day and an agent, made where `row` is its first message. */
  unitOf(base: number, day: number, agent: number, row: number): number {
    const known = this.groups.find(base, day, agent);
    if (known >= 0) return known;
    return this.#begun(this.groups.add(base, day, agent), row);
  }

  /** A unit of the one message. */
  addAlone(day: number, agent: number, row: number): number {
    return this.#begun(this.groups.append(day, agent), row);
  }

  #begun(unit: number, row: number): number {
    if (unit >= this.firstRow.length) this.#grow();
    this.firstRow[unit] = row;
    this.missRow[unit] = -1;
    this.has[unit] = 0;
    return unit;
  }

  addInTime(unit: number): void {
    this.has[unit] |= HAS_IN_TIME;
  }

  addLate(unit: number, row: number): void {
    if (this.missRow[unit] < 0) this.missRow[unit] = row;
  }

  /** A message that no bot settled is of the unit. */
  addUnsettled(unit: number): void {
    this.has[unit] |= HAS_UNSETTLED;
  }

  isBotOnly(unit: number): boolean {
    return (this.has[unit] & HAS_UNSETTLED) === 0;
  }

  /** With one reply in time a unit is met. */
  forgiveAnswered(): void {
    for (let unit = 0; unit < this.groups.count; unit++) if ((this.has[unit] & HAS_IN_TIME) !== 0) this.missRow[unit] = -1;
  }

  /** Closes the gaps that the units leave that are taken out; returns by unit its new number, -1 for taken out. */
  withoutBotOnly(): Int32Array {
    const { groups, firstRow, missRow, has } = this;
    const numbers = new Int32Array(groups.count);
    let kept = 0;
    for (let unit = 0; unit < groups.count; unit++) {
      numbers[unit] = this.isBotOnly(unit) ? -1 : kept;
      if (numbers[unit] < 0) continue;
      groups.day[kept] = groups.day[unit];
      groups.agent[kept] = groups.agent[unit];
      firstRow[kept] = firstRow[unit];
      missRow[kept] = missRow[unit];
      has[kept++] = has[unit];
    }
    groups.count = kept;
    return numbers;
  }

  /** The units, their columns cut to length. */
  judged(): JudgedUnits {
    const { groups: { count, day, agent }, firstRow, missRow } = this;
    return { count, firstRow: firstRow.subarray(0, count), day: day.subarray(0, count), missRow: missRow.subarray(0, count), agent: agent.subarray(0, count) };
  }

  #grow(): void {
    const size = this.groups.day.length;
    const firstRow = new Int32Array(size);
    const missRow = new Int32Array(size);
    const has = new Uint8Array(size);
    firstRow.set(this.firstRow);
    missRow.set(this.missRow);
    has.set(this.has);
    this.firstRow = firstRow;
    this.missRow = missRow;
    this.has = has;
  }
}
