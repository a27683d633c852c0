import type { ObservedDesk } from "../observed/observedDesk.ts";

/** By conversation: the next one of its consumer in this stream, -1 for none. Cost: linear, where they stand in the order of their begins. */
export function nextOfConsumer({ read: { log: { conversations }, consumers } }: ObservedDesk, stream: number): Int32Array {
  const next = new Int32Array(conversations.count).fill(-1);
  const last = new Int32Array(consumers.size).fill(-1);
  for (const its of byOpening(conversations.openedAt, conversations.count)) {
    const who = conversations.consumer[its];
    if (conversations.stream[its] !== stream || who < 0) continue;
    if (last[who] >= 0) next[last[who]] = its;
    last[who] = its;
  }
  return next;
}

/** Conversations mostly stand in this order already; where not they are sorted. */
function byOpening(openedAt: ArrayLike<number>, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, its) => its);
  for (let its = 1; its < count; its++) if (openedAt[its] < openedAt[its - 1]) return order.sort((a, b) => openedAt[a] - openedAt[b] || a - b);
  return order;
}
