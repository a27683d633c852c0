import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { faultsOf, RULES, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const written = (bot: string, more = ""): string => `${SIX_LINES}bot: ${bot}\n${more}`;
const botOf = (bot: string, more = "") => scenarioOf(written(bot, more)).bot;
const found = (bot: string, more = "") => faultsOf(written(bot, more)).map((fault) => [fault.where, fault.found]);
const questions = (count: number, more = "") => `{ faq: { items: [${Array.from({ length: count }, (_, index) => `{ question: q${index}${more} }`).join(", ")}] } }`;

describe("bots of a scenario", () => {
  it("are none where nothing is written that answers", () => {
    for (const bot of ["{}", "{ productCards: [] }", "{ status: { first: false } }"]) expect(scenarioOf(written(bot))).toEqual(scenarioOf(SIX_LINES));
  });

  it("have defaults for each of their parts", () => {
    expect(botOf("{ smart: {} }")).toEqual({ productCards: [], status: { first: false, busy: false, closing: false }, smart: { resolves: 0.55, fallback: 0 } });
    expect(botOf("{ orderCard: {}, selfService: {}, productCards: [{}] }")).toEqual({
      orderCard: { share: 0.1, clicks: 0.5, resolves: 0.5 },
      productCards: [{ goods: 50, coverage: 0.02, resolves: 0.5 }],
      selfService: { share: 0.05, resolves: 0.6 },
      status: { first: false, busy: false, closing: false },
    });
    expect(botOf(questions(1))?.faq).toEqual({ items: [{ question: "q0", answer: "", enabled: true, share: 0.08, resolves: 0.625 }] });
  });

  it.each([["five questions", questions(5)], ["a list of which nothing more is said", "{ faq: {} }"]])("settle a quarter of all conversations with %s", (_what, bot) => {
    const items = botOf(bot)?.faq?.items ?? [];
    expect(items).toHaveLength(5);
    expect(items.reduce((sum, { share, resolves }) => sum + share * resolves, 0)).toBeCloseTo(0.25, 12);
  });

  it("have no questions where the list is empty, and those of the default under their greeting", () => {
    expect(botOf("{ faq: { items: [] } }")?.faq?.items).toEqual([]);
    const text = written("{ faq: { greeting: 在的亲 } }");
    expect(scenarioOf(text).bot?.faq).toMatchObject({ greeting: "在的亲", items: [{ question: "question 1" }, {}, {}, {}, { question: "question 5" }] });
    expect(readScenario(parseDocument(formatEffective(scenarioOf(text)), "b.yaml"), RULES)).toEqual(scenarioOf(text));
  });

  it("are read as they are written", () => {
    expect(botOf(`
  faq: { greeting: 在的亲, items: [{ question: 什么时候发货, answer: 48小时内, enabled: false, share: 12%, resolves: 0.7, savedAt: 2026-01-05 09:30 }] }
  orderCard: { share: 20%, clicks: 40%, resolves: 30% }
  productCards: [{ goods: [a, b], coverage: 5%, resolves: 60%, savedAt: 2025-11-11 }]
  selfService: { share: 0.1, resolves: 0.9 }
  status: { first: 亲，稍等, busy: true, closing: false }
  smart: { resolves: 61%, quota: 7500, fallback: 3s }`)).toEqual({
      faq: { greeting: "在的亲", items: [{ question: "什么时候发货", answer: "48小时内", enabled: false, share: 0.12, resolves: 0.7, savedAt: "2026-01-05T09:30" }] },
      orderCard: { share: 0.2, clicks: 0.4, resolves: 0.3 },
      productCards: [{ goods: ["a", "b"], coverage: 0.05, resolves: 0.6, savedAt: "2025-11-11T00:00" }],
      selfService: { share: 0.1, resolves: 0.9 },
      status: { first: "亲，稍等", busy: true, closing: false },
      smart: { resolves: 0.61, quota: 7500, fallback: 3 },
    });
  });

  it("take a time of day of saving as one of the first judged day", () => {
    const bot = botOf("{ faq: { items: [{ question: a, savedAt: \"20:30\" }] }, productCards: [{ savedAt: \"26:00\" }] }", "start: 2026-06-17\nwarmUp: 1\ndays: 2\n");
    expect(bot?.faq?.items[0].savedAt).toBe("2026-06-18T20:30");
    expect(bot?.productCards[0].savedAt).toBe("2026-06-19T02:00");
  });

  it("count characters as people do", () => {
    expect(found("{ faq: { items: [{ question: 🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁 }] } }")).toEqual([]);
    expect(found("{ faq: { items: [{ question: 🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁 }] } }")).toHaveLength(1);
    expect(found(`{ faq: { items: [{ question: a, answer: ${"好".repeat(200)} }] }, status: { busy: ${"好".repeat(200)} } }`)).toEqual([]);
  });

  it("may take in just everybody", () => {
    expect(found("{ orderCard: { share: 0.1 }, selfService: { share: 0.2 }, productCards: [{ coverage: 0.7 }] }")).toEqual([]);
    expect(found(`{ productCards: [${"{}, ".repeat(5)}{ coverage: 0.9, enabled: false }] }`)).toEqual([]);
    expect(found(`{ orderCard: { share: 60% }, ${questions(5).slice(2)}`)).toEqual([]);
  });

  it.each([
    ["a question of eleven characters", "{ faq: { items: [{ question: 一二三四五六七八九十一 }] } }", "a.yaml:7:35", "bot.faq.items.0.question is \"一二三四五六七八九十一\", 11 characters"],
    ["an empty question", "{ faq: { items: [{ question: \"\" }] } }", "a.yaml:7:35", "bot.faq.items.0.question is \"\""],
    ["no question", "{ faq: { items: [{ answer: b }] } }", "a.yaml:7:23", "bot.faq.items.0.question is missing"],
    ["an answer of 201 characters", `{ faq: { items: [{ question: a, answer: ${"x".repeat(201)} }] } }`, "a.yaml:7:46", expect.stringContaining("bot.faq.items.0.answer is \"xxx")],
    ["a question twice", "{ faq: { items: [{ question: a }, { question: a }] } }", "a.yaml:7:52", "bot.faq.items.1.question is \"a\", like question 0"],
    ["eight questions", questions(8, ", enabled: false"), "a.yaml:7:15", "bot.faq.items has 8 questions"],
    ["six enabled questions", questions(6), "a.yaml:7:15", "bot.faq.items has 6 enabled questions"],
    ["six product cards", `{ productCards: [${"{}, ".repeat(6)}] }`, "a.yaml:7:8", "bot.productCards has 6 cards"],
    ["51 goods on a card", "{ productCards: [{ goods: 51 }] }", "a.yaml:7:32", "bot.productCards.0.goods is 51"],
    ["a list of 51 goods", `{ productCards: [{ goods: [${"a, ".repeat(51)}] }] }`, "a.yaml:7:32", "bot.productCards.0.goods is a list of 51"],
    ["no goods", "{ productCards: [{ goods: [] }] }", "a.yaml:7:32", "bot.productCards.0.goods is an empty list"],
    ["more ways in than conversations", "{ orderCard: { share: 60% }, selfService: { share: 45% } }", "a.yaml:7:1", "bot takes in more than all conversations: orderCard 60% + selfService 45%"],
    ["a yes that YAML takes for text", "{ status: { first: no } }", "a.yaml:7:25", "bot.status.first is \"no\""],
    ["a status text of 201 characters", `{ status: { first: ${"x".repeat(201)} } }`, "a.yaml:7:25", expect.stringContaining("bot.status.first is \"xxx")],
    ["a share of more than all", "{ smart: { resolves: 120% } }", "a.yaml:7:27", "bot.smart.resolves is \"120%\""],
    ["half a conversation of quota", "{ smart: { quota: 0.5 } }", "a.yaml:7:24", "bot.smart.quota is 0.5"],
    ["a time that is none", "{ productCards: [{ savedAt: noon }] }", "a.yaml:7:34", "bot.productCards.0.savedAt is \"noon\""],
    ["a question saved after the end", "{ faq: { items: [{ question: a, savedAt: 2026-01-06 }] } }", "a.yaml:7:47", "bot.faq.items.0.savedAt is 2026-01-06T00:00, after the last simulated day"],
    ["a card saved after the end", "{ productCards: [{ savedAt: \"24:00\" }] }", "a.yaml:7:34", "bot.productCards.0.savedAt is 2026-01-06T00:00, after the last simulated day"],
    ["an unknown part", "{ smrt: {} }", "a.yaml:7:8", "bot.smrt is not a known key"],
  ])("refuse %s", (_what, bot, where, statement) => {
    expect(found(bot)).toEqual([[where, statement]]);
  });

  it("leave a question out of the sum that is not enabled", () => {
    expect(found(`{ orderCard: { share: 90% }, ${questions(5, ", enabled: false").slice(2)}`)).toEqual([]);
    expect(found(`{ orderCard: { share: 90% }, ${questions(5).slice(2)}`)).toHaveLength(1);
  });

  it("are told together with the other faults of the file", () => {
    expect(faultsOf(written("{ smart: { quota: x }, productCards: [{ goods: 0 }] }", "reserve: { team: b, agents: 1, when: {} }\n")).map(({ where }) => where)).toEqual([
      "a.yaml:7:24", "a.yaml:7:53", "a.yaml:8:18", "a.yaml:8:38",
    ]);
  });

  it("read back to the same from the effective form", () => {
    const scenario = scenarioOf(written("{ faq: { greeting: hi, items: [{ question: \"08:00\", savedAt: \"09:00\" }] }, orderCard: {}, productCards: [{ goods: [a] }, { goods: 3 }], selfService: {}, status: { busy: text }, smart: { quota: 0 } }"));
    const text = formatEffective(scenario);
    expect(text).toContain("\n# what answers before people do, and what it settles\nbot:\n");
    expect(readScenario(parseDocument(text, "b.yaml"), RULES)).toEqual(scenario);
    expect(readScenario(parseDocument(JSON.stringify(scenario), "b.json"), RULES)).toEqual(scenario);
  });
});
