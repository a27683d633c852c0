import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  advanceTo, cancel, clearEvents, eventPhase, eventTime, peekEvent, PHASE_CLOSE, PHASE_LEAVE, PHASE_REPLY, PHASE_SEND, popEvent, schedule,
} from "../../src/engine/eventList.ts";

const END = 0x7ffffffe;

interface Entry {
  readonly node: number;
  readonly time: number;
  readonly phase: number;
}

/** The list as a sorted array: the oracle. */
function earliest(entries: readonly Entry[]): Entry | undefined {
  return [...entries].sort((a, b) => a.time - b.time || a.phase - b.phase || a.node - b.node)[0];
}

describe("the event list", () => {
  it("gives events by time, at equal times by phase, then by conversation", () => {
    clearEvents(END);
    schedule(3, 1000, PHASE_SEND, 3);
    schedule(2, 1000, PHASE_SEND, 2);
    schedule(9, 1000, PHASE_LEAVE, 9);
    schedule(7, 1000, PHASE_REPLY, 7);
    schedule(5, 1000, PHASE_CLOSE, 5);
    schedule(1, 999, PHASE_SEND, 1);
    const order: number[] = [];
    for (let node = peekEvent(); node >= 0; node = peekEvent()) {
      order.push(node);
      popEvent(node);
    }
    expect(order).toEqual([1, 7, 5, 2, 3, 9]);
  });

  it("agrees with a sorted array under any mix of pushes, pops, cancellations and jumps, near and far", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("push" as const), ahead: fc.oneof(fc.nat(3), fc.nat(5000), fc.nat(3_000_000), fc.nat(80_000_000)), phase: fc.constantFrom(0, 1, 4, 5) }),
      fc.record({ kind: fc.constant("pop" as const) }),
      fc.record({ kind: fc.constant("peek" as const) }),
      fc.record({ kind: fc.constant("cancel" as const), which: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        clearEvents(END);
        let now = 0;
        let entries: Entry[] = [];
        let free = 0;
        for (const each of steps) {
          if (each.kind === "push") {
            const entry = { node: free++, time: now + each.ahead, phase: each.phase };
            schedule(entry.node, entry.time, entry.phase, entry.node);
            entries.push(entry);
          } else if (each.kind === "cancel" && entries.length > 0) {
            const entry = entries[each.which % entries.length];
            cancel(entry.node);
            entries = entries.filter((other) => other !== entry);
          }
          const expected = earliest(entries);
          const node = peekEvent();
          expect(node).toBe(expected?.node ?? -1);
          if (each.kind === "pop" && expected !== undefined) {
            expect([eventTime(node), eventPhase(node)]).toEqual([expected.time, expected.phase]);
            now = expected.time;
            advanceTo(now);
            popEvent(node);
            entries = entries.filter((other) => other !== expected);
          }
        }
      }),
      { seed: 618, numRuns: 300 },
    );
  });
});
