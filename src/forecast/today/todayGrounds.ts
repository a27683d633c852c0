import { judgeBy } from "../../experiment/criterion.ts";
import type { Executor, StopSignal } from "../../experiment/executor.ts";
import type { JudgedRule } from "../../experiment/judgedRule.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import type { CompiledRule } from "../../judging/compiledRule.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { RestOfDay } from "./restOfDay.ts";
import type { SplitRule, TodayColumns, TodayRules } from "./todayTally.ts";
import type { UnitsUntil } from "./unitsUntil.ts";

export interface TodayOptions {
  readonly packs: readonly RulePack[];
  readonly date: string;
  /** Time of day. [ms] */
  readonly nowMs: number;
  readonly replications: number;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Share of the work that is done. */
  readonly onProgress?: (share: number) => void;
  /** Lets the host see to other things, such as a wish to stop, for a moment; asked for now and then. */
  readonly pause?: () => Promise<void>;
}

/** Replications played at a stretch. */
const STRETCH = 10;

/** What is done after each replication of a tally: the share is told, the host has its pause; whether to go on. */
export function playedFor({ replications, signal, pause }: Pick<TodayOptions, "replications" | "signal" | "pause">, onProgress: (share: number) => void): (done: number) => Promise<boolean> {
  return async (done) => {
    onProgress(done / replications);
    if (done % STRETCH === 0) await pause?.();
    return signal?.aborted !== true;
  };
}

/** What is compiled of a day. */
export interface TodayGrounds extends TodayRules {
  readonly simulation: Simulation;
}

/** A day's scenario compiled, its rules split into what came until now and what comes later. */
export function groundsOf({ scenario, untilNow }: Pick<RestOfDay, "scenario" | "untilNow">, packs: readonly RulePack[], nowMs: number, factOf: (judged: JudgedRule, compiled: CompiledRule) => UnitsUntil | undefined): TodayGrounds {
  const simulation = compileSimulation(scenario, packs);
  const isPast = simulation.model.streams.map(({ name }) => untilNow.has(name));
  const rules = simulation.plan.rules.map((rule): SplitRule => {
    const only = (past: boolean): CompiledRule => ({ ...rule, streams: Uint8Array.from(isPast, (each, stream) => (each === past && rule.streams?.[stream] !== 0 ? 1 : 0)) });
    return { past: only(true), rest: only(false) };
  });
  return { simulation, rules, nowMs, facts: simulation.rules.map((judged, index) => factOf(judged, simulation.plan.rules[index])) };
}

/** By replication: 1 the day passes, 0 it fails, -1 it is not assessed. */
export function passesOf(criterion: JudgedRule["criterion"], { numerators, denominators }: TodayColumns): Int8Array {
  return Int8Array.from(numerators, (numerator, row) => {
    const verdict = judgeBy(criterion, numerator, denominators[row]);
    return verdict === "pass" ? 1 : verdict === "fail" ? 0 : -1;
  });
}
