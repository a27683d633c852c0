import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import type { WorkedShift } from "../observed/mealsOfAgents.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { canBeOneShift, isOpenAround } from "../observed/oneShift.ts";
import type { Absence, Stint } from "../observed/stint.ts";
import { LONGEST_STINT_MS } from "../observed/stintsOf.ts";
import { mealPatterns } from "./mealPatterns.ts";
import type { Meal, MealPattern } from "./mealPatterns.ts";
import { beginOf, endOf } from "./shiftEdges.ts";
import type { Edge } from "./shiftEdges.ts";
import { onOwnDays } from "./onOwnDays.ts";
import { shiftNames } from "./shiftNames.ts";
import type { TeamsOfDesk } from "./teamsOfDesk.ts";
import { wavesOf } from "./wavesOf.ts";

/** Begins and ends that are estimated on different days or for different agents may lie so far apart and still be one shift's. */
const BEGIN_APART_MS = 20 * MINUTE_MS;
const END_APART_MS = 30 * MINUTE_MS;
const FEW = 3;
/** Whoever was there for less did not work a shift. */
const SHORTEST_MS = 15 * MINUTE_MS;

/** A shift as the desk works it. */
export interface ShiftOfDesk {
  readonly name: string;
  readonly from: Edge;
  readonly to: Edge;
  readonly breaks: readonly (Meal & { readonly waves: number })[];
  /** Stints of all its agents on the days learned from. */
  readonly stints: readonly Stint[];
}

/** The shifts of the desk, earliest first: agents who begin, end and eat at the same times, or in turn, work the same one. Agents without a team are left out. */
export function shiftsOfDesk(desk: ObservedDesk, teams: TeamsOfDesk): readonly ShiftOfDesk[] {
  const ofDays = (shifts: readonly WorkedShift[]): readonly WorkedShift[] =>
    shifts.map((shift) => ({ ...shift, stints: shift.stints.filter(isOfDays(desk)) })).filter(({ stints }) => stints.length > 0);
  const worked = ofDays(desk.shifts.filter(({ agent }) => teams.ofAgent[agent] >= 0));
  const kinds = clusters(worked, desk.passed).map((cluster) => ofDays(onOwnDays(cluster))).filter((cluster) => cluster.length > 0);
  const parts = kinds.flatMap((cluster) => {
    const stints = cluster.flatMap((shift) => shift.stints);
    const from = beginOf(stints, desk.passed);
    const to = atMostADay(from, endOf(stints, desk.passed));
    return byMeals(mealPatterns(cluster, from.at, to.at), teams).map((part) => ({ ...part, from, to }));
  }).sort((a, b) => a.from.at - b.from.at || a.to.at - b.to.at);
  const names = shiftNames(parts);
  return parts.map((part, place) => ({ ...part, name: names[place] }));
}

/** Whether a stint is of a day learned from. What a night shift did after midnight is of the evening before. */
export function isOfDays({ fromMs, toMs }: Pick<ObservedDesk, "fromMs" | "toMs">): (stint: Stint) => boolean {
  return ({ day }) => day * DAY_MS >= fromMs && day * DAY_MS < toMs;
}

/** A shift that seems longer, as that of an account which several people share or of stints parted by midnight, is one around the clock. */
function atMostADay(from: Edge, to: Edge): Edge {
  const latest = from.at + DAY_MS;
  return to.at <= latest ? to : { ...to, at: latest, lower: Math.min(to.lower, latest), upper: latest };
}

interface Cluster {
  readonly from: Edge;
  readonly to: Edge;
  readonly shifts: WorkedShift[];
}

/**
 * Those seen most often come first, and what fits one of them joins it. What an agent worked on a day or two within the times of a shift of this agent's own, presence not
 * told or cut off by the log's end, is that shift. So is, presence not told, what does not contradict a shift: no more conversations passed over who would have been there than chance lets them.
 */
function clusters(worked: readonly WorkedShift[], passed: ObservedDesk["passed"]): readonly (readonly WorkedShift[])[] {
  const found: Cluster[] = [];
  for (const shift of [...worked].sort((a, b) => b.stints.length - a.stints.length)) {
    const [from, to] = [beginOf(shift.stints, passed), endOf(shift.stints, passed)];
    const isUnsure = shift.stints.every(({ isCut, isTold }) => isCut || !isTold) && shift.stints.length < FEW;
    const isUsual = (cluster: Cluster): boolean => isUnsure && cluster.shifts.some(({ agent }) => agent === shift.agent)
      && from.upper >= cluster.from.lower && to.lower <= cluster.to.upper;
    const near = found.filter((cluster) => isWithinADay([...cluster.shifts, shift], passed) && isOpenAround([...cluster.shifts, shift].flatMap(({ stints }) => stints), passed));
    const fitting = near.find(isUsual) ?? near.find((cluster) => isSame(cluster.from, from, BEGIN_APART_MS) && isSame(cluster.to, to, END_APART_MS))
      ?? nearest(near.filter((cluster) => isPossible([...cluster.shifts, shift], passed)), from, to);
    if (fitting !== undefined) fitting.shifts.push(shift);
    else if (to.at - from.at >= SHORTEST_MS) found.push({ from, to, shifts: [shift] });
  }
  return found.map(({ shifts }) => shifts);
}

/** A stint after midnight may be the rest of a night's, by the clock of the day before; by its own it lies a day away. */
function isWithinADay(shifts: readonly WorkedShift[], passed: ObservedDesk["passed"]): boolean {
  const stints = shifts.flatMap((shift) => shift.stints);
  return endOf(stints, passed).at - beginOf(stints, passed).at <= LONGEST_STINT_MS;
}

function isPossible(shifts: readonly WorkedShift[], passed: ObservedDesk["passed"]): boolean {
  const stints = shifts.flatMap((shift) => shift.stints);
  if (stints.some(({ isTold }) => isTold)) return false;
  return canBeOneShift(stints, shifts.flatMap(({ meals }) => meals.map(({ from, to }): Absence => [from, to])), passed);
}

function nearest(clusterings: readonly Cluster[], from: Edge, to: Edge): Cluster | undefined {
  const apart = (cluster: Cluster): number => Math.abs(cluster.from.at - from.at) + Math.abs(cluster.to.at - to.at);
  return [...clusterings].sort((a, b) => apart(a) - apart(b))[0];
}

function isSame(a: Edge, b: Edge, apart: number): boolean {
  return a.isTold && b.isTold ? a.at === b.at : a.lower - b.upper <= apart && b.lower - a.upper <= apart;
}

/** One shift whose agents eat in turn where that gives each day's numbers, else one for each time of meals. */
function byMeals(patterns: readonly MealPattern[], teams: TeamsOfDesk): { readonly breaks: ShiftOfDesk["breaks"]; readonly stints: readonly Stint[] }[] {
  const inTurn = wavesOf(patterns, (stints) => countsByTeamAndDay(stints, teams));
  if (inTurn !== undefined) return [{ breaks: inTurn, stints: patterns.flatMap(({ stints }) => stints) }];
  return patterns.map(({ meals, stints }) => ({ breaks: meals.map((meal) => ({ ...meal, waves: 1 })), stints }));
}

/** How many of the stints there are of each team on each day. */
function countsByTeamAndDay(stints: readonly Stint[], { ofAgent }: TeamsOfDesk): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { agent, day } of stints) {
    const key = `${ofAgent[agent]} ${day}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
