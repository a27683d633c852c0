import type { Film } from "../../film/film.ts";

/** By message: where it waited last before it became a miss; -2 in `lane` where it waited nowhere. */
export interface MissPlaces {
  readonly lane: Int32Array;
  readonly slot: Int32Array;
}

export const NOWHERE = -2;

export function missPlaces({ messages, waits }: Film): MissPlaces {
  const lane = new Int32Array(messages.count).fill(NOWHERE);
  const slot = new Int32Array(messages.count);
  for (let row = 0; row < waits.count; row++) {
    const message = waits.message[row];
    if (messages.missAt[message] < waits.from[row]) continue;
    lane[message] = waits.lane[row];
    slot[message] = waits.slot[row];
  }
  return { lane, slot };
}
