/** Where new people may come from. */
export const SOURCES = ["own", "temps", "outsourced"] as const;
export type StaffSource = (typeof SOURCES)[number];

/**
 * Days that each step takes before somebody new may serve, at most. Source: domain §3 (C): recruiting 2–3 weeks, training of own staff 3–5 days, of others 3–8 hours; outsourced seats are
 * there in 48–72 hours. The exam's two attempts on two days: D.
 */
const FINDING_DAYS: Readonly<Record<StaffSource, number>> = { own: 21, temps: 21, outsourced: 3 };
const TRAINING_DAYS: Readonly<Record<StaffSource, number>> = { own: 5, temps: 1, outsourced: 1 };
const EXAM_DAYS = 2;

/** First and last day, counted from the first on which they must serve: -1 is the day before. */
export type DaySpan = readonly [from: number, to: number];

/** The latest days on which people of a source are found, trained and examined, one after the other. */
export interface HiringLead {
  readonly find: DaySpan;
  readonly train: DaySpan;
  readonly exam: DaySpan;
}

export function hiringLead(source: StaffSource): HiringLead {
  const [trained, found] = [EXAM_DAYS + TRAINING_DAYS[source], EXAM_DAYS + TRAINING_DAYS[source] + FINDING_DAYS[source]];
  return { find: [-found, -trained - 1], train: [-trained, -EXAM_DAYS - 1], exam: [-EXAM_DAYS, -1] };
}
