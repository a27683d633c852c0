import { describe, expect, it } from "vitest";
import { deskSentence } from "../../src/report/deskSentence.ts";
import { scenarioFacts } from "../../src/report/scenarioFacts.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import { conversationDefaults } from "../../src/scenario/conversationDefaults.ts";
import { DEFAULT_BUSYNESS_CORRELATION, DEFAULT_BUSYNESS_CV, DEFAULT_ROUTING, DEFAULT_TEAM } from "../../src/scenario/frameDefaults.ts";
import { PROFILES } from "../../src/scenario/profiles.ts";
import { ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES, type Scenario } from "../../src/scenario/scenario.ts";
import { STANDARD_SHIFTS } from "../../src/scenario/standardShifts.ts";
import { sampleResult } from "./sampleResult.ts";
import { sampleScenario } from "./sampleScenario.ts";
import { sampleShops } from "./sampleShops.ts";

const DATES = ["2026-06-17", "2026-06-18"];
const PLAIN = sampleScenario("a", DATES);
const span = { from: "2026-06-18T20:00", to: "2026-06-18T22:00" };

const FULL: Scenario = {
  ...PLAIN,
  arrivals: {
    ...PLAIN.arrivals,
    "pre-sale": { ...PLAIN.arrivals["pre-sale"], consultsPerDay: { orders: [3000, 5000], consultsPerOrder: 0.5 } },
    follow: { ...PLAIN.arrivals["after-sale"], consultsPerDay: 0, follows: { stream: "pre-sale", lag: { constant: 3600 }, share: 0.12 } },
  },
  events: [
    { name: "live", streams: ["pre-sale"], ...span, shape: { livestream: { ramp: 1200, pushEvery: 1800, peak: 2.4, pushLength: 360, tail: 1200, level: 1.74 } }, upliftCv: 0 },
    { name: "drawn", streams: ["pre-sale"], ...span, shape: { points: [["2026-06-18T20:00", 1], ["2026-06-18T21:00", 3.5]] }, upliftCv: 0 },
  ],
  conversations: { ...PLAIN.conversations, "pre-sale": { ...PLAIN.conversations["pre-sale"], transferShare: 0.08 } },
  bot: {
    faq: { items: [
      { question: "q", answer: "a", enabled: true, share: 0.1, resolves: 0.5 }, { question: "r", answer: "a", enabled: true, share: 0.1, resolves: 0.7 },
      { question: "off", answer: "a", enabled: false, share: 0.3, resolves: 1 },
    ] },
    orderCard: { share: 0.11, clicks: 0.52, resolves: 0.53 }, productCards: [{ goods: 10, coverage: 0.06, resolves: 0.44 }], selfService: { share: 0.05, resolves: 0.61 },
    status: { first: true, busy: false, closing: true }, smart: { resolves: 0.55, quota: 2000, fallback: 30 },
  },
  teams: { ...PLAIN.teams, "pre-sale": { ...PLAIN.teams["pre-sale"], cap: { "08:00": 7, "20:00": 13 } }, boss: { ...PLAIN.teams["after-sale"], streams: [] } },
  routing: { ...PLAIN.routing, allOffline: { receiver: "boss", after: 60, cap: 2 } },
  reserve: { team: "pre-sale", agents: 3, when: { pool: "> 20", oldestWait: "> 90s" }, delay: 1800, stay: 7200, costPerCall: 0 },
  work: [{ name: "refunds", team: "after-sale", perDay: 40, handle: { constant: 75 }, between: ["08:00", "20:00"] }],
  incidents: [{ agentAbsent: { team: "pre-sale", shift: "late", ...span } }, { botOut: span }, { deskDown: span }, { burst: { stream: "pre-sale", factor: 4, ...span } }],
};

/** Nothing but defaults. */
const USUAL: Scenario = {
  ...PLAIN,
  arrivals: { shop: {
    consultsPerDay: 800, profile: PROFILES.ordinary, weekday: [1, 1, 1, 1, 1, 1, 1], busynessCv: DEFAULT_BUSYNESS_CV, busynessCorrelation: DEFAULT_BUSYNESS_CORRELATION,
    quarterCv: 0, quarterCorrelation: 0,
    afterSale: false, spamShare: 0, returnShare: 0, returnAfter: { exponential: { mean: 7200 } },
  } },
  events: [],
  conversations: { shop: conversationDefaults(false) },
  teams: { shop: { ...DEFAULT_TEAM, streams: ["shop"], agents: [] } },
  shifts: STANDARD_SHIFTS,
  roster: { shop: { early: 2 } },
  routing: DEFAULT_ROUTING,
  value: { conversionByFirstReply: [], fines: true, registration: [] },
};

const UNUSUAL: Scenario = {
  ...USUAL,
  arrivals: { shop: {
    ...USUAL.arrivals["shop"], profile: PROFILES.flat, weekday: [1.2, 1, 1, 1, 1, 0.8, 0.7], busynessCv: 0.31, busynessCorrelation: 0.57, quarterCv: 0.46, quarterCorrelation: 0.83,
    pages: { "goods-detail": 0.64, "order-detail": 0.36 }, spamShare: 0.033, returnShare: 0.066, returnAfter: { exponential: { mean: 5820 } },
  } },
  events: [{ name: "coupon", streams: ["shop"], ...span, shape: { step: 2 }, upliftCv: 0.43 }],
  conversations: { shop: {
    ...conversationDefaults(false), burst: { geometric: { mean: 1.9 } }, think: { constant: 83 }, patience: { constant: 1140 }, silentShare: 0.71, closingWordShare: 0.29,
    idleTimeout: 93, transferShare: 0.087,
  } },
  teams: { shop: {
    ...DEFAULT_TEAM, streams: ["shop"], slowdownPerChat: 0.047, shrinkage: 0.104, noShow: 0.034, lateness: 384, minimumHours: 41, overflowTo: "others", overflowAfter: 77,
    mayRefund: false, agents: [{ name: "Li", cap: 4, handleFactor: 1.35 }, { name: "Wang" }],
  } },
  shifts: { ...STANDARD_SHIFTS, early: { ...STANDARD_SHIFTS["early"], stopNewBefore: 1260 } },
  reserve: { team: "shop", agents: 3, when: { pool: "> 20" }, between: ["10:20", "23:40"], delay: 1800, stay: 7200, costPerCall: 53 },
  work: [{ name: "refunds", team: "shop", perDay: 40, handle: { constant: 75 }, between: ["09:10", "20:00"] }],
  value: { conversionByFirstReply: [], orderValue: 189, fines: 555, registration: [] },
};

/** What of it each line must hold. */
const UNUSUAL_TOLD: readonly (readonly [string, string])[] = [
  ["weekdays", "×1.2 ×1 ×1 ×1 ×1 ×0.8 ×0.7"], ["busyness", "31%"], ["its correlation", "0.57"], ["quarter-hours", "46%"], ["their correlation", "0.83"], ["pages", "64%"], ["spam", "3.3%"], ["returns", "6.6%"],
  ["their time", "97"], ["an uncertain event", "43%"], ["bursts", "1.9"], ["thinking", "83"], ["patience", "19"], ["silent leavers", "71%"], ["thanks", "29%"], ["idle timeout", "93"],
  ["transfers", "8.7%"], ["slowdown", "4.7%"], ["shrinkage", "10.4%"], ["no-show", "3.4%"], ["lateness", "6.4"], ["minimum hours", "41"], ["overflow", "others"], ["its wait", "77"],
  ["an agent's own cap and pace", "Li"], ["and cap", "×1.35"], ["the last minutes of a shift", "21"], ["a call of the reserve", "53"], ["its hours", "23:40"], ["hours of the work", "09:10"],
  ["an order's value", "189"], ["a fine's", "555"],
];

describe.each(LANGUAGES)("the facts of a scenario with everything in it (%s)", (language) => {
  const text = scenarioFacts(FULL, DATES, language).map(({ term, lines }) => `${term}: ${lines.join("\n")}`).join("\n\n");

  it.each([
    ["conversations by orders", "1,500 / 2,500"], ["what follows", "12%"], ["a livestream", "×2.4"], ["its level between the pushes", "×1.7"], ["points", "×3.5"], ["transfers", "8%"],
    ["the enabled questions of the list together", "20%"], ["what they settle", "60%"], ["order cards", "52%"], ["product cards", "44%"], ["the menu", "61%"],
    ["the smart bot's quota", "2,000"], ["caps by the clock", "20:00"], ["the reserve's trigger", language === "en" ? "longer than 90 s" : "超过 90 秒"], ["its stay", language === "en" ? "for 2 h" : "停留 2 小时"], ["work beside the chats", "75"],
    ["a surge", "×4"],
  ])("tell %s", (_, figure) => {
    expect(text).toContain(figure);
  });

  it("tell what differs from the defaults, and nothing of what does not", () => {
    const told = linesOf(UNUSUAL);
    for (const [what, text] of UNUSUAL_TOLD) expect(told, what).toContain(text);
    const usual = linesOf(USUAL);
    for (const [what, text] of UNUSUAL_TOLD) expect(usual, what).not.toContain(text);
    expect(told).not.toMatch(/NaN|undefined/u);
  });

  it("call the pages that buyers come from by their names", () => {
    expect(linesOf(UNUSUAL)).toContain(language === "en" ? "goods-detail 64%, order-detail 36%" : "商品详情页 64%、订单详情页 36%");
  });

  it("tell every policy of the routing and every end of a shift in words of its own", () => {
    const changed = (change: Partial<Scenario["routing"]>): string => linesOf({ ...USUAL, routing: { ...USUAL.routing, ...change } });
    const texts = [
      ...ASSIGN_POLICIES.map((assign) => changed({ assign })), ...POOL_POLICIES.slice(1).map((pool) => changed({ pool })), ...REPLY_POLICIES.slice(1).map((reply) => changed({ reply })),
      changed({ sticky: true }),
      ...(["hand-over", "leave"] as const).map((atEnd) => linesOf({ ...USUAL, shifts: { ...USUAL.shifts, early: { ...USUAL.shifts["early"], atEnd } } })),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(changed({ assign: "least-loaded" })).toBe(linesOf(USUAL));
  });

  function linesOf(scenario: Scenario): string {
    return scenarioFacts(scenario, DATES, language).flatMap(({ lines }) => lines).join("\n");
  }

  it("tell whom nobody else relieves as receiver, not as a team that serves nothing", () => {
    expect(text).toMatch(/boss: receives|boss：其他人都不当班/u);
    expect(text).not.toMatch(/NaN|undefined/u);
  });

  it("tell of a team what makes it slower or faster, and nothing where nothing does", () => {
    const linesOf = (change: Partial<Scenario["teams"][string]>): string => scenarioFacts({ ...PLAIN, teams: { desk: { ...PLAIN.teams["pre-sale"], ...change } } }, DATES, language).flatMap(({ lines }) => lines).join("\n");
    expect(linesOf({ handleFactor: 1.2, pickupDelay: 5.5 })).toMatch(/desk: .*, a reply takes ×1\.2, idle agents notice after 5\.5 s on average, 25 yuan an hour|desk：.*，每次回复耗时 ×1\.2，空闲时平均 5\.5 秒后才注意到，每小时 25 元/u);
    expect(linesOf({ handleFactor: 1, pickupDelay: 0 })).not.toMatch(/notice|takes ×|耗时|注意到/u);
  });

  it("tell four incidents and one line for the status replies", () => {
    const facts = scenarioFacts(FULL, DATES, language);
    expect(facts.some(({ lines }) => lines.length === 4 && lines.some((line) => line.includes("×4")))).toBe(true);
    expect(text).toMatch(/status replies to the first message, to a closing word|状态回复：首条消息、结束语/u);
  });

  it("name the shops with their platforms and streams instead of one platform", () => {
    const { scenario } = sampleShops();
    const [first] = scenarioFacts(scenario, DATES, language);
    expect(first.lines).toEqual(language === "en" ? ["north: Pinduoduo, pre-sale", "south: Kuaishou, after-sale"] : ["north：拼多多，pre-sale", "south：快手，after-sale"]);
  });

  it("of an earlier version's result do without what it lacks", () => {
    const { work: _, incidents: __, ...kept } = PLAIN;
    const conversations = Object.fromEntries(Object.entries(kept.conversations).map(([name, { transferShare: ___, ...laws }]) => [name, laws]));
    expect(scenarioFacts({ ...kept, conversations } as unknown as Scenario, DATES, language)).toEqual(scenarioFacts(PLAIN, DATES, language));
  });

  it("and the desk's sentence tell fines only where some are to be expected", () => {
    const withFines = (value: number): string => deskSentence({ ...sampleResult(), measures: { ...sampleResult().measures, fines: { value, level: 0.95, replications: 400, method: "mean" } } }, language);
    expect(withFines(1250)).toMatch(/1,250 yuan of fines|预期罚款 1,250 元/u);
    expect(withFines(0)).toBe(deskSentence(sampleResult(), language));
  });
});
