import { useMemo } from "preact/hooks";
import type { PeriodOutlook } from "../../forecast/period/periodOutlook.ts";
import type { AheadCharts } from "../../report/charts/aheadCharts.ts";
import { aheadChartWords } from "../../report/charts/aheadChartWords.ts";
import { aheadRecoveryRows } from "../../report/charts/aheadRows.ts";
import { language } from "../frame/language.ts";
import { ForecastPicture } from "./ForecastPicture.tsx";

interface RecoveryPictureProps {
  readonly recovery: PeriodOutlook["recoveries"][number];
  readonly charts: AheadCharts["recovery"];
}

/** How likely a rate is to have recovered by each day, beside what the days until then must reach. */
export function RecoveryPicture({ recovery, charts }: RecoveryPictureProps) {
  const words = aheadChartWords(language.value);
  const rows = useMemo(() => aheadRecoveryRows(recovery, language.value), [recovery, language.value]);
  return (
    <div class="pair">
      <ForecastPicture spec={charts?.chance} rows={rows} label={words.chanceDescription} />
      {recovery.after.some(({ required }) => required !== undefined) ? <ForecastPicture spec={charts?.required[recovery.quantity]} rows={rows} label={words.requiredDescription} /> : null}
    </div>
  );
}
