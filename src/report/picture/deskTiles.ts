import type { IntervalResult } from "../../experiment/result.ts";
import type { Cause } from "../../metrics/cause.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { quarterTime } from "../figures/calendar.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatShare } from "../figures/formatShare.ts";
import { trimmedNumber } from "../figures/trimmedNumber.ts";
import { worstSpell } from "../lateSpell.ts";
import { longestQueue } from "../longestQueue.ts";
import { rosterGroups } from "../staffing/rosterGroups.ts";
import { waitText } from "../staffing/waitText.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { PictureFigure } from "./pictureContent.ts";
import { pictureWordsOf } from "./pictureWordsOf.ts";

/** Below it there is no queue to tell of. [conversations] */
const FEW = 10;

/** How many people a day, in how many shifts; of days that differ the fewest and the most. */
export function peopleTile(scenario: Scenario, roster: Scenario["roster"], language: Language): PictureFigure {
  const words = pictureWordsOf(language);
  const days = rosterGroups(scenario, roster).map(({ day }) => Object.values(day).flatMap((shifts) => Object.entries(shifts)));
  const counts = days.map((shifts) => shifts.reduce((sum, [, agents]) => sum + agents, 0));
  const [least, most] = [Math.min(...counts), Math.max(...counts)].map((count) => formatNumber(count));
  const shifts = new Set(days.flatMap((day) => day.map(([shift]) => shift))).size;
  return { value: words.people(least === most ? least : `${least}–${most}`), label: words.shifts(shifts) };
}

/** What the judged days cost; nothing where that is not known. */
export function costTile(cost: number | undefined, hours: number, days: number, language: Language): PictureFigure[] {
  const words = pictureWordsOf(language);
  return cost === undefined ? [] : [{ value: words.yuan(formatNumber(cost)), label: words.takes(days, trimmedNumber(hours)) }];
}

/** Why a rule's messages are late most of all, and when. */
export function causeTile(intervals: readonly IntervalResult[], rule: string | undefined, language: Language): PictureFigure[] {
  const words = pictureWordsOf(language);
  if (rule === undefined || !intervals.some(({ late }) => rule in late)) return [];
  const late = intervals.reduce((sum, interval) => sum + (interval.late[rule] ?? 0), 0);
  if (late <= 0) return [{ value: words.nothingLate, label: words.nothingLateLabel }];
  const spell = worstSpell(intervals, rule);
  const [most] = causesOf(intervals, rule);
  if (most === undefined) return [];
  const cause = wordsOf(language).causes[most[0]].short;
  const named = language === "en" ? `${cause.charAt(0).toUpperCase()}${cause.slice(1)}` : cause;
  return [{ value: `${named} ${formatShare(most[1] / late, 0.02)}`, label: words.cause(spell === undefined ? undefined : `${quarterTime(spell.fromQuarter)}–${quarterTime(spell.toQuarter)}`) }];
}

/** When most wait in the pool, and how long. */
export function queueTile(intervals: readonly IntervalResult[], language: Language): PictureFigure[] {
  const words = pictureWordsOf(language);
  if (intervals.length === 0) return [];
  const queue = longestQueue(intervals);
  if (queue === undefined) return [{ value: words.noQueue, label: words.noQueueLabel }];
  return [{
    value: words.queue(formatNumber(queue.pool, queue.pool < FEW ? 1 : 0)),
    label: words.queueLabel(`${quarterTime(queue.fromQuarter)}–${quarterTime(queue.toQuarter)}`, waitText(queue.oldestSeconds, language)),
  }];
}

/** A rule's late messages by cause, most frequent first. */
export function causesOf(intervals: readonly IntervalResult[], rule: string): (readonly [cause: Cause, late: number])[] {
  const counts = new Map<Cause, number>();
  for (const { lateByCause } of intervals) for (const [cause, late] of Object.entries(lateByCause[rule] ?? {}) as [Cause, number][]) counts.set(cause, (counts.get(cause) ?? 0) + late);
  return [...counts].filter(([, late]) => late > 0).toSorted(([, one], [, other]) => other - one);
}
