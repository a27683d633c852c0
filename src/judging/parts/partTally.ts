import type { CompiledRule } from "../compiledRule.ts";
import { FIRST_CLOCKED, FIRST_LATE } from "../verdicts.ts";
import type { Verdicts } from "../verdicts.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import { cappedTime, messageTime } from "./messageTime.ts";
import { IN_TIME, LATE, UnitParts } from "./unitParts.ts";
import type { PartTally } from "./unitParts.ts";

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
 * Cost: one pass over the messages, for each a look at the parts that its unit has been seen in.
 */
export function unitsByPart({ unit: unitOfRule, anyMissFails }: CompiledRule, { standing, unit, units, charges }: Verdicts, { count, ofMessage, ofCharge }: Parts): PartTally {
  if (unitOfRule === "message" && charges.count === 0) return messagesByPart(standing, ofMessage, count);
  const seen = new UnitParts(units.count);
  for (let row = 0; row < standing.length; row++) {
    if (standing[row] >= FIRST_CLOCKED) seen.add(unit[row], ofMessage[row], standing[row] >= FIRST_LATE ? LATE : IN_TIME);
  }
  for (let charge = 0; charge < charges.count; charge++) seen.add(charges.unit[charge], ofCharge?.[charge] ?? ofMessage[charges.row[charge]], LATE);
  return seen.tally(count, anyMissFails);
}

function messagesByPart(standing: Uint8Array, ofMessage: Int32Array, count: number): PartTally {
  const numerator = new Float64Array(count);
  const denominator = new Float64Array(count);
  for (let row = 0; row < standing.length; row++) {
    if (standing[row] < FIRST_CLOCKED) continue;
    denominator[ofMessage[row]]++;
    if (standing[row] < FIRST_LATE) numerator[ofMessage[row]]++;
  }
  return { numerator, denominator };
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
