import { paidHours } from "../../experiment/rosterHours.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { RosterDay, Scenario } from "../../scenario/scenario.ts";
import type { GroupDay } from "./spreadsheetWork.ts";

/**
 * The roster that a number of agents by day and group makes: spread evenly over the shifts, those who are left over in the later ones, at least one in each where anybody is needed. In a group the
 * teams have people in the proportion of their hours in the scenario's roster. Days that run in keep the scenario's roster, as does who receives while everybody is off duty.
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
      return dealt(Math.max(people, shifts.length), group.teams.map((team) => hours.get(team) ?? 0)).flatMap((count, place) => (count === 0 ? [] : [[group.teams[place], overShifts(count, shifts)] as const]));
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

function overShifts(people: number, shifts: readonly string[]): Readonly<Record<string, number>> {
  const least = Math.floor(people / shifts.length);
  const extra = people - least * shifts.length;
  return Object.fromEntries(shifts.map((shift, place) => [shift, least + (place >= shifts.length - extra ? 1 : 0)] as const).filter(([, count]) => count > 0));
}
