import type { Finding, Findings } from "../../import/finding.ts";
import type { FigureColumn } from "../../import/tables/counterColumns.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { isCurrent, shippedRulePacks } from "../../rules/rulePackCatalogue.ts";
import type { CounterPart, CounterRuleScore } from "../../scoring/counters/counterScore.ts";
import { scoreCounters } from "../../scoring/counters/scoreCounters.ts";
import { roundingOf } from "./roundingOf.ts";

/** What the tables tell of one rule. */
export interface ObservedFigure {
  readonly pack: RulePack;
  readonly quantity: "share" | "seconds";
  /** Over all rows. */
  readonly value: number;
  /** Standard deviation of what the export's rounding does to `value`. */
  readonly roundingSd: number;
  /** Hours of the day of which it is told, in order. */
  readonly byHour: readonly ObservedHour[];
}

export interface ObservedHour {
  readonly hour: number;
  readonly value: number;
  readonly roundingSd: number;
  /** Units behind it; absent where the table does not count them. */
  readonly units?: number;
}

/** Findings of `scoreCounters` that matter for a figure. */
const TOLD: ReadonlySet<string> = new Set(["agents-added", "rate-differs", "row-without-figure"]);

/** The figures of the platform's rules that the tables tell: each of the table with most rows, its hours of the one with most hours. */
export function observedFigures(tables: readonly DeskCounters[], platform: string, packs: readonly RulePack[], findings: Findings): readonly ObservedFigure[] {
  const candidates = [...packs, ...shippedRulePacks().filter((shipped) => isCurrent(shipped) && packs.every(({ id }) => id !== shipped.id))];
  return candidates.filter((pack) => pack.platform === platform).flatMap((pack) => {
    const told = tables.flatMap((table) => figureOf(table, pack, findings) ?? []).toSorted((a, b) => b.rows - a.rows);
    if (told.length === 0) return [];
    const [{ figure }] = told;
    const byHour = told.map((one) => one.figure.byHour).reduce((most, hours) => (hours.length > most.length ? hours : most));
    return [{ ...figure, byHour }];
  });
}

function figureOf(table: DeskCounters, pack: RulePack, findings: Findings): { readonly rows: number; readonly figure: ObservedFigure } | undefined {
  const scored = scoreCounters(table, [pack]);
  if (!Object.hasOwn(scored.rules, pack.id)) return undefined;
  const score = scored.rules[pack.id];
  if (score.value === undefined) return undefined;
  for (const finding of scored.findings) if (TOLD.has(finding.code) && !table.findings.some(({ code }) => code === finding.code)) addFinding(finding, findings);
  const quantity = pack.measure === undefined ? "share" : "seconds";
  const column = table.rules[pack.id].value as FigureColumn | undefined;
  const values = score.denominator !== undefined || column === undefined ? [] : table.rows.flatMap(({ figures }) => figures[column] ?? []);
  const step = values.length === 0 ? 0 : roundingOf(values, quantity);
  const rows = Math.max(1, values.length);
  return {
    rows: table.rows.length,
    figure: { pack, quantity, value: score.value, roundingSd: roundingSd(step, rows), byHour: hoursOf(score, (hour) => roundingSd(step, table.rows.filter(({ labels }) => labels.hour === hour).length)) },
  };
}

/** Of a mean over so many rounded rows. */
function roundingSd(step: number, rows: number): number {
  return step / Math.sqrt(12 * Math.max(1, rows));
}

function hoursOf({ byHour }: CounterRuleScore, sdOf: (hour: string) => number): ObservedHour[] {
  return byHour.flatMap(({ of, value, denominator }: CounterPart) =>
    of === undefined || value === undefined ? [] : [{ hour: Number(of), value, roundingSd: sdOf(of), ...(denominator === undefined ? {} : { units: denominator }) }]);
}

function addFinding({ code, count, example, line, facts }: Finding, findings: Findings): void {
  findings.add(code, () => (facts === undefined ? example : { text: example, facts }), count, line);
}
