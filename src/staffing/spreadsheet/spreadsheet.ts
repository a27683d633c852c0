import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { LEVEL } from "../../experiment/level.ts";
import { playTogether } from "../../experiment/playTogether.ts";
import { rosterCost } from "../../experiment/rosterCost.ts";
import { rosterHours } from "../../experiment/rosterHours.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { addDays } from "../../time/calendar.ts";
import { type SearchTarget, searchTargets } from "../target/searchTarget.ts";
import { type TargetChange, targetChange, type TargetColumns, targetColumns, type TargetFigure, targetFigure } from "../target/targetFigures.ts";
import { type Assumption, ASSUMPTIONS, assumedWorld } from "./assumedWorlds.ts";
import { customaryShifts } from "./customaryShifts.ts";
import { type Formula, type FormulaKind, spreadsheetFormulas } from "./formulas.ts";
import { formulaRoster } from "./formulaRoster.ts";
import { spreadsheetWork } from "./spreadsheetWork.ts";

/** The manager's formula beside the recommended roster: what it asks for, what comes of it, and why. */
export interface Spreadsheet {
  /** Behind each figure. */
  readonly replications: number;
  /** What it starts from, by judged day. */
  readonly days: readonly SpreadsheetDay[];
  /** The shifts over which its people are spread evenly. */
  readonly shifts: readonly string[];
  readonly formulas: readonly FormulaOutcome[];
  readonly recommended: RosterFigures & { readonly targets: readonly TargetFigure[] };
  /** The target that the reasons speak of, by its place in `targets`: the one by which the roster from the scenario's own numbers falls short the most. */
  readonly explained: number;
  /** What the roster from the scenario's own numbers would gain by that target's rate where something held that the formula takes for granted, the most first. */
  readonly reasons: readonly SpreadsheetReason[];
}

export interface SpreadsheetDay {
  readonly date: string;
  /** Conversations to be expected. */
  readonly consults: number;
  /** Those that no bot settles. */
  readonly forPeople: number;
}

export interface RosterFigures {
  /** By judged day. */
  readonly agents: readonly number[];
  /** [agent-hours] */
  readonly hours: number;
  /** [yuan] */
  readonly cost: number;
}

export interface FormulaOutcome extends RosterFigures {
  readonly kind: FormulaKind;
  /** What a conversation takes, on average over the days; absent where only a day's number is customary. [s] */
  readonly secondsPerConsult?: number;
  /** Conversations of an agent's day; absent where they take no time. */
  readonly perAgent?: number;
  readonly roster: Scenario["roster"];
  /** How it comes out; changes are those from the recommended roster to it, on the same buyers. */
  readonly targets: readonly TargetChange[];
}

/** `occupancy`: what is left where all of the others hold; nobody can be at work all the time and still answer in time. */
export type SpreadsheetCause = Assumption | "occupancy";

export interface SpreadsheetReason {
  readonly cause: SpreadsheetCause;
  /** By how much the rate would be better (of a measure by how many seconds less). */
  readonly gain: Estimate;
}

export interface SpreadsheetOptions {
  readonly packs: readonly RulePack[];
  readonly replications?: number;
  /** Number of the first replication. */
  readonly first?: number;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Of which neither the search nor what confirms its answer uses any. */
const FIRST = 3_000_000;
const REPLICATIONS = 300;

/**
 * What a spreadsheet would say of a scenario with its recommended roster: conversations for people × seconds each ÷ a working day = agents, rounded up by day and teams. That takes everybody for busy all day, all hours
 * for alike, nobody for ever at table. Its rosters are played on the buyers of the recommended one, and the one from the scenario's own numbers once more in worlds in which one of these things holds, then all.
 * Undefined where it was stopped.
 *
 * Source: the formula of Chinese shop managers' guides (10 messages of 5 s a buyer: 576 buyers a day and agent), domain notes §0.9.
 * Cost: nine times the replications.
 * @throws InputFaults where no rule has a limit
 */
export async function spreadsheet(scenario: Scenario, { packs, replications = REPLICATIONS, first = FIRST, executor, signal, onProgress }: SpreadsheetOptions): Promise<Spreadsheet | undefined> {
  const work = spreadsheetWork(scenario);
  const shifts = customaryShifts(scenario, packs.map(({ window }) => window));
  const formulas = spreadsheetFormulas(scenario, work);
  const rostered = formulas.map(({ agents }) => ({ ...scenario, roster: formulaRoster(scenario, work, agents, shifts) }));
  const worlds = [...ASSUMPTIONS.map((assumption) => [assumption]), ASSUMPTIONS];
  const simulations = [...[scenario, ...rostered].map((each) => compileSimulation(each, packs)), ...worlds.map((assumed) => assumedWorld(rostered[0], packs, assumed))];
  const tables = await playTogether(simulations, { first, replications, executor, ...(signal === undefined ? {} : { signal }), ...(onProgress === undefined ? {} : { onProgress }) });
  if (tables.some((table) => table.replications < replications)) return undefined;
  const targets = searchTargets(simulations[0]);
  const columns = simulations.map((simulation, place) => targets.map((target) => targetColumns(simulation, tables[place], target)));
  const changes = formulas.map((_, place) => targets.map((target, number) => targetChange(simulations[0], target, columns[1 + place][number], columns[0][number])));
  const explained = shortest(changes[0], targets);
  const ofTarget = columns.map((of) => of[explained]);
  return {
    replications, shifts, explained,
    days: work.map((groups, day) => ({ date: addDays(scenario.start, scenario.warmUp + day), consults: total(groups, "consults"), forPeople: total(groups, "forPeople") })),
    recommended: { ...figuresOf(scenario), targets: targets.map((target, number) => targetFigure(simulations[0], target, columns[0][number])) },
    formulas: formulas.map((formula, place) => outcomeOf(formula, rostered[place], changes[place])),
    reasons: reasonsOf(targets[explained], ofTarget[0], ofTarget[1], ofTarget.slice(1 + formulas.length)),
  };
}

function outcomeOf({ kind, secondsPerConsult, perAgent }: Formula, scenario: Scenario, targets: readonly TargetChange[]): FormulaOutcome {
  return { kind, ...(secondsPerConsult === undefined ? {} : { secondsPerConsult }), ...(perAgent === undefined ? {} : { perAgent }), roster: scenario.roster, ...figuresOf(scenario), targets };
}

function figuresOf(scenario: Scenario): RosterFigures {
  const receiver = receiverOf(scenario);
  const agentsOn = (day: number): number => Object.entries(rosterOn(scenario.roster, day)).filter(([team]) => team !== receiver).flatMap(([, shifts]) => Object.values(shifts)).reduce((sum, agents) => sum + agents, 0);
  return {
    agents: Array.from({ length: scenario.days }, (_, day) => agentsOn(scenario.warmUp + day)),
    hours: [...rosterHours(scenario).values()].reduce((sum, hours) => sum + hours, 0),
    cost: rosterCost(scenario),
  };
}

/** The target by which a roster falls short the most: by its probability of passing, then by the limit that its rate misses. */
function shortest(changes: readonly TargetChange[], targets: readonly SearchTarget[]): number {
  const missed = changes.map(({ rate }, place) => (1 - 2 * Number(wantsLess(targets[place]))) * (targets[place].criterion.limit.value - (rate.value ?? 0)) / Math.max(1, targets[place].criterion.limit.value));
  const order = changes.map((_, place) => place).toSorted((a, b) => (changes[a].passChange.value ?? 0) - (changes[b].passChange.value ?? 0) || missed[b] - missed[a]);
  return order[0];
}

/** Less is better. */
function wantsLess({ criterion }: SearchTarget): boolean {
  return criterion.limit.operator.startsWith("<");
}

/** `worlds`: one for each assumption, then one for all. */
function reasonsOf(target: SearchTarget, recommended: TargetColumns, formula: TargetColumns, worlds: readonly TargetColumns[]): SpreadsheetReason[] {
  const gainOver = (better: TargetColumns, base: TargetColumns): Estimate => {
    const [one, other] = wantsLess(target) ? [base, better] : [better, base];
    return pairedEstimate(one, other, LEVEL, base.isMeasure ? "any" : "share");
  };
  const reasons: SpreadsheetReason[] = ASSUMPTIONS.map((cause, place) => ({ cause, gain: gainOver(worlds[place], formula) }));
  const left: SpreadsheetReason = { cause: "occupancy", gain: gainOver(recommended, worlds[ASSUMPTIONS.length]) };
  return [...reasons, left].toSorted((a, b) => (b.gain.value ?? -Infinity) - (a.gain.value ?? -Infinity));
}

function total(groups: readonly { readonly consults: number; readonly forPeople: number }[], of: "consults" | "forPeople"): number {
  return groups.reduce((sum, group) => sum + group[of], 0);
}
