import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { RULES, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const EXAMPLES = ["small-shop", "618-mid-shop", "livestream-kuaishou"];

const seconds = fc.oneof(fc.integer({ min: 1, max: 7200 }), fc.integer({ min: 1, max: 90 }).map((minutes) => `${minutes}m`), fc.constant("1h30m"));
const share = fc.oneof(fc.integer({ min: 0, max: 100 }).map((percent) => `${percent}%`), fc.double({ min: 0, max: 1, noNaN: true }));
const spread = fc.record({ mean: seconds, cv: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 3, noNaN: true })) });
const simpleLaw = fc.oneof(
  seconds, fc.record({ constant: seconds }), fc.record({ exponential: fc.record({ mean: seconds }) }), fc.record({ lognormal: spread }),
  fc.record({ gamma: spread }), fc.record({ weibull: spread }), fc.record({ empirical: fc.array(seconds, { minLength: 1, maxLength: 5 }) }),
);
const law = fc.oneof(simpleLaw, fc.tuple(simpleLaw, simpleLaw).map(([a, b]) => ({ mixture: [{ share: "40%", of: a }, { share: 0.6, of: b }] })));
const countLaw = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.record({ geometric: fc.record({ mean: fc.double({ min: 1, max: 9, noNaN: true }) }) }));

const laws = fc.record({
  turns: countLaw, burst: countLaw, burstGap: law, handle: law, think: law, patience: fc.oneof(law, fc.constant("never")),
  silentShare: share, closingWordShare: share, idleTimeout: seconds, transferShare: share,
}, { requiredKeys: [] });

const weights = fc.constantFrom(24, 48, 96).chain((length) => fc.array(fc.integer({ min: 1, max: 99 }), { minLength: length, maxLength: length }));
const rosterDay = fc.record({ desk: fc.record({ early: fc.nat(9), late: fc.nat(9), night: fc.nat(9) }, { requiredKeys: [] }) });

const scenarioFile = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2)).chain(([days, warmUp]) => {
  const simulated = { minLength: days + warmUp, maxLength: days + warmUp };
  const numbers = fc.oneof(fc.nat(9000), fc.array(fc.nat(9000), simulated));
  const stream = fc.record({
    consultsPerDay: fc.oneof(numbers, fc.record({ orders: numbers, consultsPerOrder: fc.constantFrom(0.3, "50%") }, { requiredKeys: ["orders"] })),
    profile: fc.oneof(fc.constantFrom("ordinary", "event", "flat"), weights, fc.constant({ from: "june.csv" })),
    busynessCv: fc.constantFrom(0, 0.2, "15%"),
    quarterCv: fc.constantFrom(0, 0.6, "30%"),
    quarterCorrelation: fc.constantFrom(0, "80%"),
    afterSale: fc.boolean(),
    pages: fc.constantFrom({}, { "shop-home": "40%", "refund-detail": 0.6 }),
    spamShare: share,
    returnShare: fc.constantFrom(0, "12%"),
    returnAfter: law,
  }, { requiredKeys: ["consultsPerDay"] });
  const follows = fc.record({ stream: fc.constant("pre-sale"), share, lag: law }, { requiredKeys: ["stream", "share"] });
  return fc.record({
    replycast: fc.constant(1),
    name: fc.string(),
    description: fc.string(),
    platform: fc.constant("pinduoduo"),
    start: fc.constantFrom("2026-02-27", "2028-02-28"),
    days: fc.constant(days),
    warmUp: fc.constant(warmUp),
    seed: fc.oneof(fc.nat(), fc.string()),
    arrivals: fc.record({ "pre-sale": stream, "after-sale": stream, refunds: fc.record({ follows }), other: fc.tuple(stream, follows).map(([own, other]) => ({ ...own, follows: other })) }),
    events: fc.array(fc.record({
      from: fc.constantFrom("00:00", "20:30"), to: fc.constantFrom("21:00", "26:00"),
      shape: fc.oneof(
        fc.record({ step: fc.nat(9) }), fc.record({ spike: fc.record({ factor: fc.nat(9), decay: seconds }) }),
        fc.record({ livestream: fc.record({ ramp: seconds, peak: fc.nat(12), tail: seconds, level: fc.nat(3) }, { requiredKeys: [] }) }),
      ),
      upliftCv: fc.constantFrom(0, "30%"),
    }, { requiredKeys: ["from", "to", "shape"] }), { maxLength: 2 }).map((events) => [...events, { shape: { points: [["10:00", 1], ["25:00", 3]] } }]),
    incidents: fc.constant([{ deskDown: { from: "10:00", to: "10:20" } }, { burst: { stream: "pre-sale", from: "22:00", to: "25:00", factor: 3 } }]),
    work: fc.array(fc.record({ team: fc.constant("desk"), perDay: fc.nat(90), handle: law, between: fc.constant(["9:00", "18:00"]) }, { requiredKeys: ["team", "perDay", "handle"] }), { maxLength: 2 }),
    value: fc.record({ orderValue: fc.nat(), fines: fc.oneof(fc.boolean(), fc.nat()), registration: fc.constant(["2026-03-01"]) }, { requiredKeys: [] }),
    conversations: fc.record({ default: laws, "pre-sale": laws }, { requiredKeys: [] }),
    shifts: fc.constant({ late: { atEnd: "hand-over", stopNewBefore: "30m" }, over: { from: "20:00", to: "28:00", breaks: [{ from: "24:30", length: "30m" }] } }),
    roster: fc.oneof(rosterDay, fc.array(rosterDay, simulated)),
    targets: fc.constantFrom({}, { "pdd.manual_3m": { rate: ">= 80%", assurance: "95%", over: "all-days" } }),
  }, { requiredKeys: ["replycast", "platform", "days", "warmUp", "arrivals", "roster"] });
});

describe("the effective form", () => {
  it("reads back to the same scenario, whatever was written", () => {
    fc.assert(fc.property(scenarioFile, (file) => {
      const scenario = readScenario(parseDocument(JSON.stringify(file), "a.json"), RULES);
      const text = formatEffective(scenario);
      expect(readScenario(parseDocument(text, "b.yaml"), RULES)).toEqual(scenario);
      expect(formatEffective(readScenario(parseDocument(text, "b.yaml"), RULES))).toBe(text);
    }), { numRuns: 150, seed: 618 });
  });

  it.each(EXAMPLES)("of scenarios/%s.yaml reads back to the same, judged by rules that ship", (name) => {
    const scenario = readScenario(parseDocument(readFileSync(`scenarios/${name}.yaml`, "utf8"), `${name}.yaml`));
    expect(readScenario(parseDocument(formatEffective(scenario), "b.yaml"))).toEqual(scenario);
  });

  it("of several shops has the rules and targets in the shops", () => {
    const text = SIX_LINES.replace(/^platform.*$/mu, "shops: { a: { platform: pinduoduo, rules: [{ id: own/two, name: { en: two, zh: two }, platform: own, unit: message, deadline: 2m, repliesCount: [manual] }] }, b: { platform: kuaishou } }")
      .replace("{ consultsPerDay: 1200 }", "{ shop: a, consultsPerDay: 1200 }\n  live: { shop: b, consultsPerDay: 9 }").replace("{ pre-sale: {", "{ all: {");
    const scenario = scenarioOf(`${text}targets: { kuaishou/reply-3min: { rate: ">= 80%" } }\n`);
    const written = formatEffective(scenario);
    expect(readScenario(parseDocument(written, "b.yaml"), RULES)).toEqual(scenario);
    expect(written).toMatch(/shops:\n {2}a:\n[^#]*id: own\/two[^#]*targets: \{kuaishou\/reply-3min/u);
  });

  it("is itself a scenario as plain data", () => {
    const scenario = scenarioOf(SIX_LINES);
    expect(readScenario(parseDocument(JSON.stringify(scenario), "a.json"), RULES)).toEqual(scenario);
  });

  it("tells above each block what it is, and quotes times of day", () => {
    const text = formatEffective(scenarioOf(SIX_LINES));
    expect(text).toContain("\n# who serves which streams, and how\nteams:\n");
    expect(text).toContain("from: \"08:00\"");
    expect(text).toContain("handle: {lognormal: {mean: 16, cv: 0.9}}");
  });

  it("keeps an inline rule pack", () => {
    const pack = "{ id: own/two, name: { en: two, zh: two }, platform: own, unit: message, deadline: 2m, repliesCount: [manual], consequences: [{ kind: own, threshold: \">= 90%\" }] }";
    const scenario = scenarioOf(`${SIX_LINES}rules: [${pack}]\ntargets: { own/two: { rate: ">= 70%" } }\n`);
    expect(scenario.rules[0]).toMatchObject({ id: "own/two", deadline: 120, consequences: [{ threshold: { operator: ">=", value: 0.9 } }] });
    expect(readScenario(parseDocument(formatEffective(scenario), "b.yaml"), RULES)).toEqual(scenario);
  });

  it("keeps the name of the log that gives a profile and leaves its weights out", () => {
    const scenario = scenarioOf(SIX_LINES.replace("1200", "1200, profile: { from: log.csv }"));
    const stream = { ...scenario.arrivals["pre-sale"], profileWeights: [1, 2, 3] };
    const text = formatEffective({ ...scenario, arrivals: { "pre-sale": stream } });
    expect(text).toContain("profile: {from: log.csv}");
    expect(text).not.toContain("profileWeights");
    expect(readScenario(parseDocument(text, "b.yaml"), RULES)).toEqual(scenario);
  });

  it("keeps the name of a replayed log and leaves its times out", () => {
    const scenario = scenarioOf(SIX_LINES.replace("consultsPerDay: 1200", "replay: log.csv"));
    const stream = { ...scenario.arrivals["pre-sale"], replayTimes: [1, 2, 3] };
    const text = formatEffective({ ...scenario, arrivals: { "pre-sale": stream } });
    expect(text).toContain("replay: log.csv");
    expect(text).not.toContain("replayTimes");
    expect(readScenario(parseDocument(text, "b.yaml"), RULES)).toEqual(scenario);
  });
});
