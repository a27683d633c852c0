import { DAY_MS } from "../../time/units.ts";
import { nextOfConsumer } from "../buyers/nextOfConsumer.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";

/**
 * By conversation: 1 where its consumer came back with it, which is after another one of the same stream and day that was closed by then and not given up; in the streams of `streams` alone.
 * These are the ones that a scenario's `returnShare` adds. Cost: linear for each of the streams.
 */
export function cameBack(desk: ObservedDesk, streams: readonly number[]): Uint8Array {
  const { count, openedAt, closedAt, leftAt, stream } = desk.read.log.conversations;
  const flags = new Uint8Array(count);
  for (const each of streams) {
    const next = nextOfConsumer(desk, each);
    for (let its = 0; its < count; its++) {
      const after = next[its];
      if (stream[its] !== each || after < 0 || closedAt[its] < 0 || leftAt[its] >= 0 || openedAt[after] < closedAt[its]) continue;
      if (Math.floor(openedAt[after] / DAY_MS) === Math.floor(openedAt[its] / DAY_MS)) flags[after] = 1;
    }
  }
  return flags;
}
