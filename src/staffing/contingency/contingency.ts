import { compileSimulation } from "../../experiment/simulation.ts";
import { PROFILES } from "../../scenario/profiles.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";
import type { Rota } from "../rota/rota.ts";
import { searchTargets } from "../target/searchTarget.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";
import { neededReplications } from "../sensitivity/neededReplications.ts";
import type { DeskTrial } from "../played/playedDesks.ts";
import type { Stress } from "../sensitivity/stressCase.ts";
import { type StressedDesk, type StressedDesks, stressedDesks, type StressedOptions } from "../sensitivity/stressedDesks.ts";
import { callGrid } from "./callGrid.ts";
import { callList, type CallList } from "./callList.ts";
import { dayPlan, type PlannedShift } from "./dayPlan.ts";
import { type HiringOptions, type HiringPlan, hiringPlan, peopleOf } from "./hiringPlan.ts";
import { bindingCases, daysAlone, daysWithCall, type PlannedDays } from "./plannedDays.ts";
import { withoutCall } from "./playedCalls.ts";
import { type PlannedStep, planTimeline } from "./planTimeline.ts";
import { poolAids, type PoolAids } from "./poolAids.ts";
import { quietCalls } from "./quietCalls.ts";
import { raceOfCalls } from "./raceOfCalls.ts";
import { type PricedRoster, type SturdierRoster, sturdierRoster } from "./sturdierRoster.ts";

/** What to do when a day does not go as planned, and what to do before it. */
export interface Contingency extends PlannedDays {
  /** Behind each figure; what is called was not chosen by them. */
  readonly replications: number;
  /** Every probability of passing is that with which the roster was confirmed and the paired difference from it; absent: that of the replications themselves. */
  readonly anchored?: true;
  /** The day it is for: the busiest. Counted from 0 among the judged days. */
  readonly day: number;
  readonly date: string;
  /** When to call whom; absent where there is a reason not to, or where the search was stopped. */
  readonly call?: Reserve;
  readonly noCall?: NoCall;
  /** Whom of the roster that may reach, and how many must stand ready besides; absent without a call. */
  readonly whom?: CallList;
  /** Ways to call that were tried, and how many of them come too often on a day like any other to be a sign that something is wrong. */
  readonly tried: number;
  readonly tooOften: number;
  /** What else helps at once on the worst of these days; absent where there are none. */
  readonly aids?: PoolAids;
  /** A dearer roster that stands more of the cases by itself; absent where none of the curve does, or nothing goes wrong that the roster does not stand. */
  readonly sturdier?: SturdierRoster;
  /** What it surely stands by itself. */
  readonly stood: readonly Stress[];
  readonly shifts: readonly PlannedShift[];
  readonly timeline: readonly PlannedStep[];
  readonly hiring: HiringPlan;
  readonly interrupted?: true;
}

/** Why nobody is called: nobody has to be, every trigger that was tried is met on days like any other, or no call surely helps on any of the days. */
export const NO_CALLS = ["no-need", "too-often", "no-help"] as const;
export type NoCall = (typeof NO_CALLS)[number];

export interface ContingencyOptions extends StressedOptions, HiringOptions {
  /** Who works the roster; absent: whoever is called stands ready besides. */
  readonly rota?: Rota;
  /** What goes wrong with the scenario, played already; absent: it is played here. Not where the scenario has a reserve of its own, which the plan leaves out. */
  readonly stressed?: StressedDesks;
  /** Dearer rosters, among which one may stand more by itself. */
  readonly dearer?: readonly PricedRoster[];
  /** Calls to choose from; absent: a grid of teams, sizes and triggers. */
  readonly calls?: readonly Reserve[];
}

/** Number of the first replication by which something is chosen: far from those that are told. */
const CHOOSING_FIRST = 300_000;
/** Parts of the replications: by which is found out which triggers are quiet. */
const QUIET = 0.2;
/** Cases that the calls are chosen for, the worst first. */
const MOST_CASES = 4;
/** Room for one choice. */
const SPAN = 20_000;
/** Parts of the work done after each step. */
const PARTS = { stressed: 0.15, quiet: 0.25, raced: 0.6, told: 0.7, aids: 0.85 } as const;

/**
 * The plan for the scenario's roster: the trigger, team and number of the reserve that make it stand what it does not stand alone, chosen by simulation over
 * the stress cases that bind and a day like any other, told on replications of their own. A trigger that is met on days like any other is none. A reserve of the scenario is left out of "without" and its terms are kept.
 * Undefined where it was stopped before anything was told.
 * @throws InputFaults where no rule has a limit
 */
export async function contingency({ scenario, packs }: ChosenDesk, options: ContingencyOptions): Promise<Contingency | undefined> {
  const { executor, signal, onProgress } = options;
  const trial: DeskTrial = { packs, executor, ...(signal === undefined ? {} : { signal }) };
  const alone = withoutCall(scenario);
  const stressed = options.stressed ?? (await stressedDesks({ scenario: alone, packs }, { ...options, onProgress: (share) => onProgress?.(PARTS.stressed * share) }));
  if (stressed === undefined) return undefined;
  onProgress?.(PARTS.stressed);
  const binding = bindingCases(stressed);
  const called = await chosenCall(scenario, stressed, binding, { ...options, trial });
  if (called === undefined) return undefined;
  const aids = binding.length === 0 ? undefined : await poolAids(binding[0].scenario, stressed.span, trial);
  onProgress?.(PARTS.aids);
  const sturdier = await sturdierRoster(alone, options.dearer ?? [], stressed, binding, CHOOSING_FIRST + 2 * SPAN, trial);
  onProgress?.(1);
  const { day, span, cases, anchor } = stressed;
  const { call } = called;
  const date = addDays(scenario.start, scenario.warmUp + day);
  const whom = call === undefined ? undefined : callList(scenario, call, date, options.rota);
  const hiring = hiringPlan(scenario, call === undefined ? undefined : { team: call.team, agents: whom?.besides ?? call.agents }, hiringOptions(options));
  return {
    replications: span.replications, ...(anchor === undefined ? {} : { anchored: true }), day, date, ...called, ...(whom === undefined ? {} : { whom }),
    ...(aids === undefined ? {} : { aids }), ...(sturdier === undefined ? {} : { sturdier }), stood: cases.filter((each) => !binding.includes(each)).map(({ stress }) => stress),
    shifts: dayPlan(scenario, day), timeline: planTimeline(scenario, day, { isHiring: hiring.need > 0, isEvent: isEvent(scenario) }), hiring,
    ...(signal?.aborted === true ? { interrupted: true } : {}),
  };
}

/** People by team as the rota has them, where nothing else is said. */
function hiringOptions({ rota, ...options }: ContingencyOptions): HiringOptions {
  return rota === undefined || options.people !== undefined ? options : { ...options, people: peopleOf(rota) };
}

/** Whether the scenario is of an event: it has one, or a day that goes as one does. */
function isEvent({ events, arrivals }: Scenario): boolean {
  return events.length > 0 || Object.values(arrivals).some(({ profile }) => JSON.stringify(profile) === JSON.stringify(PROFILES.event));
}

type ChosenCall = PlannedDays & Pick<Contingency, "call" | "noCall" | "tried" | "tooOften">;

/** The call and what it makes of the days; without one where none is quiet and helps. Undefined where it was stopped. */
async function chosenCall(scenario: Scenario, stressed: StressedDesks, binding: readonly StressedDesk[], { calls, onProgress, trial, replications }: ContingencyOptions & { readonly trial: DeskTrial }): Promise<ChosenCall | undefined> {
  const alone = withoutCall(scenario);
  const days = daysAlone(stressed, binding);
  if (binding.length === 0 && days.ordinary.standingBefore === "passes") return { ...days, noCall: "no-need", tried: 0, tooOften: 0 };
  const grid = calls ?? callGrid(scenario, stressed.base);
  const span = { first: CHOOSING_FIRST, replications: replications ?? neededReplications(searchTargets(compileSimulation(alone, trial.packs))) };
  const quiet = await quietCalls(grid, alone, { ...span, replications: Math.ceil(QUIET * span.replications) }, trial);
  if (quiet === undefined) return undefined;
  onProgress?.(PARTS.quiet);
  const counts = { tried: grid.length, tooOften: grid.length - quiet.length };
  if (quiet.length === 0) return { ...days, noCall: "too-often", ...counts };
  const [worst, ...others] = binding.slice(0, MOST_CASES).map((each) => each.scenario);
  const call = await raceOfCalls(quiet, [...(worst === undefined ? [] : [worst]), alone, ...others], { ...span, first: CHOOSING_FIRST + SPAN }, trial);
  onProgress?.(PARTS.raced);
  const told = call === undefined ? undefined : await daysWithCall(alone, stressed, binding, call, trial);
  onProgress?.(PARTS.told);
  if (call === undefined || told === undefined) return undefined;
  return told.isHelped ? { ...told.days, call, ...counts } : { ...days, noCall: "no-help", ...counts };
}
