import type { FilesBeside, Played } from "./played.ts";

/** One key of the scenario format: what must hold between a small scenario without it and with it. */
export interface KeyRow {
  /** Path in the schema: `*` stands for a name, `[]` for an item of a list, `=VALUE` behind it for one of a key's words. */
  readonly key: string;
  readonly says: string;
  /** Where a key that may stand in many places (`law.…`) stands here. */
  readonly at?: string;
  /** Another text than DESK. */
  readonly text?: string | undefined;
  /** Another text of the first scenario than that of the second. */
  readonly plain?: string;
  /** Settings of both scenarios. */
  readonly both?: readonly string[];
  /** Settings of the first only: the key at another value, where leaving it out is not the point or not allowed. */
  readonly without?: readonly string[];
  /** Settings of the second; the key is among them. */
  readonly with: readonly string[];
  readonly files?: FilesBeside;
  readonly holds: (without: Played, with_: Played) => void | Promise<void>;
}

/** One stream, one team, one agent around the clock; one message a conversation, 10 s to answer it; about 240 conversations a day. */
export const DESK = deskOf({ chat: "desk" });

/** The same desk for two streams, each with a team of its own. */
export const TWO = deskOf({ chat: "chat", call: "call" });

/** A scenario of these streams, each with the name of its team. */
function deskOf(teamOfStream: Readonly<Record<string, string>>): string {
  const streams = Object.keys(teamOfStream).map((stream) => `  ${stream}: { consultsPerDay: 240, profile: flat, busynessCv: 0 }`);
  const teams = Object.values(teamOfStream);
  return `
replycast: 1
platform: pinduoduo
seed: keys
arrivals:
${streams.join("\n")}
conversations:
  default: { turns: 1, burst: 1, burstGap: 5, handle: 10, think: 60, patience: never, silentShare: 0, closingWordShare: 0 }
teams:
${teams.map((team) => `  ${team}: { cap: 2, slowdownPerChat: 0 }`).join("\n")}
shifts:
  day: { from: "00:00", to: "24:00" }
roster: { ${teams.map((team) => `${team}: { day: 1 }`).join(", ")} }
`;
}
