import type { ForecastTerm } from "../../forecast/event/expectedCount.ts";
import type { EventForecast } from "../../forecast/event/forecastScenario.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { plainPercent } from "../figures/formatTarget.ts";
import { durationText } from "../durationText.ts";
import { wrap } from "../terminal/columns.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { ForecastTextOptions } from "./forecastTextOptions.ts";
import type { ForecastWords } from "./forecastWords.ts";
import { forecastWordsOf } from "./forecastWordsOf.ts";
import { rangeText } from "./rangeText.ts";
import { textTable } from "./textTable.ts";

/** An expected event for the terminal: how many, what that rests on, and day by day. Ends with a line feed. */
export function eventForecastText(forecast: EventForecast, { language, colors, columns }: ForecastTextOptions): string {
  const words = forecastWordsOf(language);
  const { low, likely, high } = forecast.total;
  const total = rangeText(words, { p05: low, p50: likely, p95: high });
  return `${[
    ...wrap(words.event.heading(forecast.name, timeText(forecast.from), timeText(forecast.to), total), columns).map(colors.strong),
    "", words.event.formula, ...textTable(forecast.terms.map((term) => termRow(term, words, language)), columns).map((line) => `  ${line}`),
    "", words.event.days, ...textTable(dayRows(forecast, words), columns).map((line) => `  ${line}`),
    ...(forecast.leftOut.length === 0 ? [] : ["", ...wrap(words.event.leftOut(forecast.leftOut), columns)]),
    "", ...wrap(words.event.footer(formatNumber(forecast.draws)), columns).map(colors.faint),
  ].join("\n")}\n`;
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
