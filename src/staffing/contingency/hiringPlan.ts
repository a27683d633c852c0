import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterDays, rosterOn } from "../../scenario/rosterOn.ts";
import type { RosterDay, Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";
import type { Rota } from "../rota/rota.ts";
import { rotaOf } from "../rota/rotaOf.ts";
import { type Exam, hiresNeeded, passingShare } from "./hiresNeeded.ts";
import { hiringLead, SOURCES, type StaffSource } from "./hiringLead.ts";

/** Pass mark and attempts of the platform's exam. Source: domain §2.1 P17, S2. */
export const EXAM_MARK = 90;
const ATTEMPTS = 2;
/** Probability of passing at one attempt. D: no source gives it. */
export const DEFAULT_PASS_SHARE = 0.7;
const DEFAULT_ASSURANCE = 0.95;

/** What tells how many are there already: the caller, the days before, the scenario's own roster, nothing. */
export const AT_HAND_FROM = ["given", "warm-up", "own-roster", "nobody"] as const;
export type AtHandFrom = (typeof AT_HAND_FROM)[number];

/** How many to hire, and when to begin, so that enough may serve on the first day. */
export interface HiringPlan {
  /** By team; who stands ready for a call is counted with the team that is called. */
  readonly teams: readonly TeamNeed[];
  /** Where it is from that so many are there already. */
  readonly atHandFrom: AtHandFrom;
  readonly need: number;
  /** Absent where nobody can pass. */
  readonly hires?: number;
  readonly exam: Exam;
  readonly mark: number;
  /** Probability that one who is hired passes at one of the attempts. */
  readonly passing: number;
  readonly assurance: number;
  /** The first judged day, and by source the latest date on which to begin. */
  readonly ready: string;
  readonly begin: Readonly<Record<StaffSource, string>>;
}

export interface TeamNeed {
  readonly team: string;
  /** People who work the roster, and people besides who stand ready for a call. */
  readonly people: number;
  readonly reserve: number;
  readonly atHand: number;
}

export interface HiringOptions {
  /** People by team who work the roster, where a rota tells; else the most agents on one judged day. */
  readonly people?: Readonly<Record<string, number>>;
  /** People by team who are there already; else those of the warm-up days where these have a roster of their own, else who works `ownRoster`, and in both cases the scenario's reserve; else nobody. */
  readonly atHand?: Readonly<Record<string, number>>;
  /** The roster that the scenario came with, before another took its place. */
  readonly ownRoster?: Scenario["roster"];
  /** Probability of passing the exam at one attempt; 0.7. */
  readonly passShare?: number;
  /** How sure it should be that enough pass; 95 %. */
  readonly assurance?: number;
}

/** `reserve`: people of a team who stand ready for a call beside those who work the roster. */
export function hiringPlan(scenario: Scenario, reserve: { readonly team: string; readonly agents: number } | undefined, options: HiringOptions): HiringPlan {
  const { passShare = DEFAULT_PASS_SHARE, assurance = DEFAULT_ASSURANCE } = options;
  const exam: Exam = { passShare, attempts: ATTEMPTS };
  const { atHand, from } = peopleAtHand(scenario, options);
  const judged = Array.from({ length: scenario.days }, (_, day) => rosterOn(scenario.roster, scenario.warmUp + day));
  const receiver = receiverOf(scenario);
  const teams = Object.keys(scenario.teams).filter((team) => team !== receiver).map((team): TeamNeed => ({
    team, people: options.people?.[team] ?? mostAgents(judged, team), reserve: reserve?.team === team ? reserve.agents : 0, atHand: atHand[team] ?? 0,
  })).filter(({ people, reserve: called }) => people + called > 0);
  const needs = teams.map(({ people, reserve: called, atHand: there }) => Math.max(0, people + called - there)).filter((ofTeam) => ofTeam > 0);
  const need = needs.reduce((sum, ofTeam) => sum + ofTeam, 0);
  const hires = hiresOfTeams(needs, exam, assurance);
  const ready = addDays(scenario.start, scenario.warmUp);
  return {
    teams, atHandFrom: from, need, ...(hires === undefined ? {} : { hires }), exam, mark: EXAM_MARK, passing: passingShare(exam), assurance, ready,
    begin: Object.fromEntries(SOURCES.map((source) => [source, addDays(ready, hiringLead(source).find[0])])) as Record<StaffSource, string>,
  };
}

/** Each team hires for itself, since goods and policies are learned by team: so many that all of them together have enough with the assurance. Undefined where nobody passes. */
function hiresOfTeams(needs: readonly number[], exam: Exam, assurance: number): number | undefined {
  const hires = needs.map((need) => hiresNeeded(need, exam, assurance ** (1 / needs.length)));
  return hires.some((ofTeam) => ofTeam === undefined) ? undefined : hires.reduce<number>((sum, ofTeam = 0) => sum + ofTeam, 0);
}

/** A warm-up day that has the judged days' roster only runs the desk in and tells nothing of who is there. */
function peopleAtHand(scenario: Scenario, { atHand, ownRoster }: HiringOptions): { readonly atHand: Readonly<Record<string, number>>; readonly from: AtHandFrom } {
  if (atHand !== undefined) return { atHand, from: "given" };
  if (scenario.warmUp > 0 && rosterDays(scenario.roster).length > 1) {
    return { atHand: withReserve(peopleOf(rotaOf(asBefore(scenario))), scenario), from: "warm-up" };
  }
  const own = withReserve(ownRoster === undefined ? {} : peopleOf(rotaOf({ ...scenario, roster: ownRoster })), scenario);
  return { atHand: own, from: Object.keys(own).length === 0 ? "nobody" : "own-roster" };
}

/** With those of the scenario's reserve, who are there to be called. */
function withReserve(people: Readonly<Record<string, number>>, { reserve }: Scenario): Readonly<Record<string, number>> {
  return reserve === undefined ? people : { ...people, [reserve.team]: (people[reserve.team] ?? 0) + reserve.agents };
}

/** As if the last of the days that run in went on: as many people work that as work the judged days, rest and days in a row alike. */
function asBefore(scenario: Scenario): Scenario {
  const days = Array.from({ length: scenario.warmUp + scenario.days }, (_, day) => rosterOn(scenario.roster, Math.min(day, scenario.warmUp - 1)));
  return { ...scenario, roster: days };
}

/** People of a rota by team. */
export function peopleOf({ persons }: Rota): Record<string, number> {
  const people: Record<string, number> = {};
  for (const { team } of persons) people[team] = (people[team] ?? 0) + 1;
  return people;
}

function mostAgents(days: readonly RosterDay[], team: string): number {
  return Math.max(0, ...days.map((day) => Object.values(day[team] ?? {}).reduce((sum, agents) => sum + agents, 0)));
}
