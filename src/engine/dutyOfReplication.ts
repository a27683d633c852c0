/**
 * Who comes when in one replication: the model's certain duty changes, and those of the shifts in which somebody may be late, missing or at a short break.
 *
 * Addresses: an agent's is [draw(key[0], key[1], replication), draw(key[2], key[3], replication)], a shift's is its child number `day + 1`. Draws of a
 * shift: 0 whether it is missed, 1 the delay of its begin, 2 + k the place of the short break in block k. A number never changes its meaning.
 */
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import type { DutyChanges, Model, UncertainShift } from "../model/model.ts";
import { OFF_DUTY, shiftChanges } from "../model/shiftChanges.ts";
import { childA, childB, draw, unitInterval } from "../random/draw.ts";
import { type QuantileTable, sampleTable } from "../random/quantileTable.ts";
import { doubled } from "./doubled.ts";
import { NEVER } from "./eventList.ts";
import { timeAway } from "./timeAway.ts";

const DRAW_NO_SHOW = 0;
const DRAW_LATENESS = 1;
/** A time of 31 bits and a number below this make a key that a double holds exactly. */
const KEY_STRIDE = 2 ** 22;

/** Changes of the uncertain shifts, in the order in which they were told (by agent), and keys = time · KEY_STRIDE + number, ascending. */
let at = new Int32Array(1 << 10);
let agent = new Int32Array(1 << 10);
let change = new Uint8Array(1 << 10);
let keys = new Float64Array(1 << 10);
let count = 0;
let telling = 0;

let mergedAt = new Int32Array(0);
let mergedAgent = new Int32Array(0);
let mergedChange = new Uint8Array(0);
let mergedValue = new Int32Array(0);

/**
 * The duty changes of a replication, in order of time, then agent; what an agent does in one millisecond in the order in which it happens.
 * The model's own where nothing is left to chance, else columns that the next call writes over.
 */
export function dutyOfReplication(model: Model, replication: number): DutyChanges {
  const { duty, uncertain } = model.attendance;
  if (uncertain.length === 0) return duty;
  count = 0;
  for (let index = 0; index < uncertain.length; ) index = tellAgent(model.tables, uncertain, index, replication);
  keys.subarray(0, count).sort();
  return merged(duty);
}

/** Plays the shifts of one agent, from number `first` on; returns the first number of the next agent. */
function tellAgent(tables: readonly QuantileTable[], shifts: readonly UncertainShift[], first: number, replication: number): number {
  const { agent: of, key } = shifts[first];
  const a = draw(key[0], key[1], replication);
  const b = draw(key[2], key[3], replication);
  telling = of;
  let standing = OFF_DUTY;
  let index = first;
  for (; index < shifts.length && shifts[index].agent === of; index++) {
    const shift = shifts[index];
    if (isMissed(shift, a, b)) {
      standing = OFF_DUTY;
      continue;
    }
    const before = shift.goesOn ? standing : OFF_DUTY;
    const shiftA = childA(a, b, shift.day + 1);
    const shiftB = childB(a, b, shift.day + 1);
    const comesMs = before === OFF_DUTY ? comingOf(tables, shift, draw(shiftA, shiftB, DRAW_LATENESS)) : shift.beginMs;
    const staysOn = shift.isContinued && index + 1 < shifts.length && !isMissed(shifts[index + 1], a, b);
    standing = shiftChanges({ ...shift, away: timeAway(shift, shiftA, shiftB) }, before, comesMs, staysOn, tell);
  }
  return index;
}

function isMissed({ noShow, day }: UncertainShift, a: number, b: number): boolean {
  return noShow > 0 && unitInterval(draw(childA(a, b, day + 1), childB(a, b, day + 1), DRAW_NO_SHOW)) < noShow;
}

/** When the agent comes; NEVER where that is not before the shift's end. [ms] */
function comingOf(tables: readonly QuantileTable[], { beginMs, endMs, lateness }: UncertainShift, word: number): number {
  if (lateness < 0) return beginMs;
  const comesMs = beginMs + Math.floor(sampleTable(tables[lateness], word) + 0.5);
  return comesMs < endMs ? comesMs : NEVER;
}

function tell(atMs: number, what: number): void {
  if (atMs >= NEVER) return;
  if (count === KEY_STRIDE) throw new CapacityExceeded(KEY_STRIDE, "changes of staff are drawn in one replication");
  if (count === at.length) widen();
  keys[count] = atMs * KEY_STRIDE + count;
  at[count] = atMs;
  agent[count] = telling;
  change[count++] = what;
}

function widen(): void {
  at = doubled(at);
  agent = doubled(agent);
  change = doubled(change);
  keys = doubled(keys);
}

/** Both lists as one; a certain change comes before an uncertain one of the same agent and time. */
function merged(certain: DutyChanges): DutyChanges {
  const rows = certain.at.length + count;
  if (mergedAt.length < rows) {
    mergedAt = new Int32Array(rows);
    mergedAgent = new Int32Array(rows);
    mergedChange = new Uint8Array(rows);
    mergedValue = new Int32Array(rows);
  }
  let next = 0;
  let place = 0;
  for (let row = 0; row < rows; row++) {
    const other = place < count ? keys[place] % KEY_STRIDE : -1;
    const isCertain = other < 0 || (next < certain.at.length && (certain.at[next] - at[other] || certain.agent[next] - agent[other]) <= 0);
    mergedAt[row] = isCertain ? certain.at[next] : at[other];
    mergedAgent[row] = isCertain ? certain.agent[next] : agent[other];
    mergedChange[row] = isCertain ? certain.change[next] : change[other];
    mergedValue[row] = isCertain ? certain.value[next] : 0;
    if (isCertain) next++;
    else place++;
  }
  return {
    at: mergedAt.subarray(0, rows), agent: mergedAgent.subarray(0, rows), change: mergedChange.subarray(0, rows), value: mergedValue.subarray(0, rows),
  };
}
