import { receiverOf } from "./receiverOf.ts";
import { mayRefund, streamsNeedingRight } from "./refundRight.ts";
import type { Scenario } from "./scenario.ts";

/** What is in order but may not be what was meant, a sentence each. */
export function scenarioNotes(scenario: Scenario): readonly string[] {
  return [...servesAll(scenario), ...nobodyMayRefund(scenario)];
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

/** Without anybody who has the right nothing can be passed on. */
function nobodyMayRefund(scenario: Scenario): readonly string[] {
  const streams = streamsNeedingRight(scenario);
  const hasRight = Object.values(scenario.teams).some((team) => mayRefund(team) || team.agents.some((agent) => mayRefund(team, agent)));
  return streams.length === 0 || hasRight ? [] : [`no team may refund, so whoever gets the after-sale conversations of ${streams.join(", ")} keeps them`];
}
