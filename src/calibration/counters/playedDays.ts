import type { CountedDays } from "./countedDays.ts";

/** A run holds no more, with the day that fills the desk. */
const MOST_DAYS = 20;
/** More conversations than this a replication cost time and tell the region no better: the days' chance is known from fewer. */
const MOST_CONVERSATIONS = 12_000;
const LEAST_DAYS = 3;

/** Which of the counted days are played: all, or as many as one replication holds, evenly over all of them. */
export function playedDays({ totals }: CountedDays): readonly number[] {
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const most = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, Math.floor(MOST_CONVERSATIONS / Math.max(1, mean))));
  if (totals.length <= most) return totals.map((_, day) => day);
  return Array.from({ length: most }, (_, at) => Math.floor(((at + 0.5) * totals.length) / most));
}
