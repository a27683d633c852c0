import { type InputFault, InputFaults } from "../../errors/inputFault.ts";
import type { Executor, StopSignal } from "../../experiment/executor.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { Findings } from "../../import/finding.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { COUNT_COLUMNS, type CountedDays, countedDays } from "./countedDays.ts";
import { counterArrivals } from "./counterArrivals.ts";
import type { CounterCalibration } from "./counterCalibration.ts";
import { fitPair } from "./fitPair.ts";
import { hourWeights } from "./hourWeights.ts";
import { observedFigures } from "./observedFigures.ts";
import { pairPart, unfittedPair } from "./pairPart.ts";
import { playedDays } from "./playedDays.ts";
import { tablesOnce } from "./tablesOnce.ts";
import { playDesk } from "./playDesk.ts";
import { countedDesk } from "./countedDesk.ts";
import type { CountedDesk } from "./countedDesk.ts";

export interface CalibrateCountersOptions {
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Share of the work that is done. */
  readonly onProgress?: (share: number) => void;
  /** Replications of each pair in the end; more make the region's edge smoother. 40 where absent. */
  readonly replications?: number;
}

const REPLICATIONS = 40;
/** Replications that show how many conversations a counted consumer has and who is on duty when. */
const PILOT = 6;

/**
 * What desk counters teach about the base's desk: arrivals from what they count; handling time and coverage by simulation, so that the figures of the platform's rules come
 * out as observed. `packs` are taken for the platform's own where the ids are the same. Undefined where it was stopped. Source: docs/calibration.md, From counters alone.
 * Cost: some thousand replications of the days counted. @throws InputFaults
 */
export async function calibrateCounters(
  counters: readonly DeskCounters[], base: Scenario, packs: readonly RulePack[], options: CalibrateCountersOptions,
): Promise<CounterCalibration | undefined> {
  const findings = new Findings();
  const tables = tablesOnce(counters, findings);
  for (const { findings: own } of tables) for (const { code, count, example, facts } of own) findings.add(code, () => (facts === undefined ? example : { text: example, facts }), count);
  const counted = countedDays(tables, base, findings);
  const faults = [...baseFaults(base), ...tables.flatMap(shopFaults), ...(counted === undefined ? [countFault(tables)] : counted.totals.some((total) => total > 0) ? [] : [emptyFault(tables)])];
  if (faults.length > 0 || counted === undefined) throw new InputFaults(faults);
  const byHour = hourWeights(counted, base, findings);
  if (base.events.length > 0) findings.add("events-in-counts", () => ({ text: base.events[0].name, facts: { event: base.events[0].name } }), base.events.length);
  const figures = observedFigures(tables, base.platform, packs, findings);
  const played = playedDays(counted);
  if (played.length < counted.dates.length) findings.add("days-sampled", () => ({ text: `${played.length} of ${counted.dates.length}`, facts: { played: played.length, counted: counted.dates.length } }));
  const deskOf = (perCount: number): CountedDesk => countedDesk({ base, counted, played, perCount, hourWeights: byHour?.weights });
  const wholeDay = byHour?.wholeDay ?? 1;
  const pilot = await playDesk(deskOf(wholeDay), { packs: figures.map(({ pack }) => pack), statistics: [] }, PILOT, options);
  if (pilot === undefined) return undefined;
  const perCount = wholeDay * countsPlayed(pilot, counted, played);
  const arrivals = counterArrivals(base, counted, perCount, byHour?.weights);
  const days = { ...(counted.areDated ? { startDate: counted.dates[0] } : {}), counted: counted.dates.length, played: played.length };
  const fitted = figures.length === 0 ? undefined : await fitPair(
    { base, desk: deskOf(perCount), pilot, figures, hourWeights: byHour?.weights, varianceFactor: played.length / counted.dates.length }, { ...options, replications: options.replications ?? REPLICATIONS });
  if (figures.length > 0 && fitted === undefined) return undefined;
  const pair = fitted === undefined ? unfittedPair(base, counted.dates.length, findings) : pairPart(base, fitted, counted.dates.length, findings);
  return {
    written: { ...arrivals.written, ...pair.written },
    fits: { ...arrivals.fits, ...pair.fits }, shapes: arrivals.shapes,
    days, ...(fitted === undefined ? {} : { pair: fitted.pair }), figures: fitted?.figures ?? [], assumptions: fitted?.assumptions ?? [],
    findings: findings.list(),
  };
}

/** How many times as many have to come as were asked for, so that as many are counted as were: consumers come again, others follow, bots settle some. */
function countsPlayed(pilot: ReplicationTable, { column, totals }: CountedDays, played: readonly number[]): number {
  const sum = (name: "consumerDays" | "conversations" | "botSettled"): number => pilot.measure(name).reduce((total, value) => total + value, 0) / pilot.replications;
  const toPeople = 1 - sum("botSettled") / Math.max(1, sum("conversations"));
  const simulated = column === "consumers" ? sum("consumerDays") : column === "sessions" ? sum("conversations") * toPeople : sum("consumerDays") * toPeople;
  return played.reduce((total, day) => total + totals[day], 0) / Math.max(1, simulated);
}

function baseFaults(base: Scenario): InputFault[] {
  if (base.shops === undefined) return [];
  return [{ where: base.name, found: "the base has several shops", expected: "a base of one shop, as the counters are", mend: "write a scenario of that shop alone and give it as --base" }];
}

function shopFaults({ rows, fileName }: DeskCounters): InputFault[] {
  const shops = [...new Set(rows.flatMap(({ labels }) => labels.shop ?? []))];
  if (shops.length < 2) return [];
  return [{ where: fileName, found: `rows of ${shops.length} shops: ${shops.slice(0, 3).join(", ")}`, expected: "rows of one shop", mend: "leave the others out by skip in a map" }];
}

function countFault(tables: readonly DeskCounters[]): InputFault {
  return { where: tables.map(({ fileName }) => fileName).join(", "), found: "no table counts who came", expected: `a column of ${COUNT_COLUMNS.join(", ")}`, mend: "add the consultations by hour (咨询趋势) or a sheet with 咨询人数" };
}

function emptyFault(tables: readonly DeskCounters[]): InputFault {
  return { where: tables.map(({ fileName }) => fileName).join(", "), found: "nobody came on any day", expected: "days with consultations", mend: "export days on which the desk was open" };
}
