import type { CompiledRule } from "../judging/compiledRule.ts";
import { cappedTime, messageTime } from "../judging/parts/messageTime.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import type { MessageLog } from "../log/messageLog.ts";
import type { FilmCounter } from "./filmCounter.ts";
import type { Settlement } from "./settlements.ts";

const ENTERS = 0;
const IN_TIME = 1;
const MISSED = 2;
const STATE_NONE = 0;
const STATE_PENDING = 1;
const STATE_ANSWERED = 2;
const STATE_FAILED = 3;

/** What happens to a unit at a time; at equal times messages enter before they are settled. */
interface Step {
  readonly at: number;
  readonly what: typeof ENTERS | typeof IN_TIME | typeof MISSED;
  readonly unit: number;
  readonly addsMs: number;
}

/** The counter of a day from its settlements. Its last row is what the rule says of the day. Cost: sorting them. */
export function counterOf(log: MessageLog, rule: CompiledRule, verdicts: Verdicts, settlements: readonly Settlement[]): FilmCounter {
  const steps = (rule.measure === undefined ? settlements.flatMap(stepsOfUnit) : settlements.flatMap((each, number) => stepsOfTime(log, rule, verdicts, each, number)))
    .toSorted((a, b) => a.at - b.at || a.what - b.what);
  const rows = new CounterRows(steps.length);
  const units = new UnitStates(rule.measure === undefined ? verdicts.units.count : settlements.length, rule.measure !== undefined || rule.anyMissFails);
  for (const step of steps) {
    const before = units.state[step.unit];
    units.take(step);
    rows.move(step.at, before, units.state[step.unit], step.addsMs);
  }
  return rows.counter();
}

function stepsOfUnit({ unit, enteredAt, settledAt, isMiss }: Settlement): Step[] {
  return [{ at: enteredAt, what: ENTERS, unit, addsMs: 0 }, { at: settledAt, what: isMiss ? MISSED : IN_TIME, unit, addsMs: 0 }];
}

/** A measure's message adds its time when its reply is there, or when the most that it can add has passed; each for itself. */
function stepsOfTime(log: MessageLog, rule: CompiledRule, verdicts: Verdicts, { row, enteredAt, isCharge }: Settlement, number: number): Step[] {
  const time = isCharge ? cappedTime(Infinity, rule) : messageTime(log, rule, verdicts, row);
  const enters: Step = { at: enteredAt, what: ENTERS, unit: number, addsMs: 0 };
  return time < 0 ? [enters] : [enters, { at: isCharge ? enteredAt : Math.max(enteredAt, verdicts.clockAt[row] + time), what: IN_TIME, unit: number, addsMs: time }];
}

/** Where each unit stands. */
class UnitStates {
  declare readonly state: Uint8Array;
  declare readonly owed: Int32Array;
  declare readonly seen: Uint8Array;
  declare readonly anyMissFails: boolean;

  constructor(units: number, anyMissFails: boolean) {
    this.state = new Uint8Array(units);
    this.owed = new Int32Array(units);
    this.seen = new Uint8Array(units);
    this.anyMissFails = anyMissFails;
  }

  take({ what, unit }: Step): void {
    if (what === ENTERS) this.owed[unit]++;
    else {
      this.owed[unit]--;
      this.seen[unit] |= what;
    }
    this.state[unit] = this.#stateOf(unit);
  }

  #stateOf(unit: number): number {
    const decided = this.anyMissFails ? MISSED : IN_TIME;
    if ((this.seen[unit] & decided) !== 0) return this.anyMissFails ? STATE_FAILED : STATE_ANSWERED;
    if (this.owed[unit] > 0) return STATE_PENDING;
    return this.anyMissFails ? STATE_ANSWERED : STATE_FAILED;
  }
}

/** The counter's rows as they come: one for each time. */
class CounterRows {
  declare count: number;
  declare readonly at: Float64Array;
  declare readonly answered: Int32Array;
  declare readonly failed: Int32Array;
  declare readonly pending: Int32Array;
  declare readonly sumMs: Float64Array;

  constructor(most: number) {
    this.count = 0;
    this.at = new Float64Array(most);
    this.answered = new Int32Array(most);
    this.failed = new Int32Array(most);
    this.pending = new Int32Array(most);
    this.sumMs = new Float64Array(most);
  }

  move(at: number, before: number, after: number, addsMs: number): void {
    if (this.count === 0 || this.at[this.count - 1] !== at) this.#begin(at);
    const row = this.count - 1;
    this.#add(row, before, -1);
    this.#add(row, after, 1);
    this.sumMs[row] += addsMs;
  }

  #begin(at: number): void {
    const row = this.count++;
    this.at[row] = at;
    if (row === 0) return;
    this.answered[row] = this.answered[row - 1];
    this.failed[row] = this.failed[row - 1];
    this.pending[row] = this.pending[row - 1];
    this.sumMs[row] = this.sumMs[row - 1];
  }

  #add(row: number, state: number, by: number): void {
    if (state === STATE_NONE) return;
    const column = state === STATE_PENDING ? this.pending : state === STATE_ANSWERED ? this.answered : this.failed;
    column[row] += by;
  }

  counter(): FilmCounter {
    const { count } = this;
    return {
      count, at: this.at.subarray(0, count), answered: this.answered.subarray(0, count), failed: this.failed.subarray(0, count),
      pending: this.pending.subarray(0, count), sumMs: this.sumMs.subarray(0, count),
    };
  }
}
