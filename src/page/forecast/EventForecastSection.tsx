import { useMemo } from "preact/hooks";
import type { EventForecast } from "../../forecast/event/forecastScenario.ts";
import { aheadChartWords } from "../../report/charts/aheadChartWords.ts";
import { aheadDayRows } from "../../report/charts/aheadRows.ts";
import type { VegaSpec } from "../../report/charts/compiledSpec.ts";
import { eventForecastBlocks, eventForecastFooter, eventForecastHeading } from "../../report/forecast/eventForecastBlocks.ts";
import type { Language } from "../../report/words/language.ts";
import { language } from "../frame/language.ts";
import { ForecastBlocks } from "./ForecastBlocks.tsx";
import { ForecastPicture } from "./ForecastPicture.tsx";

interface EventForecastSectionProps {
  readonly forecast: EventForecast;
  readonly charts: Readonly<Record<Language, { readonly eventDays?: VegaSpec }>>;
}

/** An event to come: how many are expected, what that rests on, and day by day. */
export function EventForecastSection({ forecast, charts }: EventForecastSectionProps) {
  const streams = [...new Set(forecast.days.map(({ stream }) => stream))];
  return (
    <section class="verdict" id="event-forecast">
      <h2>{eventForecastHeading(forecast, language.value)}</h2>
      <ForecastBlocks
        blocks={eventForecastBlocks(forecast, language.value)}
        pictureOf={() => <div class="pair">{streams.map((stream) => <StreamPicture key={stream} forecast={forecast} stream={stream} isOneOfSeveral={streams.length > 1} spec={charts[language.value].eventDays} />)}</div>}
      />
      <p class="lead">{eventForecastFooter(forecast, language.value)}</p>
    </section>
  );
}

interface StreamPictureProps {
  readonly forecast: EventForecast;
  readonly stream: string;
  readonly isOneOfSeveral: boolean;
  readonly spec: VegaSpec | undefined;
}

function StreamPicture({ forecast, stream, isOneOfSeveral, spec }: StreamPictureProps) {
  const rows = useMemo(() => aheadDayRows(forecast, stream, language.value), [forecast, stream, language.value]);
  const { daysDescription } = aheadChartWords(language.value);
  return <ForecastPicture spec={spec} rows={rows} label={daysDescription} caption={isOneOfSeveral ? `${stream} · ${daysDescription}` : daysDescription} />;
}
