import { ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES, type Scenario } from "../scenario/scenario.ts";
import type { AgentPlace } from "./agentPlaces.ts";
import type { ModelRouting } from "./model.ts";

export function compileRouting({ routing }: Scenario, teamNames: readonly string[], places: readonly AgentPlace[]): ModelRouting {
  const receivers = places.filter(({ isReceiver }) => isReceiver);
  return {
    assign: ASSIGN_POLICIES.indexOf(routing.assign),
    sticky: routing.sticky,
    pool: POOL_POLICIES.indexOf(routing.pool),
    reply: REPLY_POLICIES.indexOf(routing.reply),
    ...(receivers.length === 0 ? {} : { receiver: { team: teamNames.indexOf(receivers[0].team), firstAgent: places.indexOf(receivers[0]), agents: receivers.length } }),
  };
}
