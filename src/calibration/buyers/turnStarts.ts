import { draw, unitInterval } from "../../random/draw.ts";
import type { BinnedLaw } from "./binnedLaw.ts";
import type { TurnChances } from "./turnChances.ts";
import { TurnPaths } from "./turnPaths.ts";
import { walkTurns } from "./walkTurns.ts";
import type { ObservedTurns } from "./walkTurns.ts";

/** So many conversations are told together. */
const TOLD = 65_536;
const [ADDRESS_A, ADDRESS_B] = [0x6a09e667, 0xbb67ae85];

/** By message: 1 where it is the first of its turn. Where that may be or not, one of the possible ways is drawn, with their probability, by draws at the messages' own addresses. `onProgress` hears what share is done. Cost: linear. */
export function turnStarts(turns: ObservedTurns, chances: TurnChances, gap: BinnedLaw | undefined, thought: BinnedLaw | undefined, onProgress?: (share: number) => void): Uint8Array {
  const { chain, desk: { read: { log: { messages } } } } = turns;
  const isStart = new Uint8Array(messages.count);
  const paths = new TurnPaths(chances, gap, thought);
  let walked = 0;
  walkTurns(turns, paths, 1, (rows) => {
    if (++walked % TOLD === 0) onProgress?.(rows[0] / messages.count);
    isStart[rows[0]] = 1;
    paths.drawn((step) => unitInterval(draw(ADDRESS_A, ADDRESS_B, rows[0] + step)), (step) => {
      isStart[chain.next[rows[step]]] = 1;
    });
  });
  return isStart;
}
