import { DESK_LIMITS, MOST_CHOSEN_AGENTS } from "../../scenario/deskLimits.ts";
import { fewestAgents } from "../../scenario/fewestAgents.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterDays } from "../../scenario/rosterOn.ts";
import type { RosterDay, Scenario } from "../../scenario/scenario.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { shiftHours } from "../../experiment/rosterHours.ts";

/** How many agents a team has in a shift on one judged day, or on each of them: one number that the search chooses. */
export interface RosterDecision {
  readonly team: string;
  readonly shift: string;
  /** Judged days on which it holds, from 0. */
  readonly days: readonly number[];
  readonly minimum: number;
  /** At most MOST_CHOSEN_AGENTS, and so few that the engine holds the largest roster. */
  readonly maximum: number;
  /** Working time of one agent over those days, meals left out. [agent-hours] */
  readonly hours: number;
  /** What one agent costs, hours that are paid at least left aside. [yuan] */
  readonly cost: number;
}

/** Everything that a search may choose: by decision a number of agents. */
export interface RosterSpace {
  readonly scenario: Scenario;
  readonly decisions: readonly RosterDecision[];
  /** Groups of decisions that share hours which are paid at least: a team's day, or all days where they are the same. */
  readonly orders: readonly MinimumOrder[];
}

/** Hours of a team that are paid at least as soon as anybody of it is rostered on the day. */
export interface MinimumOrder {
  /** Numbers of decisions. */
  readonly decisions: readonly number[];
  /** Over its days. [agent-hours] */
  readonly hours: number;
  readonly costPerHour: number;
}

/** Agents by decision. */
export type Counts = readonly number[];

/** What may be chosen for a scenario: every team that serves, but for who receives while all others are off duty, in every shift that `staffing` offers. */
export function rosterSpace(scenario: Scenario): RosterSpace {
  const staffing = staffingOf(scenario);
  const receiver = receiverOf(scenario);
  const all = Array.from({ length: scenario.days }, (_, day) => day);
  const dayGroups = staffing.days === "same" ? [all] : all.map((day) => [day]);
  const teams = Object.keys(scenario.teams).filter((team) => team !== receiver);
  const hours = shiftHours(scenario);
  const room = Math.floor((DESK_LIMITS.agents - fewestAgents(scenario, staffing)) / Math.max(1, teams.length * staffing.shifts.length));
  const decisions = dayGroups.flatMap((days) => teams.flatMap((team) => staffing.shifts.map((shift): RosterDecision => ({
    team, shift, days,
    minimum: staffing.minimum[team]?.[shift] ?? 0,
    maximum: Math.min(MOST_CHOSEN_AGENTS, (staffing.minimum[team]?.[shift] ?? 0) + room, staffing.maximum[team]?.[shift] ?? MOST_CHOSEN_AGENTS),
    hours: hours[shift] * days.length,
    cost: hours[shift] * days.length * scenario.teams[team].costPerHour,
  }))));
  const orders = dayGroups.flatMap((days) => teams.map((team): MinimumOrder => ({
    decisions: decisions.flatMap((decision, index) => (decision.team === team && decision.days === days ? [index] : [])),
    hours: scenario.teams[team].minimumHours * days.length,
    costPerHour: scenario.teams[team].costPerHour,
  }))).filter(({ hours: least }) => least > 0);
  return { scenario, decisions, orders };
}

/** What the judged days of a roster cost: paid hours × cost per hour, a team's minimum order where any of it is rostered. [yuan] */
export function costOf({ decisions, orders }: RosterSpace, counts: Counts): number {
  const hours = decisions.reduce((sum, { cost }, index) => sum + cost * counts[index], 0);
  return orders.reduce((sum, order) => sum + topUp(order, decisions, counts) * order.costPerHour, hours);
}

/** Hours of the judged days that are paid: those rostered, a team's minimum order where any of it is. [agent-hours] */
export function paidHoursOf({ decisions, orders }: RosterSpace, counts: Counts): number {
  const rostered = decisions.reduce((sum, { hours }, index) => sum + hours * counts[index], 0);
  return orders.reduce((sum, order) => sum + topUp(order, decisions, counts), rostered);
}

/** What a minimum order adds to the hours that are rostered. [agent-hours] */
function topUp({ decisions, hours }: MinimumOrder, all: readonly RosterDecision[], counts: Counts): number {
  const rostered = decisions.reduce((sum, index) => sum + all[index].hours * counts[index], 0);
  return rostered > 0 ? Math.max(0, hours - rostered) : 0;
}

/** The roster of these numbers: of one day where all simulated days are the same, else of each; days that run in keep what they have. */
export function rosterOf({ scenario, decisions }: Pick<RosterSpace, "scenario" | "decisions">, counts: Counts): Scenario["roster"] {
  const written = rosterDays(scenario.roster);
  if (isOneDay({ scenario, decisions })) return judgedDay(decisions, counts, 0);
  const runIn = Array.from({ length: scenario.warmUp }, (_, day) => written[Math.min(day, written.length - 1)]);
  return [...runIn, ...Array.from({ length: scenario.days }, (_, day) => judgedDay(decisions, counts, day))];
}

/** Whether the numbers make one day's roster, which the days that run in have, too. */
function isOneDay({ scenario, decisions }: Pick<RosterSpace, "scenario" | "decisions">): boolean {
  return rosterDays(scenario.roster).length === 1 && decisions.every(({ days }) => days.length === scenario.days);
}

/** Whether on the evening before the first judged day those work who are rostered on it, by the same numbers; else those of the last day that runs in, as written. */
export function isFirstDayBefore(space: Pick<RosterSpace, "scenario" | "decisions">): boolean {
  return space.scenario.warmUp === 0 || isOneDay(space);
}

function judgedDay(decisions: readonly RosterDecision[], counts: Counts, day: number): RosterDay {
  const roster: Record<string, Record<string, number>> = {};
  decisions.forEach(({ team, shift, days }, index) => {
    if (!days.includes(day)) return;
    roster[team] ??= {};
    if (counts[index] > 0) roster[team][shift] = counts[index];
  });
  return roster;
}

/** The scenario with the roster of these numbers. */
export function withCounts(space: RosterSpace, counts: Counts): Scenario {
  return { ...space.scenario, roster: rosterOf(space, counts) };
}

/** A roster's name among all of the space. */
export function keyOf(counts: Counts): string {
  return counts.join(" ");
}

/** Whether nowhere more agents are rostered than in the other. */
export function isWithin(counts: Counts, other: Counts): boolean {
  return counts.every((agents, index) => agents <= other[index]);
}

/** The numbers with `change` more (or fewer) agents in one decision. */
export function changed(counts: Counts, decision: number, change: number): Counts {
  return counts.map((agents, index) => (index === decision ? agents + change : agents));
}
