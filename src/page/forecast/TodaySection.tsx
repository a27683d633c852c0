import type { TodayOutlook } from "../../forecast/today/todayOutlook.ts";
import { forecastWordsOf } from "../../report/forecast/forecastWordsOf.ts";
import { todayBlocks, todayFooter, todayHeading } from "../../report/forecast/todayBlocks.ts";
import { language } from "../language.ts";
import { ForecastBlocks } from "./ForecastBlocks.tsx";

/** The rest of a day that has begun; what stands below it on the page is that day as it was to be expected. */
export function TodaySection({ today }: { readonly today: TodayOutlook }) {
  return (
    <section id="today">
      <h2>{todayHeading(today, language.value)}</h2>
      <ForecastBlocks blocks={todayBlocks(today, language.value)} />
      <p class="lead">{todayFooter(today, language.value)}</p>
      <p class="lead">{forecastWordsOf(language.value).today.below}</p>
    </section>
  );
}
