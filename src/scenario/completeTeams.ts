import { formatTimeOfDay, parseTimeOfDay } from "../time/timeOfDay.ts";
import { DEFAULT_RECEIVER_CAP, DEFAULT_TEAM } from "./frameDefaults.ts";
import { rosterDays } from "./rosterOn.ts";
import type { NamedAgent, Team } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import { withoutUndefined } from "./withoutUndefined.ts";

type WrittenTeam = NonNullable<ScenarioFile["teams"]>[string];

/** Where the file defines no teams, one for each that the roster names. */
export function completeTeams(file: ScenarioFile, streams: readonly string[]): Readonly<Record<string, Team>> {
  const written = hasTeams(file) ? file.teams : Object.fromEntries(rosterDays(file.roster).flatMap((day) => Object.keys(day)).map((team) => [team, {}]));
  const offline = file.routing?.allOffline;
  return Object.fromEntries(Object.entries(written).map(([name, team]) => {
    if (name === offline?.receiver) return [name, completeReceiver(team, streams, offline.cap ?? DEFAULT_RECEIVER_CAP)];
    return [name, completeTeam(team, streams.includes(name) ? [name] : streams)];
  }));
}

/** Whether the file defines teams; an empty block is none. */
export function hasTeams(file: ScenarioFile): file is ScenarioFile & { teams: NonNullable<ScenarioFile["teams"]> } {
  return file.teams !== undefined && Object.keys(file.teams).length > 0;
}

/** Who receives while nobody else is there receives from every stream, and holds as much as `routing.allOffline` says. */
function completeReceiver(written: WrittenTeam, streams: readonly string[], cap: number): Team {
  return completeTeam({ ...written, cap }, streams);
}

function completeTeam(written: WrittenTeam, streams: readonly string[]): Team {
  const { pages, overflowTo } = written;
  return {
    streams: written.streams ?? streams,
    ...(pages === undefined ? {} : { pages }),
    cap: completeCap(written.cap),
    slowdownPerChat: written.slowdownPerChat ?? DEFAULT_TEAM.slowdownPerChat,
    handleFactor: written.handleFactor ?? DEFAULT_TEAM.handleFactor,
    pickupDelay: written.pickupDelay ?? DEFAULT_TEAM.pickupDelay,
    shrinkage: written.shrinkage ?? DEFAULT_TEAM.shrinkage,
    noShow: written.noShow ?? DEFAULT_TEAM.noShow,
    lateness: written.lateness ?? DEFAULT_TEAM.lateness,
    costPerHour: written.costPerHour ?? DEFAULT_TEAM.costPerHour,
    minimumHours: written.minimumHours ?? DEFAULT_TEAM.minimumHours,
    ...(overflowTo === undefined ? {} : { overflowTo }),
    overflowAfter: written.overflowAfter ?? DEFAULT_TEAM.overflowAfter,
    role: written.role ?? DEFAULT_TEAM.role,
    mayRefund: written.mayRefund ?? DEFAULT_TEAM.mayRefund,
    agents: (written.agents ?? []).map((agent): NamedAgent => withoutUndefined(agent)),
  };
}

/** A table of caps in the order of the day. */
function completeCap(written: WrittenTeam["cap"]): Team["cap"] {
  if (written === undefined) return DEFAULT_TEAM.cap;
  if (typeof written === "number") return written;
  const byTime = Object.entries(written).flatMap(([time, cap]): [string, number][] => {
    const ms = parseTimeOfDay(time);
    return ms === undefined ? [] : [[formatTimeOfDay(ms), cap]];
  });
  return Object.fromEntries(byTime.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
