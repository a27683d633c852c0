import type { Shift } from "./scenario.ts";

const HOUR_SECONDS = 3600;

/**
 * Shifts that are there without being defined. Shifts of 8 hours and more have a meal of one hour in two waves, laid into the
 * quieter hours before or after a peak; that of the middle shift into the two hours in which early and late are both there; the half shift has none.
 * Source: times as in Kuaishou's service plan (early, late, half) and desk guides (middle, night); places of the meals: D.
 */
export const STANDARD_SHIFTS: Readonly<Record<string, Shift>> = {
  early: shift("08:00", "17:00", "12:00"),
  middle: shift("11:00", "20:00", "15:00"),
  late: shift("15:00", "24:00", "17:30"),
  half: shift("19:30", "24:00"),
  night: shift("00:00", "08:00", "03:00"),
};

function shift(from: string, to: string, meal?: string): Shift {
  const breaks = meal === undefined ? [] : [{ from: meal, length: HOUR_SECONDS, waves: 2 }];
  return { from, to, breaks, atEnd: "finish", stopNewBefore: 0 };
}
