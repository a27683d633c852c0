import { LEVEL } from "../../experiment/level.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import type { DeskTrial } from "../played/playedDesks.ts";
import type { ReplicationSpan } from "../played/playInGroups.ts";
import { standingOf } from "../sensitivity/standing.ts";
import { type PlayedCall, playedCalls } from "./playedCalls.ts";

/** Heats of the race: how many of the days (the worst come first), the part of the replications for each, and how many calls stay. */
const HEATS = [
  { days: 3, part: 0.08, stay: 6 },
  { days: Infinity, part: 0.2, stay: 2 },
  { days: Infinity, part: 0.8, stay: 1 },
] as const;

/**
 * The call that serves best on the given days, the ordinary one among them: the cheapest of those under which every target is surely met on each of them, else the
 * cheapest of those that are not surely worse than the best. In each heat of the race all that are left play the same replications, which no other heat plays, and half of
 * those that stay are the best, half the cheapest that may still be as good. `span`: the first replication of the race, and how many would tell of a call whether it serves. Undefined where it was stopped, or nothing is there to race.
 */
export async function raceOfCalls(calls: readonly Reserve[], days: readonly Scenario[], span: ReplicationSpan, trial: DeskTrial): Promise<Reserve | undefined> {
  let left = calls;
  let next = span.first;
  for (const { days: count, part, stay } of HEATS) {
    const replications = Math.ceil(part * span.replications);
    if (left.length <= 1) break;
    if (left.length <= stay) continue;
    const played = await playedCalls(left, days.slice(0, count), { first: next, replications }, trial);
    if (played === undefined) return undefined;
    next += replications;
    left = (stay === 1 ? [chosenCall(played)] : staying(played, stay)).map(({ call }) => call);
  }
  return left.at(0);
}

/** The cheapest under which every target is surely met on every day, else the cheapest of the contenders. */
export function chosenCall(played: readonly PlayedCall[]): PlayedCall {
  const restoring = played.filter(({ desks }) => desks.every((desk) => standingOf(desk, LEVEL) === "passes"));
  return byCost(restoring.length > 0 ? restoring : contenders(played))[0];
}

function staying(played: readonly PlayedCall[], stay: number): PlayedCall[] {
  const possible = contenders(played);
  const best = byPasses(possible).slice(0, Math.floor(stay / 2));
  return [...best, ...byCost(possible.filter((each) => !best.includes(each))).slice(0, stay - best.length)];
}

/** Those that are not surely worse than the best. */
function contenders(played: readonly PlayedCall[]): PlayedCall[] {
  const [best] = byPasses(played);
  const one = best.passed.map(() => 1);
  return played.filter(({ passed }) => {
    const { lower } = pairedEstimate({ numerators: best.passed, denominators: one }, { numerators: passed, denominators: one }, LEVEL);
    return lower === undefined || lower <= 0;
  });
}

/** The best first, of equal ones the cheaper. */
function byPasses(played: readonly PlayedCall[]): PlayedCall[] {
  return played.toSorted((a, b) => sum(b.passed) - sum(a.passed) || a.cost - b.cost);
}

function byCost(played: readonly PlayedCall[]): PlayedCall[] {
  return played.toSorted((a, b) => a.cost - b.cost || sum(b.passed) - sum(a.passed));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
