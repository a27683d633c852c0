import type { ForecastTerm } from "../../forecast/event/expectedCount.ts";
import type { EventForecast } from "../../forecast/event/forecastScenario.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { plainPercent } from "../figures/formatTarget.ts";
import { durationText } from "../durationText.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { ForecastBlock } from "./forecastBlock.ts";
import type { ForecastWords } from "./forecastWords.ts";
import { forecastWordsOf } from "./forecastWordsOf.ts";
import { rangeText } from "./rangeText.ts";

/** An expected event: what its number of conversations rests on, and day by day. */
export function eventForecastBlocks(forecast: EventForecast, language: Language): ForecastBlock[] {
  const words = forecastWordsOf(language);
  return [
    { title: words.event.formula, table: { rows: forecast.terms.map((term) => termRow(term, words, language)), hasHead: false } },
    { title: words.event.days, table: { rows: dayRows(forecast, words), hasHead: true }, chart: { of: "event-days" } },
    ...(forecast.leftOut.length === 0 ? [] : [{ lines: [words.event.leftOut(forecast.leftOut)] }]),
  ];
}

/** How many conversations are expected within it. */
export function eventForecastHeading({ name, from, to, total: { low, likely, high } }: EventForecast, language: Language): string {
  const words = forecastWordsOf(language);
  return words.event.heading(name, timeText(from), timeText(to), rangeText(words, { p05: low, p50: likely, p95: high }));
}

export function eventForecastFooter({ draws }: EventForecast, language: Language): string {
  return forecastWordsOf(language).event.footer(formatNumber(draws));
}

function termRow(term: ForecastTerm, words: ForecastWords, language: Language): string[] {
  return [`${words.event.terms[term.name]}${term.stream === undefined ? "" : ` (${term.stream})`}`, rangeText(words, { p05: term.low, p50: term.likely, p95: term.high }, formatOf(term.name, language)), sourceText(term, words)];
}

function formatOf(name: ForecastTerm["name"], language: Language): (value: number) => string {
  switch (name) {
    case "afterSaleShare": case "decayFall": return (share) => plainPercent(Math.round(share * 1000) / 1000);
    case "decayOver": return (seconds) => durationText(seconds, wordsOf(language));
    case "consultsPerOrder": case "factor": case "earlierFactor": case "upliftCv": return (value) => formatNumber(value, 2);
    case "orders": case "ordinary": return formatNumber;
  }
}

function sourceText({ source }: ForecastTerm, words: ForecastWords): string {
  switch (source.kind) {
    case "file": return words.event.fromFile;
    case "ranges": return words.event.byRanges;
    case "default": return words.event.byDefault;
    case "learned": return words.event.learned(source.days, formatNumber(source.conversations), formatNumber(source.orders));
    case "earlier": return words.event.earlier(formatNumber(source.counted), formatNumber(source.ordinary));
    case "scenario": return source.isDefault === true ? words.event.byDefault : words.event.fromScenario(source.path, source.n === undefined ? undefined : `n = ${formatNumber(source.n)}`);
  }
}

function dayRows({ days }: EventForecast, words: ForecastWords): string[][] {
  const streams = [...new Set(days.map(({ stream }) => stream))];
  const dates = [...new Set(days.map(({ date }) => date))];
  return [[words.event.date, ...streams], ...dates.map((date) => [date, ...streams.map((stream) => {
    const found = days.find((day) => day.date === date && day.stream === stream);
    return found === undefined ? "" : rangeText(words, found);
  })])];
}

function timeText(time: string): string {
  return time.endsWith("T00:00") ? time.slice(0, 10) : time.replace("T", " ");
}
