import { DEFAULT_TEAM } from "../../scenario/frameDefaults.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES, type Routing, type Scenario } from "../../scenario/scenario.ts";
import { streamsNeedingRight, takesMore } from "../../scenario/takersOf.ts";
import type { LeverVariant } from "./leverMove.ts";

/** Every other policy of the routing, help between teams, after-sale rights for all: what costs nothing but an arrangement. */
export function routingLevers(scenario: Scenario): readonly LeverVariant[] {
  return [...policyLevers(scenario), ...overflowLevers(scenario), ...refundLever(scenario)];
}

/** By streams only where there are several. */
function policyLevers(scenario: Scenario): LeverVariant[] {
  const { routing } = scenario;
  const isOneStream = Object.keys(scenario.arrivals).length < 2;
  const routed = (change: Partial<Routing>): Scenario => ({ ...scenario, routing: { ...routing, ...change } });
  return [
    ...POOL_POLICIES.filter((policy) => policy !== routing.pool && !(policy === "by-stream" && isOneStream)).map((policy): LeverVariant => ({ move: { kind: "pool", policy }, scenario: routed({ pool: policy }) })),
    ...REPLY_POLICIES.filter((policy) => policy !== routing.reply).map((policy): LeverVariant => ({ move: { kind: "reply", policy }, scenario: routed({ reply: policy }) })),
    ...ASSIGN_POLICIES.filter((policy) => policy !== routing.assign).map((policy): LeverVariant => ({ move: { kind: "assign", policy }, scenario: routed({ assign: policy }) })),
    { move: { kind: "sticky", on: !routing.sticky }, scenario: routed({ sticky: !routing.sticky }) },
  ];
}

/** Who could help whom out: another team that does not take all the same anyway, without a circle; and each team without the help that it has. */
function overflowLevers(scenario: Scenario): LeverVariant[] {
  const { teams } = scenario;
  const receiver = receiverOf(scenario);
  const names = Object.keys(teams).filter((team) => team !== receiver);
  return names.flatMap((team): LeverVariant[] => {
    const { overflowTo, ...alone } = teams[team];
    if (overflowTo !== undefined) return [{ move: { kind: "overflow", team }, scenario: { ...scenario, teams: { ...teams, [team]: { ...alone, overflowAfter: DEFAULT_TEAM.overflowAfter } } } }];
    return names.filter((helper) => helper !== team && takesMore(scenario, team, helper) && !isHelpedBy(scenario, helper, team))
      .map((helper) => ({ move: { kind: "overflow", team, helper }, scenario: { ...scenario, teams: { ...teams, [team]: { ...teams[team], overflowTo: helper } } } }));
  });
}

/** Whether what a team cannot take in time comes to another one in the end. */
function isHelpedBy({ teams }: Scenario, team: string, helper: string): boolean {
  for (let next = teams[team].overflowTo; next !== undefined; next = teams[next].overflowTo) if (next === helper) return true;
  return false;
}

function refundLever(scenario: Scenario): LeverVariant[] {
  const lacking = Object.keys(scenario.teams).filter((team) => !scenario.teams[team].mayRefund);
  if (lacking.length === 0 || streamsNeedingRight(scenario).length === 0) return [];
  const teams = Object.fromEntries(Object.entries(scenario.teams).map(([name, team]) => [name, { ...team, mayRefund: true }]));
  return [{ move: { kind: "refund", teams: lacking }, scenario: { ...scenario, teams } }];
}
