import type { ObservedDesk } from "../observed/observedDesk.ts";

/** Of the conversations in which an agent had a part (of those that are passed on only a reply) a stream must have such a share to be among those that the agent serves. */
const LEAST_SHARE = 0.05;

/** Agents who serve the same streams are a team. */
export interface TeamsOfDesk {
  readonly names: readonly string[];
  /** By team: the streams that it serves. */
  readonly streams: readonly (readonly string[])[];
  /** By agent: its team, -1 for who handled nothing. */
  readonly ofAgent: Int32Array;
}

/** A team of all streams, and one that is alone, is called `desk`; a team of one stream among several bears that stream's name. Teams stand in order of their first agent. Cost: linear. */
export function teamsOfDesk(desk: ObservedDesk): TeamsOfDesk {
  const { handlings, streams, read } = desk;
  const served = Array.from({ length: read.agents.size }, () => new Float64Array(streams.length));
  const replier = new Int32Array(read.log.conversations.count).fill(-1);
  for (let row = 0; row < handlings.count; row++) {
    const agent = handlings.agent[row];
    const its = handlings.conversation[row];
    if (agent >= 0 && replier[its] !== agent) served[agent][read.log.conversations.stream[its]]++;
    replier[its] = agent;
  }
  const ofAgent = new Int32Array(read.agents.size).fill(-1);
  const known = new Map<string, number>();
  const names: string[] = [];
  const servedBy: (readonly string[])[] = [];
  for (const [agent, counts] of served.entries()) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all === 0) continue;
    const its = streams.filter((_, stream) => counts[stream] > 0 && counts[stream] >= LEAST_SHARE * all);
    const key = its.join("\n");
    let team = known.get(key);
    if (team === undefined) {
      team = names.length;
      known.set(key, team);
      names.push(its.length === streams.length ? "desk" : its.join("-and-"));
      servedBy.push(its);
    }
    ofAgent[agent] = team;
  }
  return { names: names.length === 1 ? ["desk"] : names, streams: withUnserved(streams, servedBy), ofAgent };
}

/** Streams that nobody is seen to serve go to the first team. */
function withUnserved(streams: readonly string[], servedBy: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const unserved = streams.filter((stream) => !servedBy.some((its) => its.includes(stream)));
  return servedBy.map((its, team) => (team === 0 ? [...its, ...unserved] : its));
}
