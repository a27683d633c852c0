import { addDays } from "../time/calendar.ts";
import { receiverOf } from "./receiverOf.ts";
import type { Scenario } from "./scenario.ts";
import { pagesUsed, streamsNeedingRight } from "./takersOf.ts";
import { agentsInTeam } from "./teamPlaces.ts";

/** What is in order but may not be what was meant, a sentence each. */
export function scenarioNotes(scenario: Scenario): readonly string[] {
  return [...servesAll(scenario), ...pagesOfNobody(scenario), ...nobodyMayRefund(scenario), ...stickyToNobody(scenario), ...farRegistrations(scenario)];
}

/** A single team whose name is no stream's serves them all. */
function servesAll(scenario: Scenario): readonly string[] {
  const streams = Object.keys(scenario.arrivals);
  const receiver = receiverOf(scenario);
  const teams = Object.entries(scenario.teams).filter(([team]) => team !== receiver);
  if (teams.length !== 1) return [];
  const [[name, team]] = teams;
  const isForAll = streams.every((stream) => team.streams.includes(stream));
  return isForAll && !streams.includes(name) ? [`roster.${name} names no stream of arrivals: the team ${name} serves ${streams.join(", ")}`] : [];
}

/** Pages of a team that none of its streams brings. Where its streams have no pages at all that is a fault. */
function pagesOfNobody(scenario: Scenario): readonly string[] {
  const { arrivals, teams } = scenario;
  const receiver = receiverOf(scenario);
  return Object.entries(teams).flatMap(([name, { streams, pages = [] }]) => {
    const brought = streams.flatMap((stream) => pagesUsed(arrivals[stream].pages ?? {}));
    const idle = pages.filter((page) => !brought.includes(page));
    return name === receiver || idle.length === 0 ? [] : [`teams.${name}.pages names ${idle.join(", ")}: no stream of the team brings conversations from there`];
  });
}

/** Without a team that has the right nothing can be passed on. */
function nobodyMayRefund(scenario: Scenario): readonly string[] {
  const { teams } = scenario;
  const receiver = receiverOf(scenario);
  const needing = streamsNeedingRight(scenario);
  const hasRight = Object.keys(teams).some((team) => teams[team].mayRefund && team !== receiver && agentsInTeam(scenario, team) > 0);
  return needing.length === 0 || hasRight ? [] : [`no team at work may refund: whoever gets an after-sale conversation of ${needing.join(", ")} keeps it`];
}

/** Who never comes back has no agent to go back to; what is left is a message after a hand-over. */
function stickyToNobody({ arrivals, routing }: Scenario): readonly string[] {
  const comesBack = Object.values(arrivals).some(({ returnShare }) => returnShare > 0);
  return routing.sticky && !comesBack ? ["routing.sticky changes next to nothing: no stream has a returnShare, so no consumer comes back"] : [];
}

/** A registration is looked at from the second judged day to the day after the last. */
function farRegistrations({ start, warmUp, days, value }: Scenario): readonly string[] {
  const [first, last] = [addDays(start, warmUp), addDays(start, warmUp + days)];
  return value.registration.filter((date) => date <= first || date > last)
    .map((date) => `value.registration names ${date}, which changes nothing: a date from ${addDays(first, 1)} to ${last} has a judged day before it`);
}
