import type { ReadLog } from "../../import/readLog.ts";
import { SECOND_MS } from "../../time/units.ts";
import { agentsOfMessages } from "../parts/agentsOfMessages.ts";
import { dayTotals } from "../dayTotals.ts";
import type { JudgedLog } from "../judgedLog.ts";
import { timesByPart, unitsByPart } from "../../judging/parts/partTally.ts";
import type { Parts } from "../../judging/parts/partTally.ts";
import { FigureCounts } from "../shop/figureCounts.ts";
import { dayNumber } from "../../time/calendar.ts";

/** A rule by day, of the shop and of each agent's messages alone; of a measure seconds and messages. Days are numbered from the log's first. Cost: some passes over the messages. */
export function ruleCounts(read: ReadLog, judged: JudgedLog): FigureCounts {
  const { log, agents, startDate } = read;
  const { rule, verdicts } = judged;
  const counts = new FigureCounts();
  const startDay = dayNumber(startDate) ?? 0;
  for (const { date, numerator, denominator } of dayTotals(log, startDate, judged)) counts.add((dayNumber(date) ?? 0) - startDay, numerator, denominator);
  const parts = byDay(agentsOfMessages(log, agents.size, judged), judged);
  const { numerator, denominator } = rule.measure === undefined ? unitsByPart(rule, verdicts, parts) : timesByPart(log, rule, verdicts, parts);
  const scale = rule.measure === undefined ? 1 : SECOND_MS;
  for (let part = 0; part < denominator.length; part++) {
    if (denominator[part] === 0) continue;
    const agent = Math.floor(part / verdicts.days);
    counts.addOf(agent === 0 ? "" : agents.nameOf(agent - 1), verdicts.firstDay + (part % verdicts.days), numerator[part] / scale, denominator[part]);
  }
  return counts;
}

/** Each part apart on every day, that of the unit. */
function byDay({ count, ofMessage, ofCharge }: Parts, { verdicts: { days, unit, units, charges } }: JudgedLog): Parts {
  const ofDay = (part: number, its: number): number => part * days + (its < 0 ? 0 : units.day[its]);
  return {
    count: count * days, ofMessage: ofMessage.map((part, row) => ofDay(part, unit[row])),
    ...(ofCharge === undefined ? {} : { ofCharge: ofCharge.map((part, charge) => ofDay(part, charges.unit[charge])) }),
  };
}
