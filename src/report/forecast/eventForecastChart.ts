import type { EventForecast } from "../../forecast/event/forecastScenario.ts";
import { aheadCountChart } from "../charts/aheadCountChart.ts";
import { compiledSpec } from "../charts/compiledSpec.ts";
import type { VegaSpec } from "../charts/compiledSpec.ts";
import type { Language } from "../words/language.ts";

/** Key that a calibration has beside its own where it was carried to an event to come. */
export interface WithEventForecast {
  readonly forecast?: EventForecast;
}

/** The chart of its days, compiled for the Vega runtime, where there is one; the page puts in the rows. */
export interface EventForecastChart {
  readonly eventDays?: VegaSpec;
}

export function eventForecastChart({ forecast }: WithEventForecast, language: Language): EventForecastChart {
  return forecast === undefined ? {} : { eventDays: compiledSpec(aheadCountChart("day", language)) };
}
