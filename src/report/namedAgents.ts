import type { AgentResult } from "../experiment/result.ts";
import { nameOf } from "./nameOf.ts";
import type { Words } from "./words/words.ts";

/** Team (which may have slashes), shift (or reserve, receiver), place. */
const PLACE = /^(.*)\/([^/]+)\/(\d+)$/u;

/** Agents with the standard shifts in their names (`team/early/1`) in the words of the language; as they are where two would then bear the same name. */
export function namedAgents(agents: readonly AgentResult[], words: Words): readonly AgentResult[] {
  const named = agents.map((agent) => ({ ...agent, name: agent.name.replace(PLACE, (_, team: string, shift: string, place: string) => `${team}/${nameOf(shift, words)}/${place}`) }));
  return new Set(named.map(({ name }) => name)).size === agents.length ? named : agents;
}
