import { forecastScenario } from "../forecast/event/forecastScenario.ts";
import { loadForecast } from "../hosts/loadForecast.ts";
import { eventForecastText } from "../report/forecast/eventForecastText.ts";
import type { CalibrateRequest } from "./calibrateRequest.ts";
import type { Interruption } from "./interruption.ts";
import type { Learned } from "./learned.ts";
import { reportColors } from "./reportColors.ts";
import { terminalColumns } from "./terminalColumns.ts";

/** What was learned, carried to the days of an expected event: its scenario is that of the event. @throws Interrupted */
export async function withForecast(learned: Learned, forecastFile: string, { timeZone, language }: CalibrateRequest, interruption: Interruption): Promise<Learned> {
  const { file, sources } = await loadForecast(forecastFile, { timeZone, ...interruption });
  const { written, forecast } = interruption.breakable(() => forecastScenario(learned.block, learned.result.fits, file, sources));
  return {
    result: { ...learned.result, scenario: written, forecast }, block: written,
    written: { ...learned.written, scenario: written, events: [], madeFor: { file: forecastFile, startDate: String(written.start), days: Number(written.days) } },
    text: `${learned.text}\n${eventForecastText(forecast, { language, colors: reportColors(), columns: terminalColumns() })}`,
  };
}
