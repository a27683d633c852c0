import type { ReadLog } from "../../import/readLog.ts";
import { FIRST_CLOCKED, STANDING } from "../../judging/verdicts.ts";
import type { IndustryStandard } from "../../rules/limitedConsequence.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { addDays } from "../../time/calendar.ts";
import { SECOND_MS } from "../../time/units.ts";
import type { WaitOf } from "./changedWaits.ts";
import { dayTotals } from "../dayTotals.ts";
import { judgedLog } from "../judgedLog.ts";
import type { JudgedLog } from "../judgedLog.ts";
import { cappedTime } from "../../judging/parts/messageTime.ts";
import { mendedUnits, unitsMetBy } from "./metUnits.ts";
import { dayVerdicts, summed } from "../ruleDays.ts";
import type { ScoredDay } from "../consequences/scoredDays.ts";
import type { WhatIfFigure, WhatIfRule } from "./whatIfResult.ts";
import { windowEnd } from "../windowEnd.ts";

/** What the rule counts on each day. */
type Days = readonly ScoredDay[];

/** A rule on a log as it is. */
export interface WhatIfSource {
  readonly read: ReadLog;
  readonly judged: JudgedLog;
  readonly before: Days;
  readonly industryStandard?: IndustryStandard;
}

/** Consumers that are named. */
const NAMED = 5;
const NONE_MET = new Uint8Array(0);

/** A rule that the change cannot touch. */
export function unchanged(source: WhatIfSource, idle: NonNullable<WhatIfRule["idle"]>): WhatIfRule {
  return { ...ruleThen(source, source.before, NONE_MET), idle };
}

/** A log judged again by the rule changed. A missed unit is met if no unit that now holds one of its messages is missed. */
export function judgedOtherwise(source: WhatIfSource, changed: RulePack): WhatIfRule {
  const { read, judged } = source;
  const then = judgedLog(read, changed);
  const isMet = judged.pack.measure === undefined ? unitsMetBy(judged.verdicts, then.verdicts) : NONE_MET;
  return ruleThen(source, dayTotals(read.log, read.startDate, then), isMet, then);
}

/**
 * A rule where messages wait otherwise, never longer. `isAttended` says of a message that was sent while nobody was online that now somebody is.
 */
export function waitedOtherwise(source: WhatIfSource, logged: WaitOf, waitOf: WaitOf, isAttended: (row: number) => boolean = () => false): WhatIfRule {
  const { read, judged, before } = source;
  if (judged.pack.measure !== undefined) return ruleThen(source, measureTotals(read, judged, before, waitOf), NONE_MET);
  const met = mendedUnits(judged.verdicts, judged.pack.anyMissFails, (row) => isMended(read, judged, row, logged, waitOf, isAttended));
  return ruleThen(source, withMet(judged, before, read.startDate, met), met);
}

function isMended(
  { log: { messages } }: ReadLog, { rule, verdicts: { standing, clockAt } }: JudgedLog, row: number, logged: WaitOf, waitOf: WaitOf, isAttended: (row: number) => boolean,
): boolean {
  const wasOffline = standing[row] === STANDING["all-offline-fails"];
  if (wasOffline && !isAttended(row)) return false;
  const wait = waitOf(row);
  if (wait >= logged(row) && !wasOffline) return false;
  const isInTime = rule.deadlineInclusive ? wait <= rule.deadlineMs : wait < rule.deadlineMs;
  return isInTime && clockAt[row] + wait < windowEnd(rule, messages.sentAt[row]);
}

/** The days of a rate with some more units met. */
function withMet({ frame, verdicts: { units } }: JudgedLog, totals: Days, startDate: string, isMet: Uint8Array): ScoredDay[] {
  const more = new Float64Array(frame.days);
  for (let unit = 0; unit < units.count; unit++) more[units.day[unit]] += isMet[unit];
  const byDate = new Map([...more].map((count, day) => [addDays(startDate, frame.firstDay + day), count]));
  return totals.map((day) => ({ ...day, numerator: day.numerator + (byDate.get(day.date) ?? 0) }));
}

/** The days of a measure with other waits. */
function measureTotals(read: ReadLog, { rule, frame, verdicts }: JudgedLog, totals: Days, waitOf: WaitOf): ScoredDay[] {
  const { sentAt, count } = read.log.messages;
  const sums = new Float64Array(frame.days);
  const counts = new Float64Array(frame.days);
  for (let row = 0; row < count; row++) {
    if (verdicts.standing[row] < FIRST_CLOCKED) continue;
    const wait = waitOf(row);
    const time = cappedTime(verdicts.clockAt[row] + wait < windowEnd(rule, sentAt[row]) ? wait : Infinity, rule);
    if (time < 0) continue;
    const day = verdicts.units.day[verdicts.unit[row]];
    sums[day] += time;
    counts[day]++;
  }
  const dayOfDate = new Map([...sums.keys()].map((day) => [addDays(read.startDate, frame.firstDay + day), day]));
  return totals.map(({ date }) => {
    const day = dayOfDate.get(date) ?? 0;
    return { date, numerator: sums[day] / SECOND_MS, denominator: counts[day] };
  });
}

/** `then` is the log judged otherwise: other messages judged are another volume. */
function ruleThen({ read, judged, before, industryStandard }: WhatIfSource, after: Days, isMet: Uint8Array, then = judged): WhatIfRule {
  const [verdictBefore, verdictAfter] = [judged, then].map((its) => dayVerdicts(read, its, industryStandard));
  const failed = new Set(before.filter((day) => verdictBefore(day) === "fail").map(({ date }) => date));
  return {
    before: figure(before), after: figure(after), unitsMet: isMet.reduce((sum, met) => sum + met, 0),
    daysPassed: after.filter((day) => failed.has(day.date) && verdictAfter(day) === "pass").map(({ date }) => date),
    ...consumersOf(read, judged, isMet),
  };
}

function figure(days: Days): WhatIfFigure {
  const { numerator, denominator } = summed(days);
  return { numerator, denominator, ...(denominator === 0 ? {} : { value: numerator / denominator }) };
}

function consumersOf({ log, consumers, startDate }: ReadLog, { frame, verdicts: { units } }: JudgedLog, isMet: Uint8Array): Pick<WhatIfRule, "consumers" | "named"> {
  const days = new Map<number, number>();
  for (let unit = 0; unit < isMet.length; unit++) {
    if (isMet[unit] === 0) continue;
    const consumer = log.conversations.consumer[log.messages.conversation[units.firstRow[unit]]];
    if (!days.has(consumer)) days.set(consumer, units.day[unit]);
  }
  const named = [...days].slice(0, NAMED).map(([consumer, day]) => ({ consumer: consumers.nameOf(consumer), date: addDays(startDate, frame.firstDay + day) }));
  return { consumers: days.size, named };
}
