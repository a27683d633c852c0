import type { PeriodOutlook } from "../../forecast/period/periodOutlook.ts";
import { blocksText } from "./blocksText.ts";
import type { ForecastTextOptions } from "./forecastTextOptions.ts";
import { outlookBlocks, outlookFooter } from "./outlookBlocks.ts";

/** What lies beyond the judged days, for the terminal. `today`: a day that has begun, where its rest is told beside. Ends with a line feed. */
export function outlookText(outlook: PeriodOutlook, { language, ...options }: ForecastTextOptions, today?: string): string {
  return blocksText(outlookBlocks(outlook, language, today), outlookFooter(outlook, language), options);
}
