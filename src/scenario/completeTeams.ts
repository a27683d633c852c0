import { DEFAULT_TEAM } from "./frameDefaults.ts";
import { rosterDays } from "./rosterOn.ts";
import type { Team } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

type WrittenTeam = NonNullable<ScenarioFile["teams"]>[string];

/** Where the file defines no teams, one for each that the roster names. */
export function completeTeams(file: ScenarioFile, streams: readonly string[]): Readonly<Record<string, Team>> {
  const written = hasTeams(file) ? file.teams : Object.fromEntries(rosterDays(file.roster).flatMap((day) => Object.keys(day)).map((team) => [team, {}]));
  return Object.fromEntries(Object.entries(written).map(([name, team]) => [name, completeTeam(name, team, streams)]));
}

/** Whether the file defines teams; an empty block is none. */
export function hasTeams(file: ScenarioFile): file is ScenarioFile & { teams: NonNullable<ScenarioFile["teams"]> } {
  return file.teams !== undefined && Object.keys(file.teams).length > 0;
}

function completeTeam(name: string, written: WrittenTeam, streams: readonly string[]): Team {
  return {
    streams: written.streams ?? (streams.includes(name) ? [name] : streams),
    cap: typeof written.cap === "number" ? written.cap : DEFAULT_TEAM.cap,
    slowdownPerChat: written.slowdownPerChat ?? DEFAULT_TEAM.slowdownPerChat,
    handleFactor: written.handleFactor ?? DEFAULT_TEAM.handleFactor,
    pickupDelay: written.pickupDelay ?? DEFAULT_TEAM.pickupDelay,
    costPerHour: written.costPerHour ?? DEFAULT_TEAM.costPerHour,
  };
}
