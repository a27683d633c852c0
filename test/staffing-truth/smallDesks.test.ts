import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import { staff } from "../../src/staffing/staff.ts";
import type { StaffingResult } from "../../src/staffing/staffingResult.ts";
import { binomialTail } from "../../src/statistics/binomialTail.ts";
import { inlineSolver } from "../staffing/solver.ts";
import { whole } from "../truth/draws.ts";
import { failing, type TruthRow } from "../truth/truthRow.ts";
import { agentsOf, everyRoster, rosterCells, withRoster } from "./everyRoster.ts";
import { keepsCover, naiveCost } from "./naiveRoster.ts";
import { readSmallDesk, withTargets } from "./readSmallDesk.ts";
import { smallDesk } from "./smallDesk.ts";
import { SMALL_DESK_PLANS } from "./smallDeskPlans.ts";
import { closerInstance, keepInstance, keptInstance, newInstance } from "./smallInstance.ts";
import { smallDeskLine, SMALL_DESK_HEAD, type SearchedDesk } from "./smallDeskLine.ts";
import { isStaffingTruth } from "./staffingTruthForm.ts";
import { assurancesOf, passesOf, STAGES } from "./truthOfRosters.ts";
import { verdictOf } from "./verdictOf.ts";

/*
 * Desks so small that every roster was simulated, with other buyers than a search meets; what came of it is kept in `instances`.
 * `UPDATE_SMALL_DESKS=0,5 npm run staffing-truth` (or `=all`) simulates them again, a minute or so each; `CLOSER_SMALL_DESKS` goes on from what is kept.
 */
const ALL = [...SMALL_DESK_PLANS.keys()];
const NUMBERS = isStaffingTruth ? ALL : [1, 17];
const toRenew = numbersOf(process.env.UPDATE_SMALL_DESKS);
const toLookAt = numbersOf(process.env.CLOSER_SMALL_DESKS);
const MOST_REPLICATIONS = STAGES[STAGES.length - 1];
/** Rosters of each desk that are simulated again in every run. */
const SAMPLED = isStaffingTruth ? 5 : 2;
const FRESH_DAYS = isStaffingTruth ? 10_000 : 2000;
/** So improbable must what a recommended roster shows on fresh days be, were it as good as asked for. */
const DOUBT = 0.01;
const EXACT_SHARE = 0.9;
/** Probability of the right choice that is aimed at, and share of the desks in which it should be reached. */
const RIGHT = 0.95;
const CLAIMED_SHARE = 0.95;

const executor = threadExecutor();
const searched: SearchedDesk[] = [];

describe("small desks all of whose rosters are known", () => {
  it.runIf(toRenew.length > 0)("are simulated again", async () => {
    for (const number of toRenew) keepInstance(number, await closerInstance(await newInstance(number, executor), MOST_REPLICATIONS, executor));
  });

  it.runIf(toLookAt.length > 0)("are simulated further", async () => {
    for (const number of toLookAt) keepInstance(number, await closerInstance(keptInstance(number), MOST_REPLICATIONS, executor));
  });

  it.each(NUMBERS)("desk %i is as its number draws it, with every roster that keeps its limits", (number) => {
    const { file, rosters } = keptInstance(number);
    const { targets, file: drawn } = smallDesk(number);
    const { scenario, packs } = readSmallDesk(file);
    expect(file).toEqual(withTargets(drawn, targets, targets.map(({ rule, shop }) => limitIn(file, rule, shop))));
    const cells = rosterCells(scenario);
    expect(rosters.map(({ agents }) => agents)).toEqual(everyRoster(cells).filter((agents) => keepsCover(scenario, packs, cells, agents)));
    expect(rosters.map(({ cost }) => cost)).toEqual(rosters.map(({ agents }) => naiveCost(scenario, cells, agents)));
  });

  it.each(NUMBERS)("desk %i passes as often as is kept", async (number) => {
    const { file, seed, rosters } = keptInstance(number);
    const { scenario, packs } = readSmallDesk(file);
    const draw = seedrandom(`sample of ${number}`);
    const sample = Array.from({ length: SAMPLED }, () => rosters[whole(draw, 0, rosters.length - 1)]);
    const simulations = sample.map(({ agents }) => compileSimulation({ ...withRoster(scenario, rosterCells(scenario), agents), seed }, packs));
    const passes = await passesOf(simulations, 0, STAGES[0], executor);
    expect(passes.map((ofTargets) => [STAGES[0], ...ofTargets.map(counted)])).toEqual(sample.map(({ stages }) => stages[0]));
  });

  it.each(NUMBERS)("desk %i: the search finds a roster that is cheap enough, and passes afresh", { timeout: 1_200_000 }, async (number) => {
    const { file, rosters } = keptInstance(number);
    const { scenario, packs } = readSmallDesk(file);
    const begin = performance.now();
    const result = await staff(scenario, { packs, executor, solver: inlineSolver });
    const seconds = (performance.now() - begin) / 1000;
    const assurances = assurancesOf(compileSimulation(scenario, packs));
    const agents = agentsOf(result.roster, rosterCells(scenario));
    const verdict = verdictOf(result, agents, rosters, assurances);
    const afresh = await passesAfresh(result, number, assurances);
    searched.push({ number, plan: SMALL_DESK_PLANS[number], rosters: rosters.length, result, verdict, afresh, seconds });
    expect(verdict, agents.join(" ")).toMatchObject({ isAllowed: true, isBound: true });
    if (result.feasible) expect(Math.min(...afresh.map(({ chance }) => chance)), JSON.stringify(afresh)).toBeGreaterThanOrEqual(DOUBT);
  });

  it("are solved exactly nine times in ten, and none too dear", ({ task }) => {
    const rows = truthRows();
    task.meta.truths = rows;
    task.meta.told = ["small desks, every roster of which was simulated:", SMALL_DESK_HEAD, ...searched.map(smallDeskLine), ...monotoneLines()];
    expect(failing(rows)).toEqual([]);
  });
});

function numbersOf(asked: string | undefined): readonly number[] {
  if (asked === undefined || asked === "") return [];
  return asked === "all" ? ALL : asked.split(",").map(Number);
}

/** Passes of the recommended roster by target on days that nobody saw, and how probable so few are, were its probability the assurance. */
async function passesAfresh({ scenario }: StaffingResult, number: number, assurances: readonly number[]): Promise<SearchedDesk["afresh"]> {
  const { packs } = readSmallDesk(keptInstance(number).file);
  const simulation = compileSimulation({ ...scenario, seed: `${scenario.seed} afresh` }, packs);
  const [passes] = await passesOf([simulation], 0, FRESH_DAYS, executor);
  return passes.map((ofTarget, target) => {
    const passed = counted(ofTarget);
    return { passed, days: FRESH_DAYS, chance: binomialTail(FRESH_DAYS - passed, FRESH_DAYS, 1 - assurances[target]) };
  });
}

function truthRows(): TruthRow[] {
  const of = `${searched.length} small desks`;
  const count = (isOf: (desk: SearchedDesk) => boolean): number => searched.filter(isOf).length;
  const row = (what: string, found: number, least: number, among = searched.length): TruthRow => ({ of, what, truth: `>= ${least} of ${among}`, found: `${found}`, holds: found >= least });
  const feasible = count(({ result }) => result.feasible);
  return [
    row("searched", count(() => true), NUMBERS.length, NUMBERS.length),
    row("no dearer than what passes a point above", count(({ verdict }) => verdict.isAllowed), searched.length),
    row("exactly the cheapest that passes", count(({ verdict }) => verdict.isExact), Math.ceil(EXACT_SHARE * searched.length)),
    row(`afresh on ${FRESH_DAYS} days as assured`, count(({ result, afresh }) => result.feasible && afresh.every(({ chance }) => chance >= DOUBT)), feasible, feasible),
    row("right choice claimed with 95 %", count(isClaimed), Math.ceil(CLAIMED_SHARE * feasible), feasible),
    row("... and no roster a point above is cheaper by more than 1 %", count((desk) => isClaimed(desk) && isRight(desk)), count(isClaimed), count(isClaimed)),
    row("bound not above the cheapest", count(({ verdict }) => verdict.isBound), searched.length),
  ];
}

function isClaimed({ result: { rightChoice } }: SearchedDesk): boolean {
  return (rightChoice?.probability ?? 0) >= RIGHT;
}

function isRight({ verdict: { allowed, found } }: SearchedDesk): boolean {
  return allowed === undefined || allowed >= found * 0.99;
}

/** How often one agent more lowered a probability, which the search's bound takes never to happen. */
function monotoneLines(): string[] {
  const counts = NUMBERS.map((number) => keptInstance(number).monotone);
  const sum = (key: "pairs" | "lower" | "surelyLower"): number => counts.reduce((total, each) => total + each[key], 0);
  const fall = Math.max(...counts.map(({ largestFall }) => largestFall));
  return [`one agent more: ${sum("pairs")} pairs of rosters (by target), in ${sum("lower")} the bigger passed less often in ${STAGES[0]} replications, in ${sum("surelyLower")} surely so (by up to ${(fall * 100).toFixed(1)} points)`];
}

function counted(passes: Int8Array): number {
  return passes.reduce((sum, pass) => sum + pass, 0);
}

/** A target's limit as a kept file has it. */
function limitIn(file: Readonly<Record<string, unknown>>, rule: string, shop?: string): string {
  const { targets, shops } = file as { readonly targets?: Limits; readonly shops?: Readonly<Record<string, { readonly targets: Limits }>> };
  const { rate, value } = (shop === undefined ? targets : shops?.[shop].targets)?.[rule] ?? {};
  return rate ?? value ?? "";
}

type Limits = Readonly<Record<string, { readonly rate?: string; readonly value?: string }>>;
