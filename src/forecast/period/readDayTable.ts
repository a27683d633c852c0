import { type InputFault, InputFaults } from "../../errors/inputFault.ts";
import { dayNumber } from "../../time/calendar.ts";
import { nearestName } from "../../document/nearestName.ts";
import { parsePercent } from "../../document/parsePercent.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { HistoryDay, RuleHistory } from "./ruleHistory.ts";

/** Whether a text is a table of days: its header names `date` and either numerator and denominator, or rate and volume. */
export function isDayTable(text: string): boolean {
  const header = cellsOf(text.split(/\r?\n/u, 1)[0]);
  return header.includes("date") && ((header.includes("numerator") && header.includes("denominator")) || (header.includes("rate") && header.includes("volume")));
}

/**
 * The days of a table with the columns date, numerator and denominator (or rate and volume), and optionally rule; without that column the days are those of every rule
 * asked for. Comma or tab between the cells. @throws InputFaults with the lines of all rows that cannot be read, or where no row is of a rule asked for
 */
export function readDayTable(text: string, fileName: string, rules: readonly Pick<RulePack, "id" | "measure">[]): RuleHistory {
  const [first, ...lines] = text.split(/\r?\n/u);
  const header = cellsOf(first);
  const faults: InputFault[] = [];
  const days = new Map<string, Map<string, HistoryDay>>();
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const where = `${fileName}:${index + 2}`;
    const row = rowOf(header, cellsOf(line), where, faults);
    if (row === undefined) return;
    const of = row.rule === undefined ? rules : rules.filter(({ id }) => id === row.rule);
    if (row.day.numerator > row.day.denominator && of.some(({ measure }) => measure === undefined)) faults.push(moreThanAll(row, where, header.includes("numerator")));
    for (const rule of row.rule === undefined ? rules.map(({ id }) => id) : [row.rule]) {
      const ofRule = days.get(rule) ?? new Map<string, HistoryDay>();
      if (ofRule.has(row.day.date)) faults.push({ where, found: `${row.day.date} is told a second time`, expected: "each day once", mend: "leave one of the rows out" });
      days.set(rule, ofRule.set(row.day.date, row.day));
    }
  });
  if (faults.length === 0 && !rules.some(({ id }) => days.has(id))) faults.push(noDays(fileName, [...days.keys()], rules));
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

/** A share above 1: of two counts mostly the one for the other, of a rate a percentage without its sign. */
function moreThanAll({ day: { numerator, denominator } }: Row, where: string, isCounted: boolean): InputFault {
  if (isCounted) {
    return {
      where, found: `numerator is ${numerator} and denominator ${denominator}`, expected: "no more units met than there are", mend: "correct the two, or exchange their columns",
      kind: { of: "history-counts", values: { numerator, denominator } },
    };
  }
  const rate = Number((numerator / denominator).toPrecision(6));
  const percent = rate <= 100 ? `${rate}%` : "85%";
  return { where, found: `rate is ${rate}`, expected: "a rate from 0 to 1, or a percentage", mend: `write ${percent}`, kind: { of: "history-share", values: { rate, percent } } };
}

function noDays(where: string, told: readonly string[], rules: readonly Pick<RulePack, "id">[]): InputFault {
  const ids = rules.map(({ id }) => id).join(", ");
  if (told.length === 0) return { where, found: "no row tells of a day", expected: "a row for each day before the simulated ones", mend: "export the days", kind: { of: "history-empty", values: {} } };
  const near = nearestName(told[0], rules.map(({ id }) => id)) ?? rules[0]?.id ?? "its id";
  return {
    where, found: `its rows are of ${told.join(", ")}, and the scenario judges by ${ids}`, expected: "days of a rule by which is judged", mend: `write ${near} in the column rule, or judge by the other rule`,
    kind: { of: "history-rules", values: { told: told.join("、"), ids, near } },
  };
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
