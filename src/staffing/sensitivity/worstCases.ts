import type { Scenario } from "../../scenario/scenario.ts";
import { type DeskTrial, type PlayedDesk, playedDesks } from "../played/playedDesks.ts";
import { absences, botsOut, bursts, lateTeams, spamAttack } from "./stressCases.ts";
import { type Stress, type StressCase } from "./stressCase.ts";

/** Replications for each of several cases of one kind. */
const SCREENING = 40;
/** Cases of a kind that are told. */
const TOLD = { "agent-absent": 3, "team-late": 1, "bots-out": 1, burst: 1, spam: 1 } as const satisfies Record<Stress["kind"], number>;

export interface WorstCases {
  readonly cases: readonly StressCase[];
  /** By kind how many are not among them. */
  readonly milder: Partial<Record<Stress["kind"], number>>;
}

/**
 * The worst stress cases of a judged day, so many of each kind as are told: where there are more, all are played a few times from replication `first` on, and those stay
 * under which the fewest targets pass, then those with the lower rates. Stopped on the way, the kinds that were looked at by then.
 */
export async function worstCases(scenario: Scenario, day: number, trial: DeskTrial, first: number): Promise<WorstCases> {
  const found: StressCase[] = [];
  const milder: Partial<Record<Stress["kind"], number>> = {};
  for (const cases of [absences(scenario, day), lateTeams(scenario, day), botsOut(scenario, day), bursts(scenario, day), spamAttack(scenario, day)]) {
    if (cases.length === 0) continue;
    const { kind } = cases[0].stress;
    const told = TOLD[kind];
    if (cases.length <= told) {
      found.push(...cases);
      continue;
    }
    const played = await playedDesks(cases.map((each) => each.scenario), { first, replications: SCREENING }, trial);
    if (played === undefined) break;
    const ranked = cases.map((each, place) => ({ each, desk: harm(played[place]) })).toSorted((a, b) => a.desk.passes - b.desk.passes || a.desk.goodness - b.desk.goodness);
    found.push(...ranked.slice(0, told).map(({ each }) => each));
    milder[kind] = cases.length - told;
  }
  return { cases: found, milder };
}

/** Passes over all targets and replications; where they are equal how good the rates are, a measure's by how far below its limit. */
function harm({ targets, columns }: PlayedDesk): { readonly passes: number; readonly goodness: number } {
  const passes = columns.reduce((sum, column) => sum + column.passes.reduce((count, pass) => count + (pass === 1 ? 1 : 0), 0), 0);
  const goodness = columns.reduce((sum, { numerators, denominators, isMeasure }, place) => {
    const units = denominators.reduce((total, each) => total + each, 0);
    const rate = units === 0 ? 1 : numerators.reduce((total, each) => total + each, 0) / units;
    return sum + (isMeasure ? -rate / targets[place].criterion.limit.value : rate);
  }, 0);
  return { passes, goodness };
}
