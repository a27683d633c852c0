import type { RulePack } from "../../rules/rulePack.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import type { Scenario, Team } from "../../scenario/scenario.ts";
import { streamsNeedingRight } from "../../scenario/takersOf.ts";
import { countsAroundTheClock } from "../space/coverRows.ts";

/**
 * Agents who serve the same and are slower by more than this factor take from the faster ones what these would have answered in time: at 3 times one more lowered a chance of 100 to 98 %, at 2 times
 * a rate by 0.3 points; up to 1.57 times none of 4,000 pairs of rosters was surely worse with one more.
 */
const MOST_SLOWER = 1.6;

/**
 * Whether an agent more can be trusted never to lower a probability of passing by these rules. Not where a rule leaves out what is sent while everybody is off duty and a roster may leave such times
 * (`isCovered` false, or a rule that counts around the clock, for which nobody need be there): an empty evening makes the day easier. Nor where it is a mean time, which leaves out what nobody answers. Nor where an agent more keeps from others what they would do better: a
 * team that overflows to another (one agent more, busy all day, instead of three idle ones: from 100 to 91 %), much slower agents beside faster ones, agents with the right to refund beside others, to whom
 * all that needs it is then passed on (two without and one with it: 60 %, two without 100 %). Nor where a reserve is called: one agent more may keep the pool just below the trigger, and who would have come stays away (with 1, 2, 3
 * and 4 agents 59, 48, 29 and 57 of 60).
 */
export function agentsHelp(scenario: Scenario, rules: readonly Pick<RulePack, "measure" | "allOffline" | "window">[], isCovered: boolean): boolean {
  const receiver = receiverOf(scenario);
  const teams = Object.entries(scenario.teams).flatMap(([name, team]) => (name === receiver ? [] : [team]));
  const needingRight = streamsNeedingRight(scenario);
  const disturbs = (team: Team, other: Team): boolean => {
    const shared = team.streams.filter((stream) => other.streams.includes(stream));
    if (shared.length === 0) return false;
    return Math.max(...paces(other)) > MOST_SLOWER * Math.min(...paces(team)) || (team.mayRefund !== other.mayRefund && shared.some((stream) => needingRight.includes(stream)));
  };
  const countsAll = (rule: (typeof rules)[number]): boolean => rule.allOffline !== "excluded" || (isCovered && !countsAroundTheClock(rule));
  return scenario.reserve === undefined && rules.every((rule) => rule.measure === undefined && countsAll(rule))
    && teams.every((team) => team.overflowTo === undefined && !teams.some((other) => disturbs(team, other)));
}

/** How many times as long as usual a team's agents take, those by name included. */
function paces({ handleFactor, agents }: Team): number[] {
  return [handleFactor, ...agents.map((agent) => agent.handleFactor ?? handleFactor)];
}
