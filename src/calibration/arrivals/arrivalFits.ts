import { FIT_LEVEL, type Fit, type Observed, type Ranged } from "../fit.ts";
import { defaultFit } from "../laws/defaultFit.ts";
import { LEAST_DAYS_OF_CV, LEAST_DAYS_OF_QUARTERS, type StreamArrivals } from "./streamArrivals.ts";
import { LEAST_DAYS } from "./weekdayMeans.ts";

/** What a scenario has where nothing is said. */
const DEFAULT_BUSYNESS_CV = 0.15;

/** How each number of a stream was found, by its path. Of the profile the value is the mean of its greatest quarter-hour. */
export function arrivalFits(name: string, arrivals: StreamArrivals): Record<string, Fit> {
  const { ordinary, perDay, weekday, busynessCv, busynessCorrelation, quarterCv, quarterCorrelation, conversations, dispersion } = arrivals;
  const days = ordinary.number;
  const at = (key: string): string => `arrivals.${name}.${key}`;
  const fewDays = (least: number): string => `it takes ${least} full days without events`;
  const cells = ordinary.grid.used.reduce((sum, used) => sum + used, 0);
  return {
    [at("consultsPerDay")]: fitted(perDay, days, "days"),
    [at("profile")]: profileFit(arrivals, conversations, dispersion),
    ...(weekday === undefined
      ? { [at("weekday")]: defaultFit(1, days, "days", days < LEAST_DAYS ? fewDays(LEAST_DAYS) : "weekdays do not differ beyond chance") }
      : Object.fromEntries(weekday.map((factor, index) => [at(`weekday.${index}`), fitted(factor, days, "days")]))),
    [at("busynessCv")]: busynessCv === undefined ? defaultFit(DEFAULT_BUSYNESS_CV, days, "days", fewDays(LEAST_DAYS_OF_CV)) : fitted(busynessCv, days, "days"),
    [at("busynessCorrelation")]: busynessCorrelation === undefined ? defaultFit(0, days, "days", fewDays(LEAST_DAYS)) : fitted(busynessCorrelation, days, "days"),
    [at("quarterCv")]: quarterCv === undefined ? defaultFit(0, cells, "quarter-hours", fewDays(LEAST_DAYS_OF_QUARTERS)) : fitted(quarterCv, cells, "quarter-hours"),
    [at("quarterCorrelation")]: quarterCorrelation === undefined
      ? defaultFit(0, cells, "quarter-hours", "quarter-hours do not vary beyond chance")
      : fitted(quarterCorrelation, cells, "quarter-hours"),
  };
}

function profileFit({ profile, hasProfile }: StreamArrivals, conversations: number, dispersion: number): Fit {
  const peak = profile.reduce((greatest, each) => (each.value > greatest.value ? each : greatest));
  if (!hasProfile) return defaultFit(peak.value, conversations, "conversations", "it takes 30 conversations");
  return { ...fitted(peak, conversations, "conversations"), fitTest: { name: "dispersion", value: dispersion } };
}

function fitted({ value, lower, upper }: Required<Ranged>, n: number, of: Observed): Fit {
  return { value, lower, upper, level: FIT_LEVEL, n, of, source: "fitted" };
}
