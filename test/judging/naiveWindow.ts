import type { RulePack } from "../../src/rules/rulePack.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";

/** An occurrence of a window, or the judged day that one covers whole. */
export interface NaivePlace {
  readonly day: number;
  readonly opens: number;
  readonly end: number;
}

type Frame = Pick<RulePack, "window" | "dayCutOff">;

export function dayOf({ dayCutOff }: Frame, at: number): number {
  return Math.floor((at - timeOf(dayCutOff)) / DAY_MS);
}

/** The window in which a time lies, tried among all that could hold it; undefined outside. */
export function windowAt(rule: Frame, at: number): NaivePlace | undefined {
  const day = dayOf(rule, at);
  const dayStart = day * DAY_MS + timeOf(rule.dayCutOff);
  if (timeOf(rule.window.to) - timeOf(rule.window.from) >= DAY_MS) return { day, opens: dayStart, end: dayStart + DAY_MS };
  const found = windowsAround(rule, day).find(({ opens, end }) => (at >= opens && at < end) || (rule.window.closed && at === end && at !== dayStart));
  return found === undefined ? undefined : { ...found, day };
}

/** The next window that opens after a time. */
export function nextWindow(rule: Frame, at: number): NaivePlace {
  return windowsAround(rule, dayOf(rule, at)).find(({ opens }) => opens > at)!;
}

/** The window that opens on a day. */
export function windowOfDay(rule: Frame, day: number): NaivePlace {
  return windowsAround(rule, day).find((window) => window.day === day)!;
}

function windowsAround(rule: Frame, day: number): NaivePlace[] {
  return [-3, -2, -1, 0, 1, 2, 3].map((offset) => {
    const opens = (day + offset) * DAY_MS + timeOf(rule.window.from);
    return { day: dayOf(rule, opens), opens, end: (day + offset) * DAY_MS + timeOf(rule.window.to) };
  });
}

function timeOf(text: string): number {
  const [hours, minutes] = text.split(":").map(Number);
  return hours * HOUR_MS + minutes * MINUTE_MS;
}
