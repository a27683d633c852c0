import { playReplication } from "../../src/engine/replication.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Law } from "../../src/random/law.ts";
import type { Bot } from "../../src/scenario/bot.ts";
import type { ArrivalStream, ConversationLaws, Incident, Reserve, Routing, Scenario, ScenarioEvent, Shift, SideWork, Team } from "../../src/scenario/scenario.ts";

export interface Desk {
  /** Arrival times [s] of the one stream; or drawn arrivals by `consultsPerDay`. */
  readonly arrivals?: readonly number[];
  readonly consultsPerDay?: number;
  readonly laws?: Partial<ConversationLaws>;
  readonly team?: Partial<Team>;
  readonly shifts?: Readonly<Record<string, Partial<Shift> & Pick<Shift, "from" | "to">>>;
  readonly roster?: Readonly<Record<string, number>>;
  readonly days?: number;
  readonly seed?: string;
  readonly busynessCv?: number;
  /** What the stream has beside its arrivals. */
  readonly stream?: Partial<ArrivalStream>;
  readonly routing?: Partial<Routing>;
  readonly bot?: Partial<Bot>;
  readonly events?: readonly ScenarioEvent[];
  readonly incidents?: readonly Incident[];
  readonly reserve?: Reserve;
  readonly work?: readonly SideWork[];
}

const ONE: Law = { constant: 1 };

/** One stream, one team; everything certain (one turn, one message, 10 s of handling, 60 s of thinking) unless said otherwise. */
export function deskScenario(desk: Desk): Scenario {
  const shifts = desk.shifts ?? { day: { from: "00:00", to: "24:00" } };
  return {
    replycast: 1, name: "desk", platform: "pinduoduo", timeZone: "UTC", start: "2026-06-01", days: desk.days ?? 1, warmUp: 0, seed: desk.seed ?? "desk",
    arrivals: { buyers: deskStream(desk) },
    events: desk.events ?? [],
    conversations: {
      buyers: {
        turns: ONE, burst: ONE, burstGap: { constant: 3 }, handle: { constant: 10 }, think: { constant: 60 }, patience: "never",
        silentShare: 0, closingWordShare: 0, idleTimeout: 0, transferShare: 0, ...desk.laws,
      },
    },
    ...(desk.bot === undefined ? {} : { bot: { productCards: [], status: { first: false, busy: false, closing: false }, ...desk.bot } }),
    teams: { desk: deskTeam(desk.team) },
    shifts: Object.fromEntries(Object.entries(shifts).map(([name, shift]) => [name, { breaks: [], atEnd: "finish" as const, stopNewBefore: 0, ...shift }])),
    roster: { desk: desk.roster ?? Object.fromEntries(Object.keys(shifts).map((name) => [name, 1])) },
    routing: { assign: "least-loaded", sticky: false, pool: "oldest-first", reply: "oldest-first", ...desk.routing },
    ...(desk.reserve === undefined ? {} : { reserve: desk.reserve }),
    incidents: desk.incidents ?? [],
    work: desk.work ?? [],
    rules: [],
    targets: {},
    value: { conversionByFirstReply: [], fines: false, registration: [] },
  };
}

function deskStream(desk: Desk): ArrivalStream {
  return {
    profile: Array<number>(24).fill(1), weekday: Array<number>(7).fill(1), busynessCv: desk.busynessCv ?? 0, busynessCorrelation: 0, quarterCv: 0, quarterCorrelation: 0,
    ...(desk.arrivals === undefined ? { consultsPerDay: desk.consultsPerDay ?? 0 } : { replayTimes: desk.arrivals.map((seconds) => seconds * 1000) }),
    afterSale: false, spamShare: 0, returnShare: 0, returnAfter: { constant: 600 },
    ...desk.stream,
  };
}

/** The team of the desk, with what is said of it. */
export function deskTeam(team: Partial<Team> = {}): Team {
  return {
    streams: ["buyers"], cap: 2, slowdownPerChat: 0, handleFactor: 1, pickupDelay: 0, shrinkage: 0, noShow: 0, lateness: 0,
    costPerHour: 25, minimumHours: 0, overflowAfter: 0, role: "service", mayRefund: true, agents: [], ...team,
  };
}

/** Plays the desk once; the log's columns belong to the engine and hold until the next call. */
export function playDesk(desk: Desk, replication = 0): MessageLog {
  return playReplication(compileModel(deskScenario(desk), 3_600_000), replication);
}

/** What became of each message: sent, answered [s] (undefined: never), by whom. */
export function fates(log: MessageLog): { sent: number; answered: number | undefined; agent: number | undefined }[] {
  return Array.from({ length: log.messages.count }, (_, row) => {
    const reply = log.messages.reply[row];
    return {
      sent: log.messages.sentAt[row] / 1000,
      answered: reply < 0 ? undefined : log.replies.at[reply] / 1000,
      agent: reply < 0 ? undefined : log.replies.agent[reply],
    };
  });
}

/** Ends of all replies [s], in order. */
export function replyTimes(log: MessageLog): number[] {
  return Array.from(log.replies.at.subarray(0, log.replies.count), (ms) => ms / 1000);
}

/** Seconds at which each conversation entered an agent's list. */
export function assignments(log: MessageLog): { at: number; conversation: number; agent: number }[] {
  const { at, conversation, agent, count } = log.assignments;
  return Array.from({ length: count }, (_, row) => ({ at: at[row] / 1000, conversation: conversation[row], agent: agent[row] }));
}
