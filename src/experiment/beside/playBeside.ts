import type { Estimate } from "../../statistics/estimate.ts";
import { CommonRun } from "../comparison/commonRun.ts";
import { judgedColumns, rateDifference } from "../comparison/judgedColumns.ts";
import { rulesOfBoth } from "../comparison/playedPairs.ts";
import type { PlayedPair, RulePair } from "../comparison/playedPairs.ts";
import type { Executor, StopSignal } from "../executor.ts";
import { jobsOf } from "../job.ts";
import type { Job, JobResult } from "../job.ts";
import { LEVEL } from "../level.ts";
import { passDifference } from "../passDifference.ts";
import { passesOfDays } from "../passesOfDays.ts";
import type { SimulationResult } from "../result.ts";
import type { Simulation } from "../simulation.ts";
import { simulationResult } from "../simulationResult.ts";

/** A simulation beside which changed ones are played, with what has been played of it: kept, since every change meets the same buyers. */
export interface PlayedBase {
  readonly simulation: Simulation;
  /** By first replication. */
  readonly results: Map<number, JobResult>;
}

/** What is known after a step: the same replications of both. */
export interface BesideStep {
  readonly replications: number;
  readonly base: SimulationResult;
  readonly changed: SimulationResult;
  /** By rule that both judge: by how much its rate and its chance of passing are greater with the change, paired. */
  readonly differences: Readonly<Record<string, { readonly rate: Estimate; readonly pass?: Estimate }>>;
}

/** A step's end, and how many replications a job has on the way there: small ones first, so that all workers have some. */
interface Step {
  readonly to: number;
  readonly size: number;
}

/** A first answer soon, then narrower ones. What a worker is at when another change is asked for must end before it: hence small jobs throughout. */
const FIRST_STEPS: readonly Step[] = [{ to: 30, size: 5 }, { to: 100, size: 5 }];
/** Replications of the last step unless told. */
const DEFAULT_MOST = 400;
const LATER_STEP = 400;
const LATER_SIZE = 10;
/** A step narrows the interval by a third or so. */
const STEP_GROWTH = 2.5;
/** Of the base so many are kept for the next change; what comes after them is played anew, so that memory stays bounded. */
const KEPT_REPLICATIONS = 2000;

/** At which replications a step is told on the way to `most`, the last of them. */
function stepsTo(most: number): readonly Step[] {
  const steps = FIRST_STEPS.filter(({ to }) => to < most);
  for (let to = LATER_STEP; to < most; to *= STEP_GROWTH) steps.push({ to, size: LATER_SIZE });
  return [...steps, { to: most, size: FIRST_STEPS[steps.length]?.size ?? LATER_SIZE }];
}

export interface BesideOptions {
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications of the last step: 400 unless told. */
  readonly most?: number | undefined;
  readonly onStep: (step: BesideStep) => void;
}

export function playedBase(simulation: Simulation): PlayedBase {
  return { simulation, results: new Map() };
}

/** Plays the base ahead, so that changes need not wait for it, and tells each step beside itself. */
export async function playAhead(base: PlayedBase, { executor, signal, most = DEFAULT_MOST, onStep }: BesideOptions): Promise<void> {
  const { model, plan } = base.simulation;
  const run = new CommonRun([base.simulation, base.simulation]);
  let from = 0;
  for (const step of stepsTo(most)) {
    const missing = missingJobs(base, from, step);
    for (const { first } of jobsOf(model, plan, from, step.to, step.size)) {
      addKnown(run, 0, base, first);
      addKnown(run, 1, base, first);
    }
    await executor.run(missing, (result) => {
      keep(base, result);
      run.add(0, result);
      run.add(1, result);
    }, signal);
    if (signal?.aborted === true) return;
    onStep(told(run));
    from = step.to;
  }
}

/** Plays a changed scenario on the buyers of the base, step by step; aborted, it tells no further step. */
export async function playBeside(base: PlayedBase, changed: Simulation, { executor, signal, most = DEFAULT_MOST, onStep }: BesideOptions): Promise<void> {
  const run = new CommonRun([base.simulation, changed]);
  let from = 0;
  for (const step of stepsTo(most)) {
    const own = jobsOf(changed.model, changed.plan, from, step.to, step.size);
    for (const { first } of own) addKnown(run, 0, base, first);
    // the changed ones first: of the base most is known
    const jobs = [...own, ...missingJobs(base, from, step)];
    await executor.run(jobs, (result, index) => {
      if (index < own.length) return run.add(1, result);
      keep(base, result);
      run.add(0, result);
    }, signal);
    if (signal?.aborted === true) return;
    onStep(told(run));
    from = step.to;
  }
}

function keep({ results }: PlayedBase, result: JobResult): void {
  if (result.first < KEPT_REPLICATIONS) results.set(result.first, result);
}

function addKnown(run: CommonRun, simulation: 0 | 1, { results }: PlayedBase, first: number): void {
  const known = results.get(first);
  if (known !== undefined) run.add(simulation, known);
}

function missingJobs({ simulation: { model, plan }, results }: PlayedBase, from: number, { to, size }: Step): Job[] {
  return jobsOf(model, plan, from, to, size).filter(({ first }) => !results.has(first));
}

function told(run: CommonRun): BesideStep {
  const [base, changed] = run.played.map((played, number) => ({ name: String(number), ...played }));
  // from the base to the change: what is gained is above zero
  const pair: PlayedPair = { a: changed, b: base };
  return {
    replications: run.replications,
    base: simulationResult(base.simulation, base.table),
    changed: simulationResult(changed.simulation, changed.table),
    differences: Object.fromEntries(rulesOfBoth(pair).map((rule) => [changed.simulation.rules[rule.a].pack.id, differenceOf(pair, rule)])),
  };
}

function differenceOf(pair: PlayedPair, rule: RulePair): BesideStep["differences"][string] {
  const rate = rateDifference(pair, rule);
  const [one, other] = [pair.a.simulation.rules[rule.a].criterion, pair.b.simulation.rules[rule.b].criterion];
  if (one.limit === undefined || other.limit === undefined) return { rate };
  return { rate, pass: passDifference(passesOfDays(judgedColumns(pair.a, rule.a).days, one), passesOfDays(judgedColumns(pair.b, rule.b).days, other), LEVEL) };
}
