import type { AgentResult, Estimate, Measures, QuantileMeasure, SimulationResult } from "../experiment/result.ts";
import { CAUSES } from "../metrics/cause.ts";
import { formatEstimate, formatQuantity } from "./figures/formatEstimate.ts";
import type { Quantity } from "./figures/formatEstimate.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { formatShare } from "./figures/formatShare.ts";
import { namedAgents } from "./namedAgents.ts";
import { ruleTitle } from "./ruleTitle.ts";
import { joinedShops } from "./shopView.ts";
import type { Language } from "./words/language.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A table of figures: texts throughout; the first `names` columns are no figures and align left. */
export interface FigureTable {
  /** Of its file, beside the result's; the same in every language. */
  readonly file?: string;
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly string[];
  readonly names: number;
  readonly rows: readonly (readonly string[])[];
}

const NONE = "–";

/** Every figure of a result: rules by day (of all shops), measures, causes of misses, agents, quarter-hours. */
export function figureTables(result: SimulationResult, language: Language): FigureTable[] {
  const all = joinedShops(result);
  const tables = [
    dayTable(all, language),
    withBots(measureTable(result.measures, language), result, language),
    ...Object.entries(result.shops ?? {}).map(([name, { measures }]) => ({ ...measureTable(measures, language), file: `measures-${name}`, title: wordsOf(language).tables.shopMeasures(name) })),
    missTable(all, language),
    agentTable(result.agents ?? [], language),
    intervalTable(all, language),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function dayTable(result: SimulationResult, language: Language): FigureTable {
  const { tables, page, charts } = wordsOf(language);
  const rows = Object.values(result.rules).flatMap((rule) =>
    rule.days.map((day) => {
      const rate = formatEstimate(day.rate, rule.quantity);
      const pass = formatEstimate(day.pass, "share");
      const spread = [day.p05, day.p50, day.p95].map((value) => (value === undefined ? NONE : formatQuantity(value, rule.quantity, rule.quantity === "share" ? 0.005 : undefined)));
      return [ruleTitle(rule, language), day.date, rate.value ?? page.notAssessed, rate.interval ?? NONE, ...spread, formatNumber(day.units, 1), pass.value ?? NONE, pass.interval ?? NONE];
    }));
  return { file: "days", title: tables.days, names: 2, rows, columns: [tables.rule, tables.date, page.rate, tables.interval, charts.p05, charts.median, charts.p95, tables.units, page.pass, tables.interval] };
}

/** What each named measure counts; anything else is a plain number. */
const MEASURE_QUANTITIES: Readonly<Record<string, Quantity>> = {
  replySeconds: "seconds", firstReplySeconds: "seconds", poolSeconds: "seconds", occupancy: "share", abandonedShare: "share",
};

function measureTable(found: Measures, language: Language): FigureTable {
  const { tables, measures } = wordsOf(language);
  const rows = Object.entries(found).flatMap(([name, measure]) =>
    statistics(measure, tables.mean).map(([statistic, estimate]) => {
      const { value, interval } = formatEstimate(estimate, MEASURE_QUANTITIES[name] ?? "count");
      return [measures[name] ?? name, statistic, value ?? NONE, interval ?? NONE];
    }));
  return { file: "measures", title: tables.measures, names: 2, rows, columns: [tables.measure, tables.statistic, tables.value, tables.interval] };
}

/** What bots did stands with the measures. */
function withBots(table: FigureTable, { bots }: SimulationResult, language: Language): FigureTable {
  if (bots === undefined) return table;
  const { tables, desk } = wordsOf(language);
  const row = (label: string, estimate: Estimate, quantity: Quantity): string[] => {
    const { value, interval } = formatEstimate(estimate, quantity);
    return [label, tables.mean, value ?? NONE, interval ?? NONE];
  };
  const replies = Object.entries(bots.replies).map(([kind, estimate]) => row(desk.botReplies(desk.botKinds[kind] ?? kind), estimate, "count"));
  return { ...table, rows: [...table.rows, row(desk.settledShare, bots.settledShare, "share"), ...replies] };
}

function statistics(measure: Estimate | QuantileMeasure, mean: string): (readonly [string, Estimate])[] {
  if (!("mean" in measure)) return [[mean, measure]];
  return [[mean, measure.mean], ["p50", measure.p50], ["p90", measure.p90], ["p99", measure.p99]];
}

function missTable(result: SimulationResult, language: Language): FigureTable {
  const { tables, causes } = wordsOf(language);
  const rows = Object.values(result.rules).flatMap((rule) =>
    CAUSES.filter((cause) => (rule.misses[cause] ?? 0) > 0).map((cause) => [ruleTitle(rule, language), causes[cause].long, formatShare(rule.misses[cause] ?? 0, 0.005)]));
  return { file: "causes", title: tables.misses, names: 2, rows, columns: [tables.rule, tables.cause, tables.share] };
}

function agentTable(agents: readonly AgentResult[], language: Language): FigureTable {
  const words = wordsOf(language);
  const { tables } = words;
  const rows = namedAgents(agents, words).map(({ name, team, occupancy, open, replies, conversations, overtimeHours }) => [
    name, team,
    occupancy === undefined ? NONE : formatShare(occupancy),
    open === undefined ? NONE : formatNumber(open, 1),
    ...[replies, conversations, overtimeHours].map((value) => formatNumber(value, 1)),
  ]);
  return { file: "agents", title: tables.agents, note: tables.agentsNote, names: 2, rows, columns: [tables.agent, tables.team, tables.occupancy, tables.open, tables.replies, tables.conversations, tables.overtime] };
}

function intervalTable(result: SimulationResult, language: Language): FigureTable {
  const { tables, charts } = wordsOf(language);
  const rules = Object.entries(result.rules).filter(([, rule]) => rule.quantity === "share");
  const rows = result.intervals.map((interval) => [
    interval.start.replace("T", " "),
    ...[interval.arrivals, interval.onDuty, interval.open, interval.pool, interval.oldestWait].map((value) => formatNumber(value, 1)),
    ...rules.map(([id]) => formatNumber(interval.late[id] ?? 0, 2)),
  ]);
  return {
    file: "quarter-hours", title: tables.intervals, note: tables.intervalsNote, names: 1, rows,
    columns: [tables.start, charts.arrivals, charts.onDuty, charts.open, charts.pool, tables.oldestWait, ...rules.map(([, rule]) => tables.late(rule.name[language]))],
  };
}
