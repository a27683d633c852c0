import type { Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";
import { type DaySpan, hiringLead } from "./hiringLead.ts";

/** What who comes new is trained on before the event. Source: S4, domain §5.1. */
export const TRAINING = ["goods", "activity", "service-policy", "system"] as const;
export type TrainingTopic = (typeof TRAINING)[number];

/** What is to be done by when. */
export const PLAN_STEPS = [
  "plan", "hire-own", "hire-temps", "forecast", "phrases", "train-own", "order-outsourced", "train-others", "exam", "registration", "event", "after-sale",
] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** What must be finished before a step begins. */
export const STEPS_BEFORE: Readonly<Record<PlanStep, readonly PlanStep[]>> = {
  plan: [], "hire-own": ["plan"], "hire-temps": ["plan"], forecast: ["plan"], phrases: [], "order-outsourced": ["forecast"], "train-own": ["hire-own", "phrases"],
  "train-others": ["hire-temps", "order-outsourced", "phrases"], exam: ["train-own", "train-others"], registration: [], event: ["exam", "registration"], "after-sale": ["event"],
};
/** Only where an event is ahead. */
const OF_EVENT: ReadonlySet<PlanStep> = new Set<PlanStep>(["registration", "event", "after-sale"]);
/** Only where somebody is hired. */
const OF_HIRING: ReadonlySet<PlanStep> = new Set<PlanStep>(["hire-own", "hire-temps", "order-outsourced", "train-own", "exam"]);

export interface PlannedStep {
  readonly step: PlanStep;
  /** Days from the event's day; first and last. */
  readonly from: number;
  readonly to: number;
  readonly fromDate: string;
  readonly toDate: string;
}

/**
 * The steps with their dates about the given judged day (from 0), that of the event, by the day on which they begin; of those that take their time the latest days. Who is hired is ready on the first judged day; without
 * hires those steps are left out, without an event what belongs to one. Source: domain §5 (timetable of a Double Eleven: forecast D−14, phrases D−7, registration D−3 … D−1), earlier where another step needs it.
 */
export function planTimeline({ start, warmUp }: Pick<Scenario, "start" | "warmUp">, day: number, { isHiring, isEvent }: { readonly isHiring: boolean; readonly isEvent: boolean }): PlannedStep[] {
  const date = addDays(start, warmUp + day);
  const spans = stepSpans(day, isHiring);
  const steps = PLAN_STEPS.filter((step) => (isHiring || !OF_HIRING.has(step)) && (isEvent || !OF_EVENT.has(step))).map((step): PlannedStep => {
    const [from, to] = spans[step];
    return { step, from, to, fromDate: addDays(date, from), toDate: addDays(date, to) };
  });
  return steps.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** In days from the event, the people being ready `day` days before it. */
function stepSpans(day: number, isHiring: boolean): Readonly<Record<PlanStep, DaySpan>> {
  const [own, temps, outsourced] = [hiringLead("own"), hiringLead("temps"), hiringLead("outsourced")];
  const fromReady = ([from, to]: DaySpan): DaySpan => [from - day, to - day];
  const on = (latest: number, before: number): DaySpan => [Math.min(latest, before - day - 1), Math.min(latest, before - day - 1)];
  const forecast = on(-14, outsourced.find[0]);
  const first = isHiring ? Math.min(own.find[0], temps.find[0]) - day : forecast[0];
  return {
    plan: [Math.min(first, forecast[0]) - 1, Math.min(first, forecast[0]) - 1], forecast,
    "hire-own": fromReady(own.find), "hire-temps": fromReady(temps.find), "order-outsourced": fromReady(outsourced.find),
    phrases: on(-7, own.train[0]), "train-own": fromReady(own.train), "train-others": fromReady(outsourced.train), exam: fromReady(own.exam),
    registration: [-3, -1], event: [0, 0], "after-sale": [1, 1],
  };
}
