import type { MessageLog } from "../log/messageLog.ts";
import type { CompiledRule } from "./compiledRule.ts";
import { FIRST_CLOCKED, STANDING } from "./verdicts.ts";
import type { Verdicts } from "./verdicts.ts";

/** By judged day. Of a rate units met and units, of a measure milliseconds and messages. */
export interface Totals {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
}

/** Sums the verdicts on a log up, a unit on its day; into `totals` where they are given. Cost: linear. */
export function totalsOf(log: MessageLog, rule: CompiledRule, verdicts: Verdicts, totals: Totals = emptyTotals(verdicts.days)): Totals {
  const { numerator, denominator } = totals;
  const { units } = verdicts;
  if (rule.measure !== undefined) {
    addTimes(log, rule, verdicts, totals);
    return totals;
  }
  for (let unit = 0; unit < units.count; unit++) {
    denominator[units.day[unit]]++;
    if (units.missRow[unit] < 0) numerator[units.day[unit]]++;
  }
  return totals;
}

function emptyTotals(days: number): Totals {
  return { numerator: new Float64Array(days), denominator: new Float64Array(days) };
}

/** Times from the clocks' starts to the replies; 0 where a reply came before the clock started. */
function addTimes({ replies, messages }: MessageLog, { capMs }: CompiledRule, verdicts: Verdicts, { numerator, denominator }: Totals): void {
  const { standing, clockAt, reply, unit, units, charges } = verdicts;
  const add = (its: number, timeMs: number | undefined): void => {
    const counted = timeMs === undefined ? capMs : Math.min(timeMs, capMs ?? Infinity);
    if (counted === undefined) return;
    numerator[units.day[its]] += counted;
    denominator[units.day[its]]++;
  };
  for (let row = 0; row < messages.count; row++) {
    if (standing[row] < FIRST_CLOCKED) continue;
    const isAnswered = reply[row] >= 0 && standing[row] !== STANDING.truncated;
    add(unit[row], isAnswered ? Math.max(0, replies.at[reply[row]] - clockAt[row]) : undefined);
  }
  for (let charge = 0; charge < charges.count; charge++) add(charges.unit[charge], undefined);
}
