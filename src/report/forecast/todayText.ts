import type { TodayOutlook } from "../../forecast/today/todayOutlook.ts";
import { wrap } from "../terminal/columns.ts";
import { blocksText } from "./blocksText.ts";
import type { ForecastTextOptions } from "./forecastTextOptions.ts";
import { todayBlocks, todayFooter, todayHeading } from "./todayBlocks.ts";

/** The rest of a day for the terminal: how busy it is, each rule so far and to the end, who still comes, what could be done. Ends with a line feed. */
export function todayText(today: TodayOutlook, { language, colors, columns }: ForecastTextOptions): string {
  const heading = wrap(todayHeading(today, language), columns).map(colors.strong);
  return `${heading.join("\n")}\n${blocksText(todayBlocks(today, language), todayFooter(today, language), { colors, columns })}`;
}
