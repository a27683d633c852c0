import type { FigureColumn } from "../../import/tables/counterColumns.ts";
import type { CounterRow } from "../../import/tables/deskCounters.ts";
import type { CounterPart } from "./counterScore.ts";

/** How a figure comes out of rows: a sum, a quotient of sums, or a mean of the rows' own figures that another column weighs. */
export type CounterFormula =
  | { readonly kind: "sum"; readonly of: FigureColumn }
  | { readonly kind: "ratio"; readonly numerator: (figures: CounterRow["figures"]) => number | undefined; readonly denominator: FigureColumn }
  /** Without a column every row weighs the same. */
  | { readonly kind: "mean"; readonly of: FigureColumn; readonly weight: FigureColumn | undefined };

/** The figure over rows; rows that lack a part of it are left aside, and the figure has no value where none is left or nothing was counted. */
export function counterFigure(rows: readonly CounterRow[], formula: CounterFormula): CounterPart {
  let numerator = 0;
  let denominator = 0;
  let used = 0;
  for (const row of rows) {
    const parts = partsOf(row, formula);
    if (parts === undefined) continue;
    used++;
    numerator += parts.numerator;
    denominator += parts.denominator;
  }
  if (used === 0) return {};
  if (formula.kind === "sum") return { value: rounded(numerator) };
  const value = denominator === 0 ? {} : { value: numerator / denominator };
  return formula.kind === "ratio" ? { numerator: rounded(numerator), denominator: rounded(denominator), ...value } : value;
}

/** Whether a row tells the figure. */
export function tellsFigure(row: CounterRow, formula: CounterFormula): boolean {
  return partsOf(row, formula) !== undefined;
}

/** The figure over the rows of each name under which `nameOf` puts them, in the order of the names' first rows. */
export function counterParts(rows: readonly CounterRow[], formula: CounterFormula, nameOf: (row: CounterRow) => string | undefined): CounterPart[] {
  const groups = new Map<string, CounterRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups].map(([of, group]) => ({ of, ...counterFigure(group, formula) }));
}

function partsOf({ figures }: CounterRow, formula: CounterFormula): { readonly numerator: number; readonly denominator: number } | undefined {
  if (formula.kind === "sum") {
    const value = figures[formula.of];
    return value === undefined ? undefined : { numerator: value, denominator: 1 };
  }
  if (formula.kind === "mean") {
    const value = figures[formula.of];
    const weight = formula.weight === undefined ? 1 : figures[formula.weight];
    return value === undefined || weight === undefined ? undefined : { numerator: value * weight, denominator: weight };
  }
  const numerator = formula.numerator(figures);
  const denominator = figures[formula.denominator];
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

/** Sums of money and seconds without the tail of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
