import type { ChatStretch } from "./chatStretches.ts";
import type { FilmLane } from "./film.ts";
import type { FilmStage } from "./filmStage.ts";
import type { PresenceStretch } from "./presenceStretches.ts";
import { Places } from "./rowColumns.ts";

/** The lanes, where each agent's is, and the place of each chat in its lane. */
export interface DealtLanes {
  readonly lanes: readonly FilmLane[];
  /** By agent number, -1 for none. */
  readonly laneOf: Int32Array;
  /** By chat. */
  readonly slots: Int32Array;
}

/** Agents who are seen at the desk or in a chat, in the order of their numbers, which keeps teams together. `chats` in order of `from`. */
export function lanesOf({ cast: { agents } }: FilmStage, chats: readonly ChatStretch[], presence: readonly PresenceStretch[]): DealtLanes {
  const seen = [...new Set([...chats, ...presence].map(({ agent }) => agent))].toSorted((a, b) => a - b);
  const laneOf = new Int32Array(agents.length).fill(-1);
  seen.forEach((agent, lane) => {
    laneOf[agent] = lane;
  });
  const places = seen.map(() => new Places());
  const slots = Int32Array.from(chats, ({ agent, from, to }) => places[laneOf[agent]].take(from, to));
  return { laneOf, slots, lanes: seen.map((agent, lane) => ({ agent, ...agents[agent], slots: places[lane].endOf.length })) };
}
