import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { LEVEL } from "../../experiment/level.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { Reserve } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { addDays } from "../../time/calendar.ts";
import { searchTargets } from "../search/searchTarget.ts";
import { busiestDay } from "../sensitivity/expectedConsults.ts";
import type { ConfirmedFigure } from "../sensitivity/confirmedFigure.ts";
import { neededReplications } from "../sensitivity/neededReplications.ts";
import { type DeskTrial, type PlayedDesk, playedDesks } from "../sensitivity/playedDesks.ts";
import type { ChosenRoster } from "../sensitivity/sensitivity.ts";
import { type Standing, standingOf } from "../sensitivity/standing.ts";
import type { Stress, StressCase } from "../sensitivity/stressCase.ts";
import { type TargetChange, targetChange, type TargetFigure, targetFigure } from "../sensitivity/targetFigures.ts";
import { worstCases } from "../sensitivity/worstCases.ts";
import type { Rota } from "../rota/rota.ts";
import { callGrid } from "./callGrid.ts";
import { callList, type CallList } from "./callList.ts";
import { dayPlan, type PlannedShift } from "./dayPlan.ts";
import { type HiringOptions, type HiringPlan, hiringPlan } from "./hiringPlan.ts";
import { callFigures, withCall, withoutCall } from "./playedCalls.ts";
import { type PlannedStep, planTimeline } from "./planTimeline.ts";
import { poolAids, type PoolAids } from "./poolAids.ts";
import { raceOfCalls } from "./raceOfCalls.ts";

/** What to do when a day does not go as planned, and what to do before it. */
export interface Contingency {
  /** Behind each figure; no choice was made on them. */
  readonly replications: number;
  /** The day it is for: the busiest. Counted from 0 among the judged days. */
  readonly day: number;
  readonly date: string;
  /** When to call whom; absent where the roster needs nobody, where nobody can be called, or where the search was stopped. */
  readonly call?: Reserve;
  /** Whom of the roster that may reach, and how many must stand ready besides; absent without a call. */
  readonly whom?: CallList;
  /** Ways to call that were tried. */
  readonly tried: number;
  /** The days as they are, without and with the call. The chances without it are those that the roster was confirmed with where they are given; what the call changes is told on the replications of the plan. */
  readonly ordinary: PlannedDay;
  /** Days on which something goes wrong that the roster alone does not surely stand, the worst first; empty where it stands them all. */
  readonly cases: readonly (PlannedDay & { readonly stress: Stress })[];
  /** What else helps at once on the worst of these days; absent where there are none. */
  readonly aids?: PoolAids;
  /** What it surely stands by itself. */
  readonly stood: readonly Stress[];
  readonly shifts: readonly PlannedShift[];
  readonly timeline: readonly PlannedStep[];
  readonly hiring: HiringPlan;
  readonly interrupted?: true;
}

/** The targets without the reserve, and what the call makes of them. */
export interface PlannedDay {
  readonly before: readonly TargetFigure[];
  readonly standingBefore: Standing;
  /** The last four absent without a call. */
  readonly after?: readonly TargetChange[];
  readonly standingAfter?: Standing;
  /** Calls, and what they cost, over the judged days. [yuan] */
  readonly calls?: Estimate;
  readonly cost?: Estimate;
}

export interface ContingencyOptions extends HiringOptions {
  /** Who works the roster; absent: whoever is called stands ready besides. */
  readonly rota?: Rota;
  /** The targets as the roster was confirmed by them, the scenario having no reserve of its own. */
  readonly confirmed?: readonly ConfirmedTarget[];
  /** Number of the first replication: one that no search has seen. */
  readonly first?: number;
  /** For each figure that is told, and in proportion for those that are chosen by; absent: as many as the assurances need. */
  readonly replications?: number;
  /** Calls to choose from; absent: a grid of teams, sizes and triggers. */
  readonly calls?: readonly Reserve[];
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Share of the work done. */
  readonly onProgress?: (share: number) => void;
}

/** The same, and whether it was met. */
export type ConfirmedTarget = Omit<ConfirmedFigure, "assurance"> & { readonly met: boolean };

const FIRST = 300_000;
/** Part of the replications by which is found out which stress cases bind. */
const SORTING = 0.4;
/** Cases that the calls are chosen for, the worst first. */
const MOST_CASES = 4;
/** Room for the race between the first replications and those that are told. */
const RACE_SPAN = 10_000;

/**
 * The plan for the scenario's roster: the trigger, team and number of the reserve that make it stand what it does not stand alone, chosen by simulation over
 * the stress cases that bind and a day like any other, told on replications of their own. A reserve of the scenario is left out of "without" and its terms are kept.
 * Undefined where it was stopped before anything was told.
 * @throws InputFaults where no rule has a limit
 */
export async function contingency({ scenario, packs }: ChosenRoster, options: ContingencyOptions): Promise<Contingency | undefined> {
  const { first = FIRST, executor, signal, onProgress } = options;
  const replications = options.replications ?? neededReplications(searchTargets(compileSimulation(scenario, packs)));
  const trial: DeskTrial = { packs, executor, ...(signal === undefined ? {} : { signal }) };
  const alone = withoutCall(scenario);
  const day = busiestDay(scenario);
  const { cases } = await worstCases(alone, day, trial, first);
  onProgress?.(PARTS.cases);
  const [ordinary, ...stressed] = (await playedDesks([alone, ...cases.map((each) => each.scenario)], { first: first + RACE_SPAN / 2, replications: Math.ceil(SORTING * replications) }, trial)) ?? [];
  if (ordinary === undefined) return undefined;
  onProgress?.(PARTS.sorted);
  const binding = bindingCases(cases, stressed);
  const calls = binding.length === 0 && ordinaryStanding(ordinary, options.confirmed) === "passes" ? [] : (options.calls ?? callGrid(scenario, ordinary));
  const [worst, ...others] = binding.slice(0, MOST_CASES).map((each) => each.scenario);
  const days = [...(worst === undefined ? [] : [worst]), alone, ...others];
  const call = await raceOfCalls(calls, days, { first: first + RACE_SPAN, replications }, trial);
  onProgress?.(PARTS.raced);
  const told = await toldDays(alone, binding, call, { first: first + 2 * RACE_SPAN, replications }, trial, options.confirmed);
  if (told === undefined) return undefined;
  onProgress?.(PARTS.told);
  const aids = worst === undefined ? undefined : await poolAids(worst, { first: first + 2 * RACE_SPAN, replications }, trial);
  onProgress?.(1);
  const date = addDays(scenario.start, scenario.warmUp + day);
  const whom = call === undefined ? undefined : callList(scenario, call, date, options.rota);
  const hiring = hiringPlan(scenario, call === undefined ? undefined : { team: call.team, agents: whom?.besides ?? call.agents }, hiringOptions(options));
  return {
    replications, day, date, ...(call === undefined ? {} : { call }), ...(whom === undefined ? {} : { whom }), tried: calls.length, ...told, ...(aids === undefined ? {} : { aids }),
    stood: cases.filter((each) => !binding.includes(each)).map(({ stress }) => stress),
    shifts: dayPlan(scenario, day), timeline: planTimeline(scenario, day, hiring.need > 0), hiring,
    ...(signal?.aborted === true ? { interrupted: true } : {}),
  };
}

/** People by team as the rota has them, where nothing else is said. */
function hiringOptions({ rota, ...options }: ContingencyOptions): HiringOptions {
  if (rota === undefined || options.people !== undefined) return options;
  const people: Record<string, number> = {};
  for (const { team } of rota.persons) people[team] = (people[team] ?? 0) + 1;
  return { ...options, people };
}

/** Parts of the work done after each step. */
const PARTS = { cases: 0.15, sorted: 0.25, raced: 0.6, told: 0.8 } as const;

/** Cases that the roster alone does not surely stand, the one with the fewest passes first. */
function bindingCases(cases: readonly StressCase[], stressed: readonly PlayedDesk[]): StressCase[] {
  const leastPass = ({ columns }: PlayedDesk): number => Math.min(...columns.map(({ passes }) => passes.filter((pass) => pass === 1).length));
  return cases.map((each, place) => ({ each, desk: stressed[place] })).filter(({ desk }) => standingOf(desk, LEVEL) !== "passes")
    .toSorted((a, b) => leastPass(a.desk) - leastPass(b.desk)).map(({ each }) => each);
}

async function toldDays(alone: ChosenRoster["scenario"], binding: readonly StressCase[], call: Reserve | undefined, span: { readonly first: number; readonly replications: number }, trial: DeskTrial, confirmed: ContingencyOptions["confirmed"]): Promise<Pick<Contingency, "ordinary" | "cases"> | undefined> {
  const days = [alone, ...binding.map((each) => each.scenario)];
  const before = await playedDesks(days, span, trial);
  const after = call === undefined ? [] : await playedDesks(days.map((each) => withCall(each, call)), span, trial);
  if (before === undefined || after === undefined) return undefined;
  const planned = before.map((desk, place) => plannedDay(desk, after.at(place)));
  const ordinary = confirmed === undefined ? planned[0] : { ...planned[0], before: planned[0].before.map((figure) => withConfirmed(figure, confirmed)), standingBefore: ordinaryStanding(before[0], confirmed) };
  return { ordinary, cases: binding.map(({ stress }, place) => ({ stress, ...planned[place + 1] })) };
}

function ordinaryStanding(alone: PlayedDesk, confirmed: ContingencyOptions["confirmed"]): Standing {
  return confirmed?.every(({ met }) => met) === true ? "passes" : standingOf(alone, LEVEL);
}

function withConfirmed(figure: TargetFigure, confirmed: readonly ConfirmedTarget[]): TargetFigure {
  const found = confirmed.find(({ rule, shop }) => rule === figure.rule && shop === figure.shop);
  return found === undefined ? figure : { ...figure, pass: found.pass };
}

function plannedDay(before: PlayedDesk, after: PlayedDesk | undefined): PlannedDay {
  const { simulation, targets, columns } = before;
  const alone = { before: targets.map((target, place) => targetFigure(simulation, target, columns[place])), standingBefore: standingOf(before, LEVEL) };
  if (after === undefined) return alone;
  return {
    ...alone,
    after: targets.map((target, place) => targetChange(simulation, target, after.columns[place], columns[place])), standingAfter: standingOf(after, LEVEL),
    ...callFigures(after),
  };
}
