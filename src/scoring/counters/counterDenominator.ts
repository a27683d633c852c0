import type { FigureColumn } from "../../import/tables/counterColumns.ts";
import type { CounterRow } from "../../import/tables/deskCounters.ts";
import type { Findings } from "../../import/finding.ts";
import type { CounterRule } from "../../import/map/logMap.ts";
import type { RulePack } from "../../rules/rulePack.ts";

/** One decimal of a per cent, the coarsest that exports write. */
const ROUNDING = 0.000_51;

/**
 * Compares the export's own rate with what its counts give by the rule's denominator, and tells where they differ and whether the other denominator gives the
 * export's.
 */
export function counterDenominator(rows: readonly CounterRow[], told: CounterRule, pack: RulePack, used: FigureColumn, findings: Findings): void {
  const { value, missed, met, of } = told as { readonly value?: FigureColumn; readonly missed?: FigureColumn; readonly met?: FigureColumn; readonly of?: CounterRule["of"] };
  if (value === undefined || pack.measure !== undefined) return;
  const differing = rows.filter((row) => differs(row, used));
  if (differing.length === 0) return;
  const others = typeof of === "object" ? (Object.values(of) as FigureColumn[]).filter((column) => column !== used) : [];
  const fitting = others.find((column) => rows.every((row) => !differs(row, column)));
  const [first] = differing;
  const shown = `line ${first.line} gives ${percent(first.figures[value])} where the counts give ${percent(rateOf(first, used))}`;
  const key = typeof of === "object" && fitting !== undefined ? Object.keys(of).find((name) => of[name as keyof typeof of] === fitting) : undefined;
  findings.add("rate-differs", () => ({
    text: `${pack.id}: ${shown}${key === undefined ? "" : `; divided by ${String(fitting)} all rows agree: denominator: ${key} in a copy of the rule`}`,
    facts: { rule: pack.name.zh, line: first.line, theirs: percent(first.figures[value]), ours: percent(rateOf(first, used)), ...(key === undefined ? {} : { key }) },
  }), differing.length);

  function differs(row: CounterRow, column: FigureColumn): boolean {
    const own = value === undefined ? undefined : row.figures[value];
    const counted = rateOf(row, column);
    return own !== undefined && counted !== undefined && Math.abs(own - counted) > ROUNDING;
  }

  function rateOf({ figures }: CounterRow, column: FigureColumn): number | undefined {
    const all = figures[column];
    if (all === undefined || all === 0) return undefined;
    const metCount = missed === undefined ? (met === undefined ? undefined : figures[met]) : figures[missed] === undefined ? undefined : all - figures[missed];
    return metCount === undefined ? undefined : metCount / all;
  }
}

function percent(share: number | undefined): string {
  return share === undefined ? "nothing" : `${(share * 100).toFixed(2)} %`;
}
