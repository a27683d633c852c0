import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Executor } from "../../src/experiment/executor.ts";
import { rosterCells, withRoster } from "./everyRoster.ts";
import { limitsLike } from "./limitsLike.ts";
import type { MonotoneCount } from "./monotoneCount.ts";
import { readSmallDesk, withTargets } from "./readSmallDesk.ts";
import type { RosterTruth } from "./rosterTruth.ts";
import { smallDesk } from "./smallDesk.ts";
import { firstLook, lookCloser } from "./truthOfRosters.ts";

/** A small desk with the limits of its targets and the truth of all its rosters, as it is kept in `instances`. */
export interface SmallInstance {
  readonly file: Readonly<Record<string, unknown>>;
  /** By which the truth was simulated: not the scenario's own, with which a search plays. */
  readonly seed: string;
  readonly monotone: MonotoneCount;
  readonly rosters: readonly RosterTruth[];
}

/** How much more often than assured the roster passes by which limits are chosen [share]; where none is to reach them, how much less often the largest of all. */
const MORE = 0.02;
const LESS = 0.3;

const folder = join(import.meta.dirname, "instances");

/** Draws the desk of a number, chooses its limits and takes a first look at all its rosters. */
export async function newInstance(number: number, executor: Executor): Promise<SmallInstance> {
  const desk = smallDesk(number);
  const { scenario, packs } = readSmallDesk(desk.file);
  const cells = rosterCells(scenario);
  const agents = desk.beyondReach ? cells.map(({ maximum }) => maximum) : desk.like;
  const limits = await limitsLike(withRoster(scenario, cells, agents), packs, desk.targets, { more: desk.beyondReach ? -LESS : MORE, executor });
  const file = withTargets(desk.file, desk.targets, limits);
  const seed = `${desk.name} truth`;
  return { file, seed, ...await firstLook({ ...readSmallDesk(file).scenario, seed }, packs, executor) };
}

/** The same, looked at more closely where it matters. Cost: minutes. */
export async function closerInstance({ file, seed, rosters, monotone }: SmallInstance, most: number, executor: Executor): Promise<SmallInstance> {
  const { scenario, packs } = readSmallDesk(file);
  return { file, seed, monotone, rosters: await lookCloser({ ...scenario, seed }, packs, rosters, { most, executor }) };
}

export function keepInstance(number: number, { file, seed, monotone, rosters }: SmallInstance): void {
  const lines = rosters.map(({ agents, cost, stages }) => JSON.stringify([agents, cost, stages]));
  const head = JSON.stringify({ file, seed, monotone }, undefined, 1).slice(0, -2);
  writeFileSync(pathOf(number), `${head},\n "rosters": [\n${lines.join(",\n")}\n]}\n`);
}

export function keptInstance(number: number): SmallInstance {
  const { rosters, ...rest } = JSON.parse(readFileSync(pathOf(number), "utf8")) as KeptForm;
  return { ...rest, rosters: rosters.map(([agents, cost, stages]) => ({ agents, cost, stages })) };
}

type KeptForm = Omit<SmallInstance, "rosters"> & { readonly rosters: readonly (readonly [RosterTruth["agents"], number, RosterTruth["stages"]])[] };

function pathOf(number: number): string {
  return join(folder, `${String(number).padStart(2, "0")}.json`);
}
