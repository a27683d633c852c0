import { playReplication } from "../../src/engine/replication.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import type { ArrivalStream, ConversationLaws, Scenario, Shift, Team } from "../../src/scenario/scenario.ts";
import { type Desk, deskScenario, deskTeam } from "./playDesk.ts";

/** A stream with its own arrival times [s] or number a day, and laws that differ from the desk's. */
export interface StreamOfDesk {
  readonly arrivals?: readonly number[];
  readonly consultsPerDay?: number;
  readonly laws?: Partial<ConversationLaws>;
  readonly stream?: Partial<ArrivalStream>;
}

/** A team that serves the streams with so many agents in each shift. */
export interface TeamOfDesk extends Partial<Team> {
  readonly streams: readonly string[];
  readonly roster: Readonly<Record<string, number>>;
}

export interface Teams extends Pick<Desk, "routing" | "bot" | "events" | "incidents" | "reserve" | "work"> {
  readonly streams: Readonly<Record<string, StreamOfDesk>>;
  readonly teams: Readonly<Record<string, TeamOfDesk>>;
  /** Absent: one shift `day` around the clock. */
  readonly shifts?: Readonly<Record<string, Partial<Shift> & Pick<Shift, "from" | "to">>>;
  readonly days?: number;
  readonly seed?: string;
}

/** Several streams and teams; everything certain, as on the desk of one team, unless said otherwise. */
export function teamsScenario({ streams, teams, ...frame }: Teams): Scenario {
  const each = Object.entries(streams).map(([name, stream]) => ({ name, desk: deskScenario({ ...frame, ...stream } satisfies Desk) }));
  const plain = deskScenario(frame);
  return {
    ...plain,
    arrivals: Object.fromEntries(each.map(({ name, desk }) => [name, desk.arrivals.buyers])),
    conversations: Object.fromEntries(each.map(({ name, desk }) => [name, desk.conversations.buyers])),
    teams: Object.fromEntries(Object.entries(teams).map(([name, { roster: _, ...team }]) => [name, deskTeam(team)])),
    roster: Object.fromEntries(Object.entries(teams).map(([name, { roster }]) => [name, roster])),
  };
}

/** Plays the teams once; the log's columns belong to the engine and hold until the next call. */
export function playTeams(teams: Teams, replication = 0): MessageLog {
  return playReplication(compileModel(teamsScenario(teams), 3_600_000), replication);
}
