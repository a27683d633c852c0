import type { CompiledRule } from "../judging/compiledRule.ts";
import { FIRST_LATE } from "../judging/verdicts.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { cappedTime, messageTime } from "./messageTime.ts";
import type { UnitChains } from "./unitChains.ts";

/** By part: units met and units; of a measure milliseconds and messages. */
export interface PartTally {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
}

/** A log in parts, numbered from 0. */
export interface Parts {
  readonly count: number;
  /** By message row; meaningless for one without a clock. */
  readonly ofMessage: Int32Array;
  /** By charge; absent where that is the part of its message. */
  readonly ofCharge?: Int32Array;
}

/**
 * A rule applied to each part of the messages alone. A unit counts in every part in which it has a message with a clock. It is missed there if one of these
 * is late or, without `anyMissFails`, if none is in time. A message with which an agent is charged besides is late in its own part.
 * Cost: one pass over the messages.
 */
export function unitsByPart(anyMissFails: boolean, { standing, units, charges }: Verdicts, chains: UnitChains, { count, ofMessage, ofCharge }: Parts): PartTally {
  const { first, next, firstCharge, nextCharge } = chains;
  const seen = new UnitInParts(count);
  for (let whose = 0; whose < units.count; whose++) {
    seen.begin(whose);
    for (let row = first[whose]; row >= 0; row = next[row]) seen.add(ofMessage[row], standing[row] >= FIRST_LATE);
    for (let charge = firstCharge[whose]; charge >= 0; charge = nextCharge[charge]) seen.add(ofCharge?.[charge] ?? ofMessage[charges.row[charge]], true);
    seen.close(anyMissFails);
  }
  return seen;
}

/** A measure's milliseconds and messages by part. Cost: one pass over the messages. */
export function timesByPart(log: MessageLog, rule: CompiledRule, verdicts: Verdicts, { count, ofMessage, ofCharge }: Parts): PartTally {
  const numerator = new Float64Array(count);
  const denominator = new Float64Array(count);
  const add = (part: number, time: number): void => {
    if (time < 0) return;
    numerator[part] += time;
    denominator[part]++;
  };
  for (let row = 0; row < log.messages.count; row++) add(ofMessage[row], messageTime(log, rule, verdicts, row));
  const { charges } = verdicts;
  for (let charge = 0; charge < charges.count; charge++) add(ofCharge?.[charge] ?? ofMessage[charges.row[charge]], cappedTime(Infinity, rule));
  return { numerator, denominator };
}

/** The parts in which one unit after another has messages. */
class UnitInParts implements PartTally {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** By part: the last unit with a message in it, with a late one, with one in time. */
  readonly #seen: Int32Array;
  readonly #late: Int32Array;
  readonly #inTime: Int32Array;
  readonly #parts: Int32Array;
  #count = 0;
  #unit = -1;

  constructor(parts: number) {
    this.numerator = new Float64Array(parts);
    this.denominator = new Float64Array(parts);
    this.#seen = new Int32Array(parts).fill(-1);
    this.#late = new Int32Array(parts).fill(-1);
    this.#inTime = new Int32Array(parts).fill(-1);
    this.#parts = new Int32Array(parts);
  }

  begin(unit: number): void {
    this.#unit = unit;
    this.#count = 0;
  }

  add(part: number, isLate: boolean): void {
    if (this.#seen[part] !== this.#unit) {
      this.#seen[part] = this.#unit;
      this.#parts[this.#count++] = part;
    }
    (isLate ? this.#late : this.#inTime)[part] = this.#unit;
  }

  close(anyMissFails: boolean): void {
    for (let index = 0; index < this.#count; index++) {
      const part = this.#parts[index];
      this.denominator[part]++;
      const isMet = anyMissFails ? this.#late[part] !== this.#unit : this.#inTime[part] === this.#unit;
      if (isMet) this.numerator[part]++;
    }
  }
}
