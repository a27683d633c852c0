import { MOST_AGENT_CELLS } from "../../experiment/agentTallyOf.ts";
import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { playTogether } from "../../experiment/playTogether.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY, SECOND_MS } from "../../time/units.ts";
import { ampleDesk } from "./ampleDesk.ts";
import { serviceGroups } from "./serviceGroups.ts";

/** What the buyers bring to a group of teams, were nobody ever to wait. */
export interface GroupLoad {
  readonly teams: readonly string[];
  /** Mean number of agents who are replying, by quarter-hour of the judged days. */
  readonly busy: Float64Array;
  /** Mean number of conversations that an agent has open. */
  readonly open: Float64Array;
  /** Mean of one reply's handling, by an agent with nothing else open. [s] */
  readonly handle: number;
  /** Replies to a conversation, and how long an agent has it open. [s] */
  readonly replies: number;
  readonly openTime: number;
}

export interface DeskLoad {
  /** Groups to which nobody writes are left out. */
  readonly groups: readonly GroupLoad[];
  readonly replications: number;
}

export interface LoadOptions {
  readonly replications: number;
  readonly executor: Executor;
  readonly signal?: StopSignal;
}

const FIRST_AGENTS = 64;
/** Replications by which it is seen how many agents are ample. */
const SIZING = 2;
/** An ample desk has at least so many times the agents who are busy at its busiest. */
const AMPLE = 2;
/** With fewer times as many the load that is seen is what they can do, not what comes. */
const ENOUGH = 1.4;

/**
 * The offered load of a desk by quarter-hour and group of teams, by playing it with ample staff: time-dependent arrivals, events, bots, turns and thinking are
 * all in it. Undefined where the play was stopped, or where so many agents of so many days cannot be told one by one. Time away, overflow and the slower handling of several conversations are not in it.
 * Source: offered load as the occupancy of infinitely many servers, S. G. Eick, W. A. Massey and W. Whitt, Management Science 39 (1993) 241.
 */
export async function deskLoad(scenario: Scenario, packs: readonly RulePack[], { replications, ...how }: LoadOptions): Promise<DeskLoad | undefined> {
  const mostAgents = Math.max(1, Math.floor(MOST_AGENT_CELLS / (scenario.days * QUARTERS_PER_DAY * Object.keys(scenario.teams).length)));
  for (let agents = Math.min(FIRST_AGENTS, mostAgents); ; agents = Math.min(agents * 4, mostAgents)) {
    const sized = await playedGroups(scenario, packs, agents, { ...how, replications: Math.min(SIZING, replications) });
    if (sized === undefined) return undefined;
    const busiest = Math.max(0, ...sized.flatMap(({ busy, teams }) => [...busy].map((load) => load / teams.length)));
    if (agents < mostAgents && agents < AMPLE * busiest) continue;
    if (agents < ENOUGH * busiest) return undefined;
    const groups = await playedGroups(scenario, packs, agents, { ...how, replications });
    return groups === undefined ? undefined : { groups, replications };
  }
}

/** Undefined where the play was stopped. */
async function playedGroups(scenario: Scenario, packs: readonly RulePack[], agents: number, options: LoadOptions): Promise<GroupLoad[] | undefined> {
  const simulation = compileSimulation(ampleDesk(scenario, agents), packs);
  const [table] = await playTogether([simulation], options);
  return table.replications < options.replications ? undefined : groupLoads(simulation, table);
}

function groupLoads({ scenario, model, plan }: Simulation, { agents }: ReplicationTable): GroupLoad[] {
  if (agents === undefined) throw new Error("an ample desk with more agents than are told one by one");
  const quarters = scenario.days * QUARTERS_PER_DAY;
  const scale = 1 / (agents.replications * QUARTER_HOUR_MS);
  return serviceGroups(scenario).flatMap((teams): GroupLoad[] => {
    const busy = new Float64Array(quarters);
    const open = new Float64Array(quarters);
    let [replies, conversations] = [0, 0];
    for (const [agent, team] of plan.desk.agentTeam.entries()) {
      if (!teams.includes(model.teams[team].name)) continue;
      replies += agents.replies[agent];
      conversations += agents.conversations[agent];
      for (let quarter = 0; quarter < quarters; quarter++) {
        busy[quarter] += agents.busyMs[agent * quarters + quarter] * scale;
        open[quarter] += agents.openMs[agent * quarters + quarter] * scale;
      }
    }
    if (replies === 0) return [];
    const milliseconds = (means: Float64Array): number => means.reduce((sum, mean) => sum + mean, 0) / scale;
    return [{ teams, busy, open, handle: milliseconds(busy) / replies / SECOND_MS, replies: replies / conversations, openTime: milliseconds(open) / conversations / SECOND_MS }];
  });
}
