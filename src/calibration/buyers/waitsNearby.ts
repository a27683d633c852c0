import { MINUTE_MS } from "../../time/units.ts";
import { firstAfter } from "./firstAfter.ts";
import type { FirstTurns } from "./firstTurns.ts";

/** On each side, no further away than this; the nearest in any case. */
const MOST = 4;
const NEAR_MS = 10 * MINUTE_MS;

/**
 * When a turn that came at `since` may have been taken up, by the turns that came before and after it: as long after it as theirs were; and since the pool is served in order, with those before it that still waited when it came, and
 * with those after it that waited longer than it was ahead of them. Empty where none came after it: then it is not known. [ms]
 */
export function waitsNearby({ sentAt, startedAt }: FirstTurns, since: number): number[] {
  const next = firstAfter(sentAt, since);
  if (next === sentAt.length) return [];
  const reaches: number[] = [];
  for (let turn = next - 1; turn >= 0 && turn >= next - MOST && (turn === next - 1 || since - sentAt[turn] <= NEAR_MS); turn--) {
    reaches.push(startedAt[turn] > since ? startedAt[turn] : since + Math.max(0, startedAt[turn] - sentAt[turn]));
  }
  for (let turn = next; turn < sentAt.length && turn < next + MOST && (turn === next || sentAt[turn] - since <= NEAR_MS); turn++) {
    const waited = Math.max(0, startedAt[turn] - sentAt[turn]);
    reaches.push(waited > sentAt[turn] - since ? startedAt[turn] : since + waited);
  }
  return reaches;
}
