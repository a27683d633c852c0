import type { Replies } from "./messageLog.ts";

/**
 * The first reply of a kind that counts (1 in `countsReply`, by index of REPLY_KINDS) among `reply` and those that follow it in its
 * conversation; -1 for none, also where `reply` is -1.
 */
export function firstCountingReply({ kind, next }: Pick<Replies, "kind" | "next">, reply: number, countsReply: Uint8Array): number {
  let counting = reply;
  while (counting >= 0 && countsReply[kind[counting]] === 0) counting = next[counting];
  return counting;
}
