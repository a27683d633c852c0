import { Findings } from "../../import/finding.ts";
import { COUNTER_COLUMNS } from "../../import/tables/counterColumns.ts";
import { counterRowsOnce } from "../../import/tables/counterRowsOnce.ts";
import type { FigureColumn } from "../../import/tables/counterColumns.ts";
import { daysOfSpan } from "../../import/tables/counterLabels.ts";
import type { CounterRow, DeskCounters } from "../../import/tables/deskCounters.ts";
import type { CounterRule } from "../../import/map/logMap.ts";
import { type IndustryStandard, limitedConsequence } from "../../rules/limitedConsequence.ts";
import { countsConsumers, dayVolume } from "../../rules/periodVerdict.ts";
import { platformMeant } from "../../rules/platformNames.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { shippedRulePacks } from "../../rules/rulePackCatalogue.ts";
import { verdict } from "../../rules/verdict.ts";
import { consequenceScores } from "../consequences/consequenceScores.ts";
import type { ConsequenceOptions } from "../consequences/consequenceScores.ts";
import { counterDenominator } from "./counterDenominator.ts";
import { counterFigures } from "./counterFigures.ts";
import { counterFigure, counterParts, tellsFigure } from "./counterFormula.ts";
import type { CounterFormula } from "./counterFormula.ts";
import type { UntoldReason } from "../scoreResult.ts";
import type { CounterDay, CounterRuleScore, CounterScoreResult } from "./counterScore.ts";

const NO_COLUMN: UntoldReason = { en: "no column of the table tells it", zh: "表中没有相应的列" };
const NO_ROW: UntoldReason = { en: "no row is of its platform", zh: "表中没有该平台的行" };

/**
 * What a table of desk counters tells of rules: their counts where it has them, else the export's own figures, weighed. Rules of which it tells nothing are
 * left out with a finding; so is all that counts alone cannot tell.
 */
export function scoreCounters(counters: DeskCounters, packs: readonly RulePack[], options: ConsequenceOptions = {}): CounterScoreResult {
  const findings = new Findings();
  const read = counterRowsOnce(counters, findings);
  for (const { code, count, example, facts } of read.findings) findings.add(code, () => (facts === undefined ? example : { text: example, facts }), count);
  const rules: Record<string, CounterRuleScore> = {};
  const untold: Record<string, UntoldReason> = {};
  for (const pack of packs) {
    const rows = rowsOf(read, pack);
    const told = Object.hasOwn(read.rules, pack.id) ? read.rules[pack.id] : undefined;
    const formula = told === undefined ? undefined : formulas(told, pack).find((one) => rows.some((row) => tellsFigure(row, one)));
    if (told !== undefined && formula !== undefined) rules[pack.id] = ruleScore(rows, pack, told, formula, findings, options);
    else untold[pack.id] = rows.length === 0 ? NO_ROW : NO_COLUMN;
  }
  tellUntold("rule-not-told", NO_COLUMN, untold, findings);
  tellUntold("platform-not-in-table", NO_ROW, untold, findings);
  tellWeights(rules, findings);
  const figures = counterFigures(read, new Set(Object.keys(rules).flatMap((id) => read.rules[id].value ?? [])));
  const { disputeRefunds } = figures;
  if (disputeRefunds !== undefined) findings.add("dispute-rate-not-told", () => `${disputeRefunds.value ?? 0} dispute refunds, and no count of the period's orders`);
  return {
    replycast: 1, kind: "score",
    log: {
      file: read.fileName, shape: "counters", map: read.map, rows: read.rows.length, agents: read.agents.length,
      ...(read.startDate === undefined || read.endDate === undefined ? {} : { startDate: read.startDate, days: daysOfSpan(read.startDate, read.endDate) }),
    },
    rules, ...(Object.keys(untold).length === 0 ? {} : { untold }), figures, findings: findings.list(),
  };
}

function ruleScore(
  rows: readonly CounterRow[], pack: RulePack, told: CounterRule, formula: CounterFormula, findings: Findings, options: ConsequenceOptions,
): CounterRuleScore {
  const lacking = rows.filter((row) => !tellsFigure(row, formula));
  if (lacking.length > 0) findings.add("row-without-figure", () => `line ${lacking[0].line} does not tell ${pack.id} and is left aside there`, lacking.length);
  const weighedBy = formula.kind === "mean" ? (formula.weight ?? "rows") : undefined;
  if (formula.kind === "ratio") counterDenominator(rows, told, pack, formula.denominator, findings);
  const addsAgents = new Set(rows.map(({ labels }) => labels.agent)).size > 1 && pack.unit === "consumer-day";
  if (addsAgents) findings.add("agents-added", () => `${pack.id}: a consumer whom several agents received counts with each of them; the shop's own figure may differ`);
  const days = daysOf(rows, formula);
  const ownFigure = told.value === undefined || formula.kind === "mean" ? undefined : counterFigure(rows, { kind: "mean", of: told.value as FigureColumn, weight: formula.kind === "ratio" ? formula.denominator : undefined }).value;
  const counted = days.filter((day): day is CounterDay & { readonly numerator: number; readonly denominator: number } => day.numerator !== undefined && day.denominator !== undefined);
  return {
    name: pack.name, unit: pack.unit, ...(pack.measure === undefined ? {} : { measure: pack.measure }), ...counterFigure(rows, formula),
    ...(weighedBy === undefined ? {} : { weighedBy }),
    ...(ownFigure === undefined ? {} : { told: ownFigure }),
    days: days.map((day) => (addsAgents ? day : { ...day, ...assessment(pack, day, options.industryStandard) })),
    byAgent: counterParts(rows, formula, ({ labels }) => labels.agent),
    byHour: counterParts(rows, formula, ({ labels }) => labels.hour).toSorted((a, b) => ((a.of ?? "") < (b.of ?? "") ? -1 : 1)),
    ...(addsAgents || counted.length === 0 || counted.length < days.length ? {} : { consequences: consequenceScores(pack, counted, undefined, options) }),
  };
}

function tellUntold(code: string, reason: UntoldReason, untold: Readonly<Record<string, UntoldReason>>, findings: Findings): void {
  const ids = Object.keys(untold).filter((id) => untold[id] === reason);
  if (ids.length > 0) findings.add(code, () => ({ text: `${ids.join(", ")}: ${reason.en}`, facts: { rules: ids.join("、"), reason: reason.zh } }), ids.length);
}

function tellWeights(rules: Readonly<Record<string, CounterRuleScore>>, findings: Findings): void {
  const weighed = Object.entries(rules).flatMap(([id, { weighedBy }]) => (weighedBy === undefined ? [] : [`${id} (by ${weighedBy === "rows" ? "one each" : weighedBy})`]));
  if (weighed.length > 0) findings.add("mean-weighed", () => `the table tells the figures of its rows and not their counts, so that rows are weighed: ${weighed.join(", ")}`, weighed.length);
}

/** By the limit and daily volume of the first consequence, where the day's counts are told; counters tell no consumers. */
function assessment(pack: RulePack, { numerator, denominator }: CounterDay, industryStandard: IndustryStandard | undefined): Pick<CounterDay, "verdict"> {
  if (numerator === undefined || denominator === undefined) return {};
  if (denominator === 0) return { verdict: "not-assessed" };
  const [first] = pack.consequences;
  const limited = first === undefined ? undefined : limitedConsequence(first, pack, industryStandard);
  if (limited === undefined) return {};
  const volume = dayVolume(limited);
  return countsConsumers(volume) ? {} : { verdict: verdict(numerator, denominator, { threshold: limited.threshold, ...volume }) };
}

/** The rows of the rule's platform, where rows name one. */
function rowsOf({ rows }: DeskCounters, { platform }: RulePack): readonly CounterRow[] {
  const known = [...new Set([...shippedRulePacks().map((pack) => pack.platform), platform])];
  return rows.filter(({ labels }) => labels.platform === undefined || platformMeant(labels.platform, known) === platform);
}

/** The ways in which the columns tell the rule, best first: by counts, then by the export's own figure. */
function formulas(rule: CounterRule, pack: RulePack): readonly CounterFormula[] {
  const of = (typeof rule.of === "string" ? rule.of : rule.of?.[pack.denominator]) as FigureColumn | undefined;
  const isMeasure = pack.measure !== undefined;
  const ways: CounterFormula[] = [];
  if (of !== undefined && !isMeasure) {
    const [missed, met] = [rule.missed, rule.met] as readonly (FigureColumn | undefined)[];
    if (missed !== undefined) ways.push({ kind: "ratio", numerator: (figures) => difference(figures[of], figures[missed]), denominator: of });
    if (met !== undefined) ways.push({ kind: "ratio", numerator: (figures) => figures[met], denominator: of });
  }
  const total = rule.total as FigureColumn | undefined;
  if (of !== undefined && isMeasure && total !== undefined) ways.push({ kind: "ratio", numerator: (figures) => figures[total], denominator: of });
  const value = rule.value as FigureColumn | undefined;
  if (value !== undefined && COUNTER_COLUMNS[value] === (isMeasure ? "duration" : "share")) ways.push(...[...rule.weight, undefined].map((weight): CounterFormula => ({ kind: "mean", of: value, weight: weight as FigureColumn | undefined })));
  return ways;
}

/** Undefined where it cannot be: more missed than there were. */
function difference(all: number | undefined, missed: number | undefined): number | undefined {
  return all === undefined || missed === undefined || missed > all ? undefined : all - missed;
}

/** By the days that rows name, in order; rows of several days are of none. */
function daysOf(rows: readonly CounterRow[], formula: CounterFormula): CounterDay[] {
  return counterParts(rows, formula, ({ labels: { date, dateTo } }) => (dateTo === undefined || dateTo === date ? date : undefined))
    .map(({ of, ...part }) => ({ date: of ?? "", ...part }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
