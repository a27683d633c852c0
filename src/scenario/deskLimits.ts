import type { Law } from "../random/law.ts";
import { CONVERSATION_LAWS, type ConversationLawName, drawnLaw } from "./drawnLaw.ts";
import type { Scenario } from "./scenario.ts";
import { agentsInTeam } from "./teamPlaces.ts";

/** What the engine can hold of a scenario; its columns are that long. */
export const DESK_LIMITS = { agents: 8192, teams: 256, streams: 256, distributions: 512 } as const;

/** Agents of a team in one shift beyond which no search for rosters goes. */
export const MOST_CHOSEN_AGENTS = 512;

/** The same of classes of conversations by who may take them, which are counted as they are made. */
export const MOST_CLASSES = 4096;

/** So many conversations no agent ever holds; what is beyond would only cost memory. */
export const LARGEST_CAP = 10_000;

/** So many turns no conversation has on average or by a single value written, and so many messages no turn; what is beyond is a slip of the pen. */
export const LARGEST_COUNTS = { turns: 1000, burst: 300 } as const;

/** How much of each the scenario makes. A shift has as many agents as on its largest day, reserve and receivers are more; a distribution that is written twice counts once. */
export function deskSizes(scenario: Scenario): Readonly<Record<keyof typeof DESK_LIMITS, number>> {
  return {
    agents: Object.keys(scenario.teams).reduce((sum, team) => sum + agentsInTeam(scenario, team), 0),
    teams: Object.keys(scenario.teams).length,
    streams: Object.keys(scenario.arrivals).length,
    distributions: distributionsOf(scenario),
  };
}

function distributionsOf({ conversations, teams, arrivals, work }: Scenario): number {
  const different = new Set<string>();
  const add = (kind: "count" | "duration", law: Law): void => void (law === "never" || different.add(`${kind} ${JSON.stringify(law)}`));
  for (const laws of Object.values(conversations)) {
    for (const [name, kind] of Object.entries(CONVERSATION_LAWS)) add(kind, drawnLaw(laws, name as ConversationLawName) ?? "never");
  }
  for (const { follows, returnShare, returnAfter } of Object.values(arrivals)) {
    if (follows !== undefined && follows.share > 0) add("duration", follows.lag);
    if (returnShare > 0) add("duration", returnAfter);
  }
  for (const { perDay, handle } of work) if (perDay > 0) add("duration", handle);
  for (const { pickupDelay, lateness } of Object.values(teams)) {
    for (const mean of [pickupDelay, lateness]) if (mean > 0) add("duration", { exponential: { mean } });
  }
  return different.size;
}
