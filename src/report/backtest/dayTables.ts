import type { BacktestResult, Band } from "../../backtest/backtestResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { displayWidth, fit } from "../terminal/columns.ts";
import type { Language } from "../words/language.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import { figureText, type FigureFormat, formatOf, markOf, playedText } from "./bandText.ts";
import { backtestWordsOf } from "./backtestWordsOf.ts";

interface TableOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
}

/** A column of the table: a rule or the conversations, with its figure of each day and of all together. */
interface FigureColumn {
  readonly title: string;
  readonly format: FigureFormat;
  readonly ofDay: (day: number) => Band;
  readonly total: Band;
}

const GAP = "   ";
const WIDEST_TITLE = 40;

/** Days × rules, as many rules side by side as there is room for; further ones in a further table. */
export function dayTables(result: BacktestResult, options: TableOptions): string[] {
  const words = backtestWordsOf(options.language);
  const dates = [words.day, ...result.days.map(({ date }) => date), words.allDays];
  const dateWidth = Math.max(...dates.map(displayWidth));
  const written = columnsOf(result, options.language).map((column) => writtenColumn(column, result.days.length, options));
  const tables = sideBySide(written, options.columns - dateWidth);
  return tables.flatMap((columns, table) => [
    ...(table === 0 ? [] : [""]),
    ...dates.map((date, row) => [fit(date, dateWidth), ...columns.map(({ cells }) => cells[row])].join(GAP).trimEnd()),
  ]);
}

/** Conversations that came as in the log need no column. */
function columnsOf({ rules, days, arrivals, arrivalsPerDay }: BacktestResult, language: Language): FigureColumn[] {
  const words = backtestWordsOf(language);
  const ofRules = Object.entries(rules).map(([id, { name, quantity, total }]): FigureColumn => ({
    title: name[language], format: formatOf(quantity, words), total, ofDay: (day) => days[day].rules[id],
  }));
  if (arrivals === "replay") return ofRules;
  return [...ofRules, { title: words.consults, format: (value) => formatNumber(value), total: arrivalsPerDay, ofDay: (day) => days[day].arrivals }];
}

interface WrittenColumn {
  readonly width: number;
  /** Title, days, all days; each as wide as the others. */
  readonly cells: readonly string[];
}

function writtenColumn({ title, format, ofDay, total }: FigureColumn, days: number, { language, colors }: TableOptions): WrittenColumn {
  const words = backtestWordsOf(language);
  const bands = [...Array.from({ length: days }, (_, day) => ofDay(day)), total];
  const parts = bands.map((band) => ({ real: figureText(band.real, format, words), played: playedText(band, format), mark: markOf(band) }));
  const [realWidth, playedWidth] = [Math.max(...parts.map(({ real }) => displayWidth(real))), Math.max(...parts.map(({ played }) => displayWidth(played)))];
  const needed = realWidth + 2 + playedWidth + 2;
  const width = Math.max(needed, Math.min(WIDEST_TITLE, displayWidth(title)));
  const cells = parts.map(({ real, played, mark }) => {
    const text = `${fromRight(real, realWidth)}  ${fromRight(played, playedWidth)} `;
    const colored = mark === "✗" ? colors.bad(mark) : colors.good(mark);
    return text + (mark === "" ? " " : colored) + " ".repeat(width - needed);
  });
  return { width, cells: [colors.strong(fit(title, width)), ...cells] };
}

function sideBySide(columns: readonly WrittenColumn[], room: number): readonly (readonly WrittenColumn[])[] {
  const tables: WrittenColumn[][] = [];
  let used = Infinity;
  for (const column of columns) {
    const taken = GAP.length + column.width;
    if (used + taken > room) {
      tables.push([]);
      used = 0;
    }
    tables[tables.length - 1].push(column);
    used += taken;
  }
  return tables;
}

function fromRight(text: string, columns: number): string {
  return " ".repeat(columns - displayWidth(text)) + text;
}
