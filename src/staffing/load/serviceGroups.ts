import { receiverOf } from "../../scenario/receiverOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** Teams by group: those that serve a common stream stand together, for an agent of the one may stand in for one of the other. Who receives only while all others are off duty is in none. */
export function serviceGroups(scenario: Scenario): string[][] {
  const receiver = receiverOf(scenario);
  let groups: { teams: string[]; streams: Set<string> }[] = [];
  for (const [team, { streams }] of Object.entries(scenario.teams)) {
    if (team === receiver) continue;
    const joined = groups.filter((group) => streams.some((stream) => group.streams.has(stream)));
    const merged = { teams: [...joined.flatMap(({ teams }) => teams), team], streams: new Set([...joined.flatMap((group) => [...group.streams]), ...streams]) };
    groups = [...groups.filter((group) => !joined.includes(group)), merged];
  }
  return groups.map(({ teams }) => teams);
}
