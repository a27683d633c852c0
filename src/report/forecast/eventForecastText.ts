import type { EventForecast } from "../../forecast/event/forecastScenario.ts";
import { wrap } from "../terminal/columns.ts";
import { blocksText } from "./blocksText.ts";
import { eventForecastBlocks, eventForecastFooter, eventForecastHeading } from "./eventForecastBlocks.ts";
import type { ForecastTextOptions } from "./forecastTextOptions.ts";

/** An expected event for the terminal: how many, what that rests on, and day by day. Ends with a line feed. */
export function eventForecastText(forecast: EventForecast, { language, colors, columns }: ForecastTextOptions): string {
  const heading = wrap(eventForecastHeading(forecast, language), columns).map(colors.strong);
  return `${heading.join("\n")}\n\n${blocksText(eventForecastBlocks(forecast, language), eventForecastFooter(forecast, language), { colors, columns })}`;
}
