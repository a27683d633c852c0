import type { Law } from "../random/law.ts";
import { rosterDays } from "./rosterOn.ts";
import type { Scenario } from "./scenario.ts";

/** What the engine can hold of a scenario; its columns are that long. */
export const DESK_LIMITS = { agents: 8192, teams: 256, streams: 256, distributions: 512 } as const;

/** How much of each the scenario makes. A shift has as many agents as on its largest day; a distribution that is written twice counts once. */
export function deskSizes(scenario: Scenario): Readonly<Record<keyof typeof DESK_LIMITS, number>> {
  return {
    agents: agentsInAll(scenario),
    teams: Object.keys(scenario.teams).length,
    streams: Object.keys(scenario.arrivals).length,
    distributions: distributionsOf(scenario),
  };
}

function agentsInAll({ roster, teams, shifts }: Scenario): number {
  let agents = 0;
  for (const team of Object.keys(teams)) {
    for (const shift of Object.keys(shifts)) agents += Math.max(0, ...rosterDays(roster).map((day) => day[team]?.[shift] ?? 0));
  }
  return agents;
}

function distributionsOf({ conversations, teams }: Scenario): number {
  const different = new Set<string>();
  const add = (kind: "count" | "duration", law: Law): void => void (law === "never" || different.add(`${kind} ${JSON.stringify(law)}`));
  for (const { turns, burst, burstGap, handle, think, patience } of Object.values(conversations)) {
    add("count", turns);
    if (!isOne(burst)) add("count", burst);
    for (const law of [burstGap, handle, think, patience]) add("duration", law);
  }
  for (const { pickupDelay } of Object.values(teams)) if (pickupDelay > 0) add("duration", { exponential: { mean: pickupDelay } });
  return different.size;
}

/** A turn of always one message is no distribution. */
function isOne(law: Law): boolean {
  return typeof law === "object" && "constant" in law && law.constant === 1;
}
