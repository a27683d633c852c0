import { backtestDayTable } from "../backtest/backtestDayTable.ts";
import type { ReportedResult } from "../buildReport.ts";
import { comparedPairs } from "../comparison/comparedPair.ts";
import { comparisonTables } from "../comparison/comparisonTables.ts";
import { fileStem } from "../fileStem.ts";
import { type FigureTable, figureTables } from "../figureTables.ts";
import { curveTable } from "../staffing/curveTable.ts";
import type { Language } from "../words/language.ts";
import { learnedTable } from "./learnedTable.ts";
import { scoreTables } from "./scoreTables.ts";
import { targetTable } from "./targetTable.ts";

/** A table with the name of its file, beside the result's. */
export interface NamedTable {
  readonly name: string;
  readonly table: FigureTable;
}

/** The tables of a result, for spreadsheets; those without rows are left out. */
export function resultTables(result: ReportedResult, language: Language): NamedTable[] {
  return tablesOf(result, language).filter(({ rows }) => rows.length > 0).map((table, place) => ({ name: fileName(table, place), table }));
}

function tablesOf(result: ReportedResult, language: Language): FigureTable[] {
  switch (result.kind) {
    case "simulation": return figureTables(result, language);
    case "comparison": return comparedPairs(result).flatMap((pair) => comparisonTables(pair, language));
    case "staffing": return [targetTable(result, language), curveTable(result, language)];
    case "backtest": return [backtestDayTable(result, language)];
    case "calibration": return [learnedTable(result, language)];
    case "score": return scoreTables(result, language);
  }
}

function fileName({ file = "" }: FigureTable, place: number): string {
  const name = fileStem(file);
  return name === "" ? `table-${place + 1}` : name;
}
