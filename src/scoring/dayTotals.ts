import { totalsOf } from "../judging/totalsOf.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { addDays } from "../time/calendar.ts";
import { SECOND_MS } from "../time/units.ts";
import type { JudgedLog } from "./judgedLog.ts";
import { dayOf } from "./logFrame.ts";
import type { ScoredDay } from "./consequences/scoredDays.ts";

/**
 * What a rule counts on each day on which a buyer wrote or of which it judges a unit: units met and units; of a measure seconds and messages.
 * Cost: one pass over the messages.
 */
export function dayTotals(log: MessageLog, startDate: string, { pack, rule, frame, verdicts }: JudgedLog): ScoredDay[] {
  const { numerator, denominator } = totalsOf(log, rule, verdicts);
  const scale = pack.measure === undefined ? 1 : SECOND_MS;
  const hasMessage = new Uint8Array(frame.days);
  const { sentAt, count } = log.messages;
  for (let row = 0; row < count; row++) hasMessage[dayOf(sentAt[row], rule) - frame.firstDay] = 1;
  const days: ScoredDay[] = [];
  for (let day = 0; day < frame.days; day++) {
    if (hasMessage[day] === 0 && denominator[day] === 0) continue;
    days.push({ date: addDays(startDate, frame.firstDay + day), numerator: numerator[day] / scale, denominator: denominator[day] });
  }
  return days;
}
