import { expect, it } from "vitest";
import { AssignmentChains } from "../../src/metrics/assignmentChains.ts";
import { measureBots } from "../../src/metrics/measureBots.ts";
import { type Measure, MEASURES } from "../../src/metrics/measures.ts";
import { DAY_MS, HOUR_MS } from "../../src/time/units.ts";
import { type ConversationRows, logOf } from "./logOf.ts";

const NOON = DAY_MS + 12 * HOUR_MS;

function measured(rows: readonly ConversationRows[]): Partial<Record<Measure, number>> {
  const log = logOf(rows);
  const chains = new AssignmentChains();
  chains.fill(log);
  const measures = new Float64Array(MEASURES.length).fill(7);
  measureBots(log, chains, { firstDay: 1, days: 1 }, measures);
  return Object.fromEntries(MEASURES.map((name, column) => [name, measures[column]]));
}

const settled: ConversationRows = { messages: [{ at: NOON, kind: "faq-click" }], replies: [{ at: NOON, agent: -1, kind: "faq" }], closed: NOON };

it("bots settled what closed without an agent and without its buyer having left", () => {
  expect(measured([settled, { ...settled, replies: [{ at: NOON, agent: -1, kind: "smart" }] }]).botSettled).toBe(2);
  expect(measured([{ ...settled, assignments: [{ at: NOON, agent: 0 }] }]).botSettled).toBe(0);
  expect(measured([{ ...settled, left: NOON }]).botSettled).toBe(0);
  const { closed: _, ...open } = settled;
  expect(measured([open]).botSettled).toBe(0);
});

it("counts the conversations begun and the replies sent on judged days alone", () => {
  const moved = (to: number): ConversationRows => ({ messages: [{ at: to }], replies: [{ at: to, agent: -1, kind: "faq" }], closed: to });
  for (const [at, count] of [[DAY_MS - 1, 0], [DAY_MS, 1], [2 * DAY_MS - 1, 1], [2 * DAY_MS, 0]] as const) {
    expect(measured([moved(at)])).toMatchObject({ botSettled: count, faqReplies: count });
  }
});

it("counts bots' replies by kind, people's not, and leaves the other measures alone", () => {
  const kinds = ["faq", "order-card", "product-card", "self-service", "status", "status", "smart", "assisted", "text", "coupon"] as const;
  const { botSettled: _, ...counts } = measured([{ messages: [{ at: NOON }], replies: kinds.map((kind) => ({ at: NOON, kind })) }]);
  expect(counts).toMatchObject({ faqReplies: 1, orderCardReplies: 1, productCardReplies: 1, selfServiceReplies: 1, statusReplies: 2, smartReplies: 1, assistedReplies: 1 });
  expect(Object.values(counts).filter((count) => count !== 7)).toHaveLength(7);
});
