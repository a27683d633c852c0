import type { PeriodOutlook } from "../../forecast/period/periodOutlook.ts";
import { forecastWordsOf } from "../../report/forecast/forecastWordsOf.ts";
import { outlookBlocks, outlookFooter } from "../../report/forecast/outlookBlocks.ts";
import { language } from "../language.ts";
import { ForecastBlocks } from "./ForecastBlocks.tsx";

/** What lies beyond the judged days. */
export function OutlookSection({ outlook }: { readonly outlook: PeriodOutlook }) {
  return (
    <section id="outlook">
      <h2>{forecastWordsOf(language.value).outlook.title}</h2>
      <ForecastBlocks blocks={outlookBlocks(outlook, language.value)} />
      <p class="lead">{outlookFooter(outlook, language.value)}</p>
    </section>
  );
}
