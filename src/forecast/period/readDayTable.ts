import { type InputFault, InputFaults } from "../../errors/inputFault.ts";
import { dayNumber } from "../../time/calendar.ts";
import { parsePercent } from "../../document/shareField.ts";
import type { HistoryDay, RuleHistory } from "./ruleHistory.ts";

/** Whether a text is a table of days: its header names `date` and either numerator and denominator, or rate and volume. */
export function isDayTable(text: string): boolean {
  const header = cellsOf(text.split(/\r?\n/u, 1)[0]);
  return header.includes("date") && ((header.includes("numerator") && header.includes("denominator")) || (header.includes("rate") && header.includes("volume")));
}

/**
 * The days of a table with the columns date, numerator and denominator (or rate and volume), and optionally rule; without that column the days are those of every rule
 * asked for. Comma or tab between the cells. Throws InputFaults with the lines of all rows that cannot be read.
 */
export function readDayTable(text: string, fileName: string, ruleIds: readonly string[]): RuleHistory {
  const [first, ...lines] = text.split(/\r?\n/u);
  const header = cellsOf(first);
  const faults: InputFault[] = [];
  const days = new Map<string, Map<string, HistoryDay>>();
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const where = `${fileName}:${index + 2}`;
    const row = rowOf(header, cellsOf(line), where, faults);
    if (row === undefined) return;
    for (const rule of row.rule === undefined ? ruleIds : [row.rule]) {
      const ofRule = days.get(rule) ?? new Map<string, HistoryDay>();
      if (ofRule.has(row.day.date)) faults.push({ where, found: `${row.day.date} is told a second time`, expected: "each day once", mend: "leave one of the rows out" });
      days.set(rule, ofRule.set(row.day.date, row.day));
    }
  });
  if (faults.length > 0) throw new InputFaults(faults);
  return Object.fromEntries([...days].map(([rule, ofRule]) => [rule, [...ofRule.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))]));
}

interface Row { readonly rule: string | undefined; readonly day: HistoryDay }

function rowOf(header: readonly string[], cells: readonly string[], where: string, faults: InputFault[]): Row | undefined {
  const cell = (name: string): string | undefined => (header.includes(name) ? cells[header.indexOf(name)] ?? "" : undefined);
  const date = cell("date") ?? "";
  const counted = cell("numerator") !== undefined;
  const denominator = numberOf(counted ? cell("denominator") : cell("volume"));
  const numerator = counted ? numberOf(cell("numerator")) : product(parsePercent(cell("rate") ?? "") ?? numberOf(cell("rate")), denominator);
  if (dayNumber(date) === undefined) faults.push({ where, found: `date is ${date}`, expected: "a date such as 2026-06-18", mend: "write year, month and day" });
  else if (numerator === undefined || denominator === undefined) {
    faults.push({ where, found: cells.join(","), expected: counted ? "numerator and denominator, numbers ≥ 0" : "rate (a share or a percentage) and volume, a number ≥ 0", mend: "correct the row, or leave it out" });
  } else return { rule: cell("rule"), day: { date, numerator, denominator } };
  return undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return value >= 0 ? value : undefined;
}

function product(rate: number | undefined, volume: number | undefined): number | undefined {
  return rate === undefined || volume === undefined ? undefined : rate * volume;
}

function cellsOf(line: string): string[] {
  return line.replace(/^\uFEFF/u, "").split(line.includes("\t") ? "\t" : ",").map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
}
