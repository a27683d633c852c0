import { useMemo } from "preact/hooks";
import type { TodayOutlook } from "../../forecast/today/todayOutlook.ts";
import type { AheadCharts } from "../../report/charts/aheadCharts.ts";
import { aheadChartWords } from "../../report/charts/aheadChartWords.ts";
import { aheadHourRows } from "../../report/charts/aheadRows.ts";
import { forecastWordsOf } from "../../report/forecast/forecastWordsOf.ts";
import { todayBlocks, todayFooter, todayHeading } from "../../report/forecast/todayBlocks.ts";
import type { Language } from "../../report/words/language.ts";
import { language } from "../frame/language.ts";
import { ForecastBlocks } from "./ForecastBlocks.tsx";
import { ForecastPicture } from "./ForecastPicture.tsx";

interface TodaySectionProps {
  readonly today: TodayOutlook;
  readonly charts: Readonly<Record<Language, { readonly ahead?: AheadCharts }>>;
}

/** The rest of a day that has begun; what stands below it on the page is that day as it was to be expected. */
export function TodaySection({ today, charts }: TodaySectionProps) {
  const rows = useMemo(() => aheadHourRows(today), [today]);
  const picture = () => <ForecastPicture spec={charts[language.value].ahead?.hours} rows={rows} label={aheadChartWords(language.value).hoursDescription} />;
  return (
    <section id="today">
      <h2>{todayHeading(today, language.value)}</h2>
      <ForecastBlocks blocks={todayBlocks(today, language.value)} pictureOf={picture} />
      <p class="lead">{todayFooter(today, language.value)}</p>
      <p class="lead">{forecastWordsOf(language.value).today.below}</p>
    </section>
  );
}
