import { DEFAULT_ROUTING, DEFAULT_TEAM } from "../scenario/frameDefaults.ts";
import type { NamedAgent, Scenario, Team } from "../scenario/scenario.ts";
import { plainPercent } from "./figures/formatTarget.ts";
import { trimmedNumber } from "./figures/trimmedNumber.ts";
import { isOther } from "./isOther.ts";
import { nameOf } from "./nameOf.ts";
import type { Words } from "./words/words.ts";

/** What each team serves and holds, and what of it is not as it would be without saying so. */
export function teamLines({ teams, routing }: Pick<Scenario, "teams" | "routing">, words: Words): string[] {
  const { scenario: terms } = words;
  const receiver = routing.allOffline;
  return Object.entries(teams).flatMap(([name, team]) => {
    const pace = paceTexts(team, words);
    if (receiver?.receiver === name) return [terms.receiver(name, receiver.cap, pace)];
    const cost = team.costPerHour > 0 ? [terms.cost(trimmedNumber(team.costPerHour))] : [];
    const further = [...staffTexts(team, words), ...dutyTexts(team, words)];
    return [
      terms.team(name, words.list([...team.streams, ...(team.pages ?? []).map((page) => nameOf(page, words))]), capText(team.cap, words), [...pace, ...cost]),
      ...(further.length === 0 ? [] : [terms.traits(name, further)]),
    ];
  });
}

/** Which of the routing's rules are others than without saying so. */
export function routingLines({ routing }: Pick<Scenario, "routing">, { scenario: terms }: Words): string[] {
  const { assign, pool, reply, sticky } = routing;
  return [
    ...(isOther(assign, DEFAULT_ROUTING.assign) ? [terms.assign[assign]] : []),
    ...(isOther(pool, DEFAULT_ROUTING.pool) ? [terms.pool[pool]] : []),
    ...(isOther(reply, DEFAULT_ROUTING.reply) ? [terms.reply[reply]] : []),
    ...(sticky ? [terms.sticky] : []),
  ];
}

/** What makes its agents slower or faster than others. */
function paceTexts({ handleFactor, pickupDelay, slowdownPerChat }: Team, { scenario: terms }: Words): string[] {
  return [
    ...(isOther(handleFactor, DEFAULT_TEAM.handleFactor) ? [terms.handleFactor(String(handleFactor))] : []),
    ...(isOther(pickupDelay, DEFAULT_TEAM.pickupDelay) ? [terms.pickupDelay(trimmedNumber(pickupDelay))] : []),
    ...(isOther(slowdownPerChat, DEFAULT_TEAM.slowdownPerChat) ? [terms.slowdown(plainPercent(slowdownPerChat))] : []),
  ];
}

/** When its agents are not where the roster has them, and what is paid all the same. */
function staffTexts({ shrinkage, noShow, lateness, minimumHours }: Team, { scenario: terms }: Words): string[] {
  return [
    ...(isOther(shrinkage, DEFAULT_TEAM.shrinkage) ? [terms.shrinkage(plainPercent(shrinkage))] : []),
    ...(isOther(noShow, DEFAULT_TEAM.noShow) ? [terms.noShow(plainPercent(noShow))] : []),
    ...(isOther(lateness, DEFAULT_TEAM.lateness) ? [terms.lateness(trimmedNumber(lateness / 60))] : []),
    ...(isOther(minimumHours, DEFAULT_TEAM.minimumHours) ? [terms.minimumHours(trimmedNumber(minimumHours))] : []),
  ];
}

function dutyTexts({ overflowTo, overflowAfter, role, mayRefund, agents }: Team, words: Words): string[] {
  const { scenario: terms } = words;
  return [
    ...(overflowTo === undefined ? [] : [terms.overflow(overflowTo, trimmedNumber(overflowAfter))]),
    ...(isOther(role, DEFAULT_TEAM.role) ? [terms.role(role)] : []),
    ...(isOther(mayRefund, DEFAULT_TEAM.mayRefund) ? [terms.mayNotRefund] : []),
    ...(agents ?? []).map((agent) => agentText(agent, words)).filter((text) => text !== undefined),
  ];
}

/** Undefined for an agent who only has a name. */
function agentText({ name, cap, handleFactor, role }: NamedAgent, words: Words): string | undefined {
  const { scenario: terms } = words;
  const own = [
    ...(cap === undefined ? [] : [terms.ownCap(String(cap))]), ...(handleFactor === undefined ? [] : [terms.handleFactor(String(handleFactor))]),
    ...(role === undefined ? [] : [terms.role(role)]),
  ];
  return own.length === 0 ? undefined : terms.named(name, words.list(own));
}

function capText(cap: Team["cap"], words: Words): string {
  if (typeof cap === "number") return String(cap);
  return words.list(Object.entries(cap).map(([time, from]) => words.scenario.capFrom(time, from)));
}
