import type { Film } from "../../film/film.ts";
import { NOWHERE } from "./missPlaces.ts";
import type { MissPlaces } from "./missPlaces.ts";

/** By leaver: where the conversation's message waited when its buyer left; NOWHERE in `lane` where it waited nowhere. */
export function leaverPlaces({ leavers, waits, messages, read: { log } }: Film): MissPlaces {
  const placeOf = new Map(Array.from(leavers.conversation, (conversation, place) => [conversation, place] as const));
  const lane = new Int32Array(leavers.count).fill(NOWHERE);
  const slot = new Int32Array(leavers.count);
  for (let row = 0; row < waits.count; row++) {
    const place = placeOf.get(log.messages.conversation[messages.row[waits.message[row]]]);
    if (place === undefined || waits.from[row] > leavers.at[place]) continue;
    lane[place] = waits.lane[row];
    slot[place] = waits.slot[row];
  }
  return { lane, slot };
}
