import type { BacktestResult, Band } from "../../backtest/backtestResult.ts";
import type { FigureTable } from "../figureTables.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { figureText, type FigureFormat, formatOf } from "./bandText.ts";
import { backtestPageWordsOf } from "./backtestPageWords.ts";
import { backtestWordsOf } from "./backtestWordsOf.ts";

/** Every day under every rule, with its conversations; last all days together. */
export function backtestDayTable(result: BacktestResult, language: Language): FigureTable {
  const words = backtestPageWordsOf(language);
  const told = backtestWordsOf(language);
  const { tableColumns: columns } = words;
  const row = (day: string, figure: string, band: Band, format: FigureFormat): string[] => [
    day, figure, figureText(band.real, format, told), ...[band.p05, band.p50, band.p95].map((value) => figureText(value, format, told)),
    band.inside === undefined ? told.none : band.inside ? words.yes : words.no,
  ];
  const rows = (day: string, bandOf: (rule: string) => Band, arrivals: Band): string[][] => [
    ...Object.entries(result.rules).map(([id, { name, quantity }]) => row(day, name[language], bandOf(id), formatOf(quantity, told))),
    ...(result.arrivals === "replay" ? [] : [row(day, told.consults, arrivals, (value) => formatNumber(value))]),
  ];
  return {
    file: "days", title: words.tableTitle, names: 2, columns: [columns.day, columns.figure, columns.real, columns.p05, columns.median, columns.p95, columns.inside],
    rows: [
      ...result.days.flatMap((day) => rows(dayName(day.date, wordsOf(language)), (rule) => day.rules[rule], day.arrivals)),
      ...(result.days.length === 1 ? [] : rows(told.allDays, (rule) => result.rules[rule].total, result.arrivalsPerDay)),
    ],
  };
}
