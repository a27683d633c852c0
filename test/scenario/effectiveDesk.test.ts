import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { RULES } from "./scenarioText.ts";

const seconds = fc.oneof(fc.integer({ min: 1, max: 7200 }), fc.constantFrom("45s", "3m", "1h30m"));
const share = fc.oneof(fc.integer({ min: 0, max: 10 }).map((percent) => `${percent}%`), fc.constantFrom(0, 0.015, 0.1));
const savedAt = fc.constantFrom("20:30", "2026-01-05T09:00", "2025-12-01");
const some = { requiredKeys: [] };

const question = fc.record({ answer: fc.string({ maxLength: 50 }), enabled: fc.boolean(), share, resolves: share, savedAt }, some);
const bot = fc.record({
  faq: fc.record({ greeting: fc.string(), items: fc.array(question, { maxLength: 5 }).map((items) => items.map((item, index) => ({ question: `q${index}`, ...item }))) }, some),
  orderCard: fc.record({ share, clicks: share, resolves: share }, some),
  productCards: fc.array(fc.record({ goods: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant(["08:00", "b"])), coverage: share, resolves: share, savedAt }, some), { maxLength: 3 }),
  selfService: fc.record({ share, resolves: share }, some),
  status: fc.record({ first: fc.oneof(fc.boolean(), fc.constant("在的")), busy: fc.boolean(), closing: fc.boolean() }, some),
  smart: fc.record({ resolves: share, quota: fc.nat(), fallback: seconds }, some),
}, some);

const cap = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom({ "8:00": 5, "20:00": 9 }, { "22:00": 3, "06:30": 12 }));
const agent = fc.record({ shift: fc.constantFrom("early", "late"), cap: fc.integer({ min: 1, max: 9 }), handleFactor: fc.constantFrom(0.8, 1.5), role: fc.constantFrom("service", "operations", "admin") }, some);
const team = fc.record({
  pages: fc.constantFrom(["goods-detail"], ["order-detail", "shop-home"]), cap, shrinkage: share, noShow: share, lateness: seconds, minimumHours: fc.nat(60),
  role: fc.constantFrom("service", "operations"), mayRefund: fc.boolean(),
}, some);
const named = (name: string) => fc.array(agent, { maxLength: 3 }).map((agents) => agents.map((one, index) => ({ name: `${name}${index}`, ...one })));

const file = fc.record({
  bot, first: team, second: team, agents: named("a"), overflowAfter: seconds, boss: fc.record({ slowdownPerChat: share, costPerHour: fc.nat(99) }, some),
  routing: fc.record({
    assign: fc.constantFrom("most-loaded", "longest-idle", "round-robin", "random"), sticky: fc.boolean(), pool: fc.constantFrom("newest-first", "by-stream"), reply: fc.constantFrom("newest-first", "stay-with-chat"),
  }, some),
  allOffline: fc.record({ after: seconds, cap: fc.integer({ min: 1, max: 2 }) }, some),
  reserve: fc.record({ agents: fc.integer({ min: 1, max: 9 }), when: fc.constantFrom({ pool: ">20" }, { pool: "> 0", oldestWait: ">  90s" }), delay: seconds, stay: seconds, costPerCall: fc.nat(500) }, { requiredKeys: ["agents", "when"] }),
}).map((parts) => ({
  replycast: 1,
  platform: "pinduoduo",
  arrivals: {
    "pre-sale": { consultsPerDay: 900, pages: { "goods-detail": 0.6, "order-detail": 0.4 } },
    "after-sale": { consultsPerDay: 300, pages: { "refund-detail": 1 } },
  },
  roster: { "pre-sale": { early: 3, late: 3 }, "after-sale": { early: 2 } },
  bot: parts.bot,
  teams: {
    "pre-sale": { ...parts.first, agents: parts.agents, overflowTo: "after-sale", overflowAfter: parts.overflowAfter },
    "after-sale": parts.second,
    boss: { role: "admin", ...parts.boss },
    help: { streams: ["pre-sale"] },
  },
  routing: { ...parts.routing, allOffline: { receiver: "boss", ...parts.allOffline } },
  reserve: { team: "help", ...parts.reserve },
}));

describe("the effective form of a desk", () => {
  it("reads back to the same, whatever was written of bots, teams, routing and reserve", () => {
    fc.assert(fc.property(file, (written) => {
      const scenario = readScenario(parseDocument(JSON.stringify(written), "a.json"), RULES);
      const text = formatEffective(scenario);
      expect(readScenario(parseDocument(text, "b.yaml"), RULES)).toEqual(scenario);
      expect(readScenario(parseDocument(JSON.stringify(scenario), "b.json"), RULES)).toEqual(scenario);
      expect(formatEffective(readScenario(parseDocument(text, "b.yaml"), RULES))).toBe(text);
    }), { numRuns: 60, seed: 618 });
  });
});
