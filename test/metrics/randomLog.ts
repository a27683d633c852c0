import fc from "fast-check";
import { type AgentState, BUYER_KINDS, type ReplyKind } from "../../src/log/kinds.ts";
import type { AssignmentRow, ConversationRows, PresenceRow, ReplyRow } from "./logOf.ts";

const AGENTS = 4;

/** Conversations on a coarse grid of times, so that limits are met exactly and often. */
export function randomConversations(stepMs: number, steps: number): fc.Arbitrary<ConversationRows[]> {
  const time = fc.integer({ min: 0, max: steps - 1 }).map((step) => step * stepMs);
  const message = fc.record({
    at: time, flags: fc.constantFrom(0, 0, 0, 1, 2, 4, 8), kind: fc.constantFrom("text" as const, "text" as const, ...BUYER_KINDS),
  });
  const kinds: readonly ReplyKind[] = ["text", "text", "text", "faq", "smart", "coupon", "payment-reminder-batch"];
  const reply = fc.record({ at: time, lasted: fc.integer({ min: 0, max: 3 }), agent: fc.integer({ min: 0, max: AGENTS - 1 }), kind: fc.constantFrom(...kinds) })
    .map(({ at, lasted, agent, kind }): ReplyRow =>
      ({ at, from: Math.max(0, at - lasted * stepMs), agent: kind === "faq" || kind === "smart" ? -1 : agent, kind }));
  const conversation = fc.record({
    consumer: fc.integer({ min: 0, max: 3 }),
    stream: fc.integer({ min: 0, max: 2 }),
    messages: fc.array(message, { minLength: 1, maxLength: 5 }),
    replies: fc.uniqueArray(reply, { maxLength: 5, selector: ({ at }) => at }),
    assignments: fc.uniqueArray(fc.record({ at: time, agent: fc.integer({ min: 0, max: AGENTS - 1 }) }), { maxLength: 3, selector: ({ at }) => at }),
    gone: fc.option(time, { nil: undefined }),
    isClosed: fc.boolean(),
  }).map(({ gone, isClosed, assignments, ...rest }): ConversationRows => {
    const opened = Math.min(...rest.messages.map(({ at }) => at));
    const inOrder: AssignmentRow[] = assignments.filter(({ at }) => at >= opened).sort((a, b) => a.at - b.at);
    const last = Math.max(opened, ...inOrder.map(({ at }) => at));
    const end = gone === undefined ? {} : isClosed ? { closed: Math.max(gone, last) } : { left: Math.max(gone, last) };
    return { ...rest, assignments: inOrder, ...end };
  });
  // Consumers are dense numbers, no more than conversations.
  return fc.array(conversation, { maxLength: 12 }).map((rows) => rows.map((row) => ({ ...row, consumer: row.consumer! % rows.length })));
}

export function randomPresence(stepMs: number, steps: number): fc.Arbitrary<PresenceRow[]> {
  return fc.uniqueArray(
    fc.record({
      at: fc.integer({ min: 0, max: steps - 1 }).map((step) => step * stepMs),
      agent: fc.integer({ min: 0, max: AGENTS - 1 }),
      state: fc.constantFrom<AgentState>("online", "online", "away", "offline"),
    }),
    { maxLength: 25, selector: ({ at, agent }) => `${at}/${agent}` },
  );
}
