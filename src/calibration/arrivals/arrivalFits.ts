import { DEFAULT_BUSYNESS_CV } from "../../scenario/frameDefaults.ts";
import { defaultFit } from "../defaultFit.ts";
import type { Fit, Ranged } from "../fit.ts";
import type { FitReason } from "../fitReason.ts";
import { fittedFit } from "../fittedFit.ts";
import { LEAST_PAIRS } from "./dayCorrelation.ts";
import { LEAST_DAYS } from "./leastDays.ts";
import { LEAST_CONVERSATIONS, type StreamArrivals } from "./streamArrivals.ts";
import { hasEveryWeekday } from "./weekdaysDiffer.ts";

/** How each number of a stream was found, by its path. Of the profile the value is the mean of its greatest quarter-hour. */
export function arrivalFits(name: string, arrivals: StreamArrivals): Record<string, Fit> {
  const { ordinary, perDay, comesBack, weekday, busynessCv, busynessCorrelation, quarterCv, quarterCorrelation, conversations, dispersion } = arrivals;
  const days = ordinary.number;
  const at = (key: string): string => `arrivals.${name}.${key}`;
  const fewDays = (least: number): FitReason => ({ code: "few-full-days", least });
  const cells = ordinary.grid.used.reduce((sum, used) => sum + used, 0);
  return {
    [at("consultsPerDay")]: fittedFit(perDay, days, "days", comesBack ? { reason: { code: "returns-fall-short" } } : {}),
    [at("profile")]: profileFit(arrivals, conversations, dispersion),
    ...(weekday === undefined
      ? { [at("weekday")]: defaultFit(1, days, "days", days < LEAST_DAYS.weekdays ? fewDays(LEAST_DAYS.weekdays) : { code: hasEveryWeekday(ordinary.grid.weekdays) ? "weekdays-alike" : "weekday-missing" }) }
      : Object.fromEntries(weekday.map((factor, index) => [at(`weekday.${index}`), fittedFit(factor, days, "days")]))),
    [at("busynessCv")]: busynessCv === undefined ? defaultFit(DEFAULT_BUSYNESS_CV, days, "days", fewDays(LEAST_DAYS.busynessCv)) : fittedFit(busynessCv, days, "days"),
    [at("busynessCorrelation")]: busynessCorrelation === undefined ? defaultFit(0, days, "days", days < LEAST_DAYS.weekdays ? fewDays(LEAST_DAYS.weekdays) : daysApart(busynessCv)) : fittedFit(busynessCorrelation, days, "days"),
    [at("quarterCv")]: quarterCv === undefined ? defaultFit(0, cells, "quarter-hours", fewDays(LEAST_DAYS.quarterCv)) : fittedFit(quarterCv, cells, "quarter-hours"),
    [at("quarterCorrelation")]: quarterCorrelation === undefined
      ? defaultFit(0, cells, "quarter-hours", quarterCv === undefined ? fewDays(LEAST_DAYS.quarterCv) : { code: "quarter-hours-alike" })
      : fittedFit(quarterCorrelation, cells, "quarter-hours"),
  };
}

/** Why nothing is known of the likeness of neighbouring days though there are days enough. */
function daysApart(busynessCv: Ranged | undefined): FitReason {
  return busynessCv?.value === 0 ? { code: "days-alike" } : { code: "few-neighbouring-days", least: LEAST_PAIRS };
}

function profileFit({ profile, hasProfile }: StreamArrivals, conversations: number, dispersion: number): Fit {
  const peak = profile.reduce((greatest, each) => (each.value > greatest.value ? each : greatest));
  if (!hasProfile) return defaultFit(peak.value, conversations, "conversations", { code: "few-for-profile", least: LEAST_CONVERSATIONS });
  return fittedFit(peak, conversations, "conversations", { fitTest: { name: "dispersion", value: dispersion } });
}
