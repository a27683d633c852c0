import { paidHours } from "../../experiment/rosterHours.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { RosterDay, Scenario } from "../../scenario/scenario.ts";
import type { GroupDay } from "./spreadsheetWork.ts";

/**
 * The roster that a number of agents by day and group makes: spread evenly over the shifts, those who are left over in the later ones, at least one in each where anybody is needed. In a group the
 * teams have people in the proportion of their hours in the scenario's roster, in each shift as nearly as may be. Days that run in keep the scenario's roster, as does who receives while everybody is off duty.
 */
export function formulaRoster(scenario: Scenario, groups: readonly (readonly GroupDay[])[], agents: (group: GroupDay) => number, shifts: readonly string[]): readonly RosterDay[] {
  const hours = paidHours(scenario);
  const receiver = receiverOf(scenario);
  return Array.from({ length: scenario.warmUp + scenario.days }, (_, day): RosterDay => {
    const standing = rosterOn(scenario.roster, day);
    if (day < scenario.warmUp) return standing;
    const spread = groups[day - scenario.warmUp].flatMap((group) => {
      const people = agents(group);
      if (people === 0) return [];
      const places = overShifts(Math.max(people, shifts.length), shifts);
      return byTeam(places, dealt(places.length, group.teams.map((team) => hours.get(team) ?? 0))).flatMap((ofTeam, place) => (ofTeam.length === 0 ? [] : [[group.teams[place], countedShifts(ofTeam)] as const]));
    });
    return { ...(receiver === undefined || standing[receiver] === undefined ? {} : { [receiver]: standing[receiver] }), ...Object.fromEntries(spread) };
  });
}

/** People in proportion to weights, by largest remainders; all to the first where no weight is known. */
export function dealt(people: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map((_, place) => (place === 0 ? people : 0));
  const exact = weights.map((weight) => (people * weight) / sum);
  const whole = exact.map(Math.floor);
  const byRemainder = exact.map((_, place) => place).toSorted((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
  const left = people - whole.reduce((total, count) => total + count, 0);
  for (const place of byRemainder.slice(0, left)) whole[place]++;
  return whole;
}

/** The shift of each of them, in the order of the shifts. */
function overShifts(people: number, shifts: readonly string[]): string[] {
  const least = Math.floor(people / shifts.length);
  const extra = people - least * shifts.length;
  return shifts.flatMap((shift, place) => Array.from({ length: least + (place >= shifts.length - extra ? 1 : 0) }, () => shift));
}

/** The places that each team fills, so many as it has people: each place by the team that is furthest behind its share so far. */
function byTeam(places: readonly string[], people: readonly number[]): string[][] {
  const filled = people.map((): string[] => []);
  const behind = (team: number, place: number): number => (people[team] * (place + 1)) / places.length - filled[team].length;
  for (const [place, shift] of places.entries()) {
    const [next] = [...people.keys()].filter((team) => filled[team].length < people[team]).toSorted((a, b) => behind(b, place) - behind(a, place) || a - b);
    filled[next].push(shift);
  }
  return filled;
}

function countedShifts(shifts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const shift of shifts) counts[shift] = (counts[shift] ?? 0) + 1;
  return counts;
}
