import type { Rota } from "../../staffing/rota/rota.ts";
import { textTable } from "../forecast/textTable.ts";
import { displayWidth, fit, wrap } from "../terminal/columns.ts";
import { type RotaCell, type RotaView, type RotaWeek, rotaView } from "./rotaView.ts";
import { type RotaWords, rotaWordsOf } from "./rotaWords.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

/** People of whom a terminal shows every day; the page and the files show all. */
const MOST_ROWS = 40;
const INDENT = "  ";
/** Between two columns. */
const GAP = 2;

/** A rota for the terminal: how many people and why, then by person what each day brings; as many days side by side as there is room for. */
export function rotaText(rota: Rota, { language, colors, columns }: StaffingTextOptions): string[] {
  const words = rotaWordsOf(language);
  const view = rotaView(rota, language);
  const sentences = view.sentences.flatMap((sentence) => wrap(sentence, columns));
  if (rota.persons.length === 0) return [colors.strong(words.title), ...sentences];
  const hasMeals = rota.dates.length === 1;
  const tables = tablesOf(view, words, hasMeals, columns - INDENT.length);
  const hidden = rota.persons.length - MOST_ROWS;
  return [
    colors.strong(words.title), ...sentences,
    ...tables.flatMap((rows) => {
      const [head, ...body] = textTable([[words.head.person, ...rows.days], ...rows.lines.slice(0, MOST_ROWS)], columns - INDENT.length);
      return [INDENT + colors.faint(head), ...body.map((line) => fit(INDENT + line, columns).trimEnd())];
    }),
    ...(hidden > 0 ? [INDENT + words.more(hidden)] : []),
    ...(hasMeals ? [] : legend(view, words).flatMap((line) => wrap(line, columns - INDENT.length).map((part) => INDENT + colors.faint(part)))),
    ...wrap(words.files[0], columns).map(colors.faint), ...wrap(words.files[1], columns - INDENT.length).map((part) => INDENT + colors.faint(part)),
  ];
}

interface TextRows {
  readonly days: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** Weeks cut into as many days as fit side by side. */
function tablesOf({ weeks }: RotaView, words: RotaWords, hasMeals: boolean, columns: number): readonly TextRows[] {
  return weeks.flatMap((week) => {
    const texts = week.rows.map(({ cells }) => cells.map((cell) => (cell === undefined ? words.off : cellText(cell, words, hasMeals))));
    const names = widest(week.rows.map(({ name }) => name));
    const widths = week.days.map((day, column) => widest([day, ...texts.map((cells) => cells[column])]) + GAP);
    const cuts = widths.reduce<number[][]>((groups, width, column) => {
      const last = groups.at(-1);
      const fits = last !== undefined && last.reduce((sum, each) => sum + widths[each], names) + width <= columns;
      return fits ? [...groups.slice(0, -1), [...last, column]] : [...groups, [column]];
    }, []);
    return cuts.map((group) => ({ days: group.map((column) => week.days[column]), lines: week.rows.map(({ name }, row) => [name, ...group.map((column) => texts[row][column])]) }));
  });
}

/** Of one day with times and meals; of several days the shift alone, told below. */
function cellText({ shift, times, meals }: RotaCell, words: RotaWords, hasMeals: boolean): string {
  if (!hasMeals) return shift;
  return `${shift} ${meals.length === 0 ? times : words.withMeal(times, meals.join(" / "))}`;
}

/** When each shift is, and when those of each place in it eat. */
function legend({ weeks }: RotaView, words: RotaWords): readonly string[] {
  const cells = weeks.flatMap((week: RotaWeek) => week.rows.flatMap((row) => row.cells)).filter((cell) => cell !== undefined);
  return [...new Set(cells.map(({ shift }) => shift))].map((shift) => {
    const alike = cells.filter((cell) => cell.shift === shift);
    const meals = [...new Set(alike.flatMap((cell) => cell.meals))].toSorted();
    return cellText({ ...alike[0], meals }, words, true);
  });
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
