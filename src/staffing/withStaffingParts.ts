import type { Fits } from "../backtest/uncertainNumbers.ts";
import type { Executor, StopSignal } from "../experiment/executor.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { contingency } from "./contingency/contingency.ts";
import { botChoice } from "./levers/botChoice.ts";
import { levers } from "./levers/levers.ts";
import { marginalValue } from "./levers/marginalValue.ts";
import { type IntegerSolver, stoppedWith } from "./programme/integerProgramme.ts";
import { fewestRota, rotaOf } from "./rota/rotaOf.ts";
import { sensitivity } from "./sensitivity/sensitivity.ts";
import { type StressedDesks, stressedDesks } from "./sensitivity/stressedDesks.ts";
import { spreadsheet } from "./spreadsheet/spreadsheet.ts";
import { STAFFING_PARTS, type StaffingPart } from "./staffingPart.ts";
import type { StaffingResult } from "./staffingResult.ts";

export interface StaffingPartOptions {
  /** Those of the search. */
  readonly packs: readonly RulePack[];
  readonly executor: Executor;
  /** Proves that a rota has the fewest persons; absent: it has few. */
  readonly solver?: IntegerSolver;
  /** Intervals of a calibration, by path: ranges of what is not known for sure. */
  readonly fits?: Fits;
  /** The roster that the scenario came with: who works it is there already. Absent: nobody is taken to be. */
  readonly ownRoster?: Scenario["roster"];
  readonly signal?: StopSignal;
  /** Share of a part that is done. */
  readonly onProgress?: (part: StaffingPart, share: number) => void;
  /** A part is there, or there is nothing to tell of it. */
  readonly onPart?: (part: StaffingPart, result: StaffingResult) => void;
}

const LEVER_REPLICATIONS = 300;
/** Of small desks, for which more tell more; a busy desk affords fewer. */
const MARGINAL_REPLICATIONS = 300;

/**
 * The answer of `staff` with what is told beside it: what a spreadsheet would say, levers, the value of an hour, which answers bots should give, who comes when; of a roster that passes also how it stands under what is
 * uncertain, and a plan for when things go wrong. Aborted: with the parts that were finished, and the names of the others.
 */
export async function withStaffingParts(answer: StaffingResult, options: StaffingPartOptions): Promise<StaffingResult> {
  let result = answer;
  const means: PartMeans = { ...options, stressed: oncePlayed(answer, options) };
  for (const [place, part] of STAFFING_PARTS.entries()) {
    if (isStopped(options)) return { ...result, unfinished: [...answer.unfinished ?? [], ...STAFFING_PARTS.slice(place)] };
    const found = await PARTS[part](result, means, (share) => options.onProgress?.(part, share));
    // what was broken off in the middle is left out whole
    if (isStopped(options)) return { ...result, unfinished: [...answer.unfinished ?? [], ...STAFFING_PARTS.slice(place)] };
    result = { ...result, ...found };
    options.onPart?.(part, result);
  }
  return result;
}

function isStopped({ signal }: StaffingPartOptions): boolean {
  return signal?.aborted === true;
}

interface PartMeans extends StaffingPartOptions {
  /** What may go wrong with the recommended roster; played when it is first asked for. */
  readonly stressed: () => Promise<StressedDesks | undefined>;
}

function oncePlayed(result: StaffingResult, options: StaffingPartOptions): PartMeans["stressed"] {
  let played: ReturnType<PartMeans["stressed"]> | undefined;
  return async () => (played ??= stressedDesks(deskOf(result, options), { ...playing(options), confirmed: result.targets }));
}

type FindPart = (result: StaffingResult, options: PartMeans, tell: (share: number) => void) => Promise<Partial<StaffingResult>>;

const PARTS: Readonly<Record<StaffingPart, FindPart>> = {
  rota: async ({ scenario }, { solver, signal }) => ({ rota: solver === undefined ? rotaOf(scenario) : await fewestRota(scenario, stoppedWith(solver, signal)) }),
  spreadsheet: async ({ scenario }, options, tell) => present("spreadsheet", await spreadsheet(scenario, { ...playing(options), packs: options.packs, onProgress: (done, total) => tell(done / total) })),
  levers: async (result, options, tell) => ({ levers: await levers(deskOf(result, options), { ...playing(options), confirmed: result.targets, leastCost: result.feasible ? result.cost : Infinity, replications: LEVER_REPLICATIONS, onProgress: (done, total) => tell(done / total) }) }),
  marginal: async (result, options, tell) => present("marginal", await marginalValue(deskOf(result, options), { ...playing(options), confirmed: result.targets, replications: MARGINAL_REPLICATIONS, onProgress: (done, total) => tell(done / total) })),
  answers: async (result, options, tell) => {
    const answers = await botChoice(deskOf(result, options), { ...playing(options), confirmed: result.targets, replications: LEVER_REPLICATIONS, onProgress: (done, total) => tell(done / total) });
    return answers.length === 0 ? {} : { answers };
  },
  sensitivity: async (result, options, tell) => (result.feasible ? present("sensitivity", await sensitivityOf(result, options, tell)) : {}),
  contingency: async (result, options, tell) => (result.feasible ? present("contingency", await contingencyOf(result, options, tell)) : {}),
};

async function sensitivityOf(result: StaffingResult, options: PartMeans, onProgress: (share: number) => void): Promise<StaffingResult["sensitivity"]> {
  const stressed = await options.stressed();
  return stressed === undefined ? undefined : sensitivity(deskOf(result, options), { ...playing(options), stressed, ...(options.fits === undefined ? {} : { fits: options.fits }), onProgress });
}

/** Without the scenario's own reserve other days are to be played than with it. */
async function contingencyOf(result: StaffingResult, options: PartMeans, onProgress: (share: number) => void): Promise<StaffingResult["contingency"]> {
  const stressed = result.scenario.reserve === undefined ? await options.stressed() : undefined;
  return contingency(deskOf(result, options), {
    ...playing(options), dearer: result.curve.filter(({ cost }) => cost > result.cost), onProgress,
    ...(result.rota === undefined ? {} : { rota: result.rota }), ...(options.ownRoster === undefined ? {} : { ownRoster: options.ownRoster }), ...(stressed === undefined ? {} : { stressed }),
  });
}

function deskOf({ scenario }: StaffingResult, { packs }: StaffingPartOptions): { readonly scenario: StaffingResult["scenario"]; readonly packs: readonly RulePack[] } {
  return { scenario, packs };
}

function playing({ executor, signal }: StaffingPartOptions): Pick<StaffingPartOptions, "executor" | "signal"> {
  return { executor, ...(signal === undefined ? {} : { signal }) };
}

/** A part under its key; nothing where there is nothing to tell. */
function present<Key extends keyof StaffingResult>(key: Key, found: StaffingResult[Key] | undefined): Partial<StaffingResult> {
  return found === undefined ? {} : { [key]: found };
}
