import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { jobsOf } from "../../experiment/job.ts";
import type { JudgedRule } from "../../experiment/judgedRule.ts";
import { LEVEL } from "../../experiment/level.ts";
import { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import type { LimitedConsequence } from "../../rules/limitedConsequence.ts";
import { countsConsumers, judgesEachDay, periodVerdict } from "../../rules/periodVerdict.ts";
import type { Consequence, RulePack } from "../../rules/rulePack.ts";
import { hasTooFew, type Verdict } from "../../rules/verdict.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { probabilityEstimate } from "../../statistics/probabilityEstimate.ts";
import { type CountedDays, countedDays, nameOf } from "./countedDays.ts";
import { type Recovery, recovery } from "./recovery.ts";
import type { RuleHistory } from "./ruleHistory.ts";

/** What lies beyond the judged days: key `outlook` of the result of `simulate`. */
export interface PeriodOutlook {
  readonly replications: number;
  /** The days of history that count: first, last, and how many have units; absent where there is none. */
  readonly history?: { readonly from: string; readonly to: string; readonly days: number };
  readonly recoveries: readonly (RuleName & Recovery)[];
  /** Dates on which to register (or on which an event could begin), the best first; of equal ones the earlier. */
  readonly calendar: readonly CalendarDay[];
  readonly volumes: readonly (RuleName & VolumeChance)[];
  /** Consequences that are not foretold, and why: they weigh days, or no limit is known. */
  readonly leftOut: readonly (RuleName & { readonly kind: string; readonly reason: "weights" | "limit" })[];
}

interface RuleName {
  readonly rule: string;
  readonly name: RulePack["name"];
  readonly shop?: string;
  readonly quantity: "share" | "seconds";
}

export interface CalendarDay {
  readonly date: string;
  /** That no rule that looks at the days before bars the shop, in one and the same replication. */
  readonly eligible: Estimate;
  readonly rules: readonly { readonly rule: string; readonly shop?: string; readonly eligible: Estimate; readonly daysMissing: number }[];
}

/** Whether a rule is assessed at all, day by day. */
export interface VolumeChance {
  /** The consequences that ask for this volume. */
  readonly kinds: readonly string[];
  readonly minimum: { readonly operator: string; readonly value: number };
  readonly of: "units" | "consumers";
  readonly days: readonly { readonly date: string; readonly mean: number; readonly reached: Estimate }[];
}

export interface PeriodOptions {
  readonly packs: readonly RulePack[];
  readonly history: RuleHistory;
  readonly replications: number;
  readonly executor: Executor;
  readonly signal?: StopSignal;
}

/** Plays the scenario once more and looks at periods that reach beyond its days. Undefined where the run was stopped before it began. Source: docs/forecast.md. @throws InputFaults */
export async function periodOutlook(scenario: Scenario, { packs, history, replications, executor, signal }: PeriodOptions): Promise<PeriodOutlook | undefined> {
  const simulation = compileSimulation(scenario, packs);
  const table = new ReplicationTable(simulation.plan);
  await executor.run(jobsOf(simulation.model, simulation.plan, 0, replications), (result) => table.add(result), signal);
  if (table.replications === 0) return undefined;
  return outlookOf(simulation, table, history);
}

interface RuleDays { readonly judged: JudgedRule; readonly counted: CountedDays; readonly isPast: boolean }

/** The same of replications that have been played. */
function outlookOf(simulation: Simulation, table: ReplicationTable, history: RuleHistory): PeriodOutlook {
  const rules = simulation.rules.map((judged, index): RuleDays => {
    // A file tells one shop's days.
    const own = judged.shop === undefined && Object.hasOwn(history, judged.pack.id) ? history[judged.pack.id] : [];
    return { judged, counted: countedDays(simulation, table, index, own), isPast: own.length > 0 };
  });
  return {
    replications: table.replications, ...historyOf(rules),
    recoveries: rules.flatMap((rule) => recoveriesOf(rule, table.replications, simulation.scenario.seed)),
    calendar: calendarOf(rules, table.replications), volumes: rules.flatMap((rule) => volumesOf(rule, table.replications)),
    leftOut: rules.flatMap(({ judged }) => judged.pack.consequences.flatMap((consequence) => leftOutOf(judged, consequence))),
  };
}

function historyOf(rules: readonly RuleDays[]): Pick<PeriodOutlook, "history"> {
  const known = rules.flatMap(({ counted }) => {
    const { denominators } = counted.countsOf(0);
    return Array.from({ length: counted.past }, (_, day) => day).filter((day) => denominators[day] > 0).map((day) => counted.dateOf(day));
  });
  const dates = [...new Set(known)].toSorted();
  return dates.length === 0 ? {} : { history: { from: dates[0], to: dates[dates.length - 1], days: dates.length } };
}

/** With its own limit, else the target of the scenario. */
function limitOf({ criterion, consequences }: JudgedRule, written: Consequence): LimitedConsequence | undefined {
  const consequence = consequences.find((each) => each.consequence.kind === written.kind && JSON.stringify(each.consequence.period) === JSON.stringify(written.period))?.consequence ?? written;
  const threshold = consequence.threshold ?? criterion.limit;
  return threshold === undefined ? undefined : { ...consequence, threshold };
}

function recoveriesOf({ judged, counted, isPast }: RuleDays, replications: number, seed: string): (RuleName & Recovery)[] {
  return judged.pack.consequences.flatMap((written) => {
    const { period } = written;
    const limited = limitOf(judged, written);
    if (!isPast || limited === undefined || period === "day" || "weights" in period || period.each || period.before !== undefined || period.days < 2) return [];
    return [{ ...nameOf(judged), ...recovery(limited, period.days, counted, replications, seed) }];
  });
}

/** Every day from the first simulated one (with history) or the one after it, up to the day after the last. */
function calendarOf(rules: readonly RuleDays[], replications: number): CalendarDay[] {
  const looking = rules.flatMap(({ judged, counted }) => judged.pack.consequences.flatMap((written) => {
    const limited = limitOf(judged, written);
    const { period } = written;
    return limited === undefined || period === "day" || "weights" in period || period.before === undefined ? [] : [{ judged, counted, limited, days: period.days }];
  }));
  if (looking.length === 0) return [];
  const { counted: { days, past } } = looking[0];
  const longest = looking.reduce((most, each) => (each.counted.past > most.past ? each.counted : most), looking[0].counted);
  const simulated = days - past;
  const dates = Array.from({ length: simulated + 1 }, (_, day) => day).filter((day) => day > 0 || longest.past > 0);
  return dates.map((day): CalendarDay => {
    const parts = looking.map(({ judged, counted, limited, days: length }) => {
      const to = counted.past + day - 1;
      const standings = Array.from({ length: replications }, (_, row) => periodVerdict(limited, counted.countsOf(row), to - length + 1, to));
      return { judged, verdicts: standings.map(({ verdict }) => verdict), daysMissing: standings[0].daysMissing };
    });
    return {
      date: longest.dateOf(longest.past + day), eligible: eligible(parts.map(({ verdicts }) => verdicts), replications),
      rules: parts.map(({ judged: { pack, shop }, verdicts, daysMissing }) => ({ rule: pack.id, ...(shop === undefined ? {} : { shop }), eligible: eligible([verdicts], replications), daysMissing })),
    };
  }).toSorted((a, b) => (b.eligible.value ?? 0) - (a.eligible.value ?? 0) || (a.date < b.date ? -1 : 1));
}

/** Share of replications in which nothing fails; what is not assessed bars nobody. */
function eligible(verdicts: readonly (readonly Verdict[])[], replications: number): Estimate {
  let barred = 0;
  for (let row = 0; row < replications; row++) if (verdicts.some((ofRule) => ofRule[row] === "fail")) barred++;
  return probabilityEstimate(replications - barred, replications, LEVEL);
}

function volumesOf({ judged, counted }: RuleDays, replications: number): (RuleName & VolumeChance)[] {
  const byDay = judged.pack.consequences.filter((consequence) => consequence.minimumVolume !== undefined && judgesEachDay(consequence));
  const asked = (consequence: Consequence): string => JSON.stringify([consequence.minimumVolume, countsConsumers(consequence)]);
  const different = byDay.filter((consequence, index) => byDay.findIndex((other) => asked(other) === asked(consequence)) === index);
  return different.flatMap((consequence) => {
    const { minimumVolume } = consequence;
    if (minimumVolume === undefined) return [];
    const ofConsumers = countsConsumers(consequence);
    const kinds = byDay.filter((other) => asked(other) === asked(consequence)).map(({ kind }) => kind);
    const days = Array.from({ length: counted.days - counted.past }, (_, index) => {
      const day = counted.past + index;
      const volumes = Array.from({ length: replications }, (_row, row) => {
        const counts = counted.countsOf(row);
        return ofConsumers ? counts.consumers?.(day, day) ?? 0 : counts.denominators[day];
      });
      const reached = volumes.filter((volume) => !hasTooFew(volume, { minimumVolume })).length;
      return { date: counted.dateOf(day), mean: volumes.reduce((sum, volume) => sum + volume, 0) / replications, reached: probabilityEstimate(reached, replications, LEVEL) };
    });
    return [{ ...nameOf(judged), kinds, minimum: minimumVolume, of: ofConsumers ? "consumers" as const : "units" as const, days }];
  });
}

function leftOutOf(judged: JudgedRule, written: Consequence): PeriodOutlook["leftOut"] {
  const { period, kind } = written;
  if (typeof period === "object" && "weights" in period) return [{ ...nameOf(judged), kind, reason: "weights" }];
  return period !== "day" && limitOf(judged, written) === undefined ? [{ ...nameOf(judged), kind, reason: "limit" }] : [];
}
