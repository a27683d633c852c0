import type { Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";

/** What who comes new is trained on before the event. Source: S4, domain §5.1. */
export const TRAINING = ["goods", "activity", "service-policy", "system"] as const;
export type TrainingTopic = (typeof TRAINING)[number];

/** What is to be done by when. */
export const PLAN_STEPS = ["hire", "forecast", "phrases", "train", "exam", "registration", "event", "after-sale"] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

export interface PlannedStep {
  readonly step: PlanStep;
  /** Days from the event's day; first and last. */
  readonly from: number;
  readonly to: number;
  readonly fromDate: string;
  readonly toDate: string;
}

/** Days before and after an event. Source: domain §5 (timetable of a Double Eleven); training and exam between phrases and registration: D. */
const DAYS: Readonly<Record<PlanStep, readonly [from: number, to: number]>> = {
  hire: [-21, -21], forecast: [-14, -14], phrases: [-7, -7], train: [-7, -5], exam: [-5, -4], registration: [-3, -1], event: [0, 0], "after-sale": [1, 1],
};

/** The steps with their dates, about the given judged day (from 0): that of the event. */
export function planTimeline({ start, warmUp }: Scenario, day: number): PlannedStep[] {
  const date = addDays(start, warmUp + day);
  return PLAN_STEPS.map((step) => ({ step, from: DAYS[step][0], to: DAYS[step][1], fromDate: addDays(date, DAYS[step][0]), toDate: addDays(date, DAYS[step][1]) }));
}
