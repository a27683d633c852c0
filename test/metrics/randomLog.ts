import fc from "fast-check";
import { type AgentState, BOT_REPLY_KINDS, BUYER_KINDS, ENTRY_PAGES, type ReplyKind } from "../../src/log/kinds.ts";
import type { AssignmentRow, ConversationRows, PresenceRow, ReplyRow, WorkRow } from "./logOf.ts";

const AGENTS = 4;
/** Has a list, but no presence: receives while nobody is on duty. */
const RECEIVER = AGENTS;

/** Conversations on a coarse grid of times, so that limits are met exactly and often. */
export function randomConversations(stepMs: number, steps: number): fc.Arbitrary<ConversationRows[]> {
  const time = fc.integer({ min: 0, max: steps - 1 }).map((step) => step * stepMs);
  const message = fc.record({
    at: time, flags: fc.constantFrom(0, 0, 0, 1, 2, 4, 8), kind: fc.constantFrom("text" as const, "text" as const, ...BUYER_KINDS),
  });
  const kinds: readonly ReplyKind[] = ["text", "text", "text", "faq", "smart", "status", "coupon", "payment-reminder-batch"];
  const reply = fc.record({ at: time, lasted: fc.integer({ min: 0, max: 3 }), agent: fc.integer({ min: 0, max: RECEIVER }), kind: fc.constantFrom(...kinds) })
    .map(({ at, lasted, agent, kind }): ReplyRow =>
      ({ at, from: Math.max(0, at - lasted * stepMs), agent: BOT_REPLY_KINDS.includes(kind) ? -1 : agent, kind }));
  const conversation = fc.record({
    consumer: fc.integer({ min: 0, max: 3 }),
    stream: fc.integer({ min: 0, max: 2 }),
    page: fc.option(fc.constantFrom(...ENTRY_PAGES), { nil: undefined }),
    botSteps: fc.constantFrom(-1, -1, 0, 1, 2, 4),
    messages: fc.array(message, { minLength: 1, maxLength: 5 }),
    replies: fc.uniqueArray(reply, { maxLength: 5, selector: ({ at }) => at }),
    assignments: fc.uniqueArray(fc.record({ at: time, agent: fc.integer({ min: 0, max: RECEIVER }) }), { maxLength: 3, selector: ({ at }) => at }),
    gone: fc.option(time, { nil: undefined }),
    isClosed: fc.boolean(),
  }).map(({ gone, isClosed, assignments, botSteps, page, ...rest }): ConversationRows => {
    const opened = Math.min(...rest.messages.map(({ at }) => at));
    const inOrder: AssignmentRow[] = assignments.filter(({ at }) => at >= opened).sort((a, b) => a.at - b.at);
    const last = Math.max(opened, ...inOrder.map(({ at }) => at));
    const end = gone === undefined ? {} : isClosed ? { closed: Math.max(gone, last) } : { left: Math.max(gone, last) };
    const from = { ...(page === undefined ? {} : { page }), ...(botSteps < 0 ? {} : { botUntil: opened + botSteps * stepMs }) };
    return { ...rest, ...from, assignments: inOrder, ...end };
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

/** Work beside the chats of the agents with presence. */
export function randomWork(stepMs: number, steps: number): fc.Arbitrary<WorkRow[]> {
  const row = fc.record({ from: fc.integer({ min: 0, max: steps - 1 }), lasts: fc.integer({ min: 1, max: 4 }), agent: fc.integer({ min: 0, max: AGENTS - 1 }) });
  return fc.array(row.map(({ from, lasts, agent }) => ({ from: from * stepMs, to: (from + lasts) * stepMs, agent })), { maxLength: 6 });
}
