import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { scenarioJsonSchema } from "../../src/scenario/scenarioJsonSchema.ts";

/** Every key that the contract names at the top of a scenario. */
const TOP_KEYS = [
  "replycast", "name", "description", "platform", "shops", "timeZone", "start", "days", "warmUp", "seed", "extends", "arrivals", "events",
  "conversations", "bot", "teams", "shifts", "roster", "routing", "reserve", "incidents", "work", "rules", "targets", "staffing", "value",
];

describe("the JSON Schema of a scenario", () => {
  const schema = scenarioJsonSchema();
  const { $defs } = JSON.parse(JSON.stringify(schema)) as { $defs: Readonly<Record<"whole" | "change", Readonly<Record<string, unknown>>>> };
  // zod does not read `if`, so that it is given the branch.
  const branch = (name: "whole" | "change") => z.fromJSONSchema({ $defs, ...$defs[name] });
  const readers = { whole: branch("whole"), change: branch("change") };
  const reader = { safeParse: (value: unknown) => readers[Object.hasOwn(value as object, "extends") ? "change" : "whole"].safeParse(value) };
  const over = (change: object) => reader.safeParse({ extends: "ordinary-day.yaml", ...change }).success;

  it("is of the 2020-12 draft and knows every key of the format, in files that extend others too", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect([schema.if, schema.then, schema.else]).toEqual([{ required: ["extends"] }, { $ref: "#/$defs/change" }, { $ref: "#/$defs/whole" }]);
    for (const { properties } of [$defs.whole, $defs.change]) expect(Object.keys(properties as object).sort()).toEqual([...TOP_KEYS].sort());
    expect($defs.whole.required).toEqual(["replycast", "arrivals", "roster"]);
  });

  it("asks of a file that extends another for nothing more, of any other for what every scenario says", () => {
    expect(over({ name: "sale" })).toBe(true);
    expect(over({ teems: {} })).toBe(false);
    expect(reader.safeParse({ replycast: 1, name: "sale" }).success).toBe(false);
  });

  it("lets a file that extends another change one key of a block or of a distribution, and take keys away", () => {
    for (const change of [
      { reserve: { agents: 3 } }, { reserve: { when: { pool: "> 9" } } }, { shops: { red: { rules: ["kuaishou/reply-3min"] } } },
      { conversations: { a: { handle: { lognormal: { mean: 30 } } } } }, { arrivals: { a: { follows: { share: 0.2 } } } }, { roster: { a: { late: 2 } } },
      { bot: null, events: null, teams: { a: null, b: { overflowTo: null } }, arrivals: { a: { pages: { "shop-home": null } } } },
    ]) expect([change, over(change)]).toEqual([change, true]);
    for (const wrong of [
      { reserve: { agents: "three" } }, { reserve: { agens: 3 } }, { conversations: { a: { handle: { lognormal: { men: 30 } } } } }, { roster: null }, { teams: { a: { cap: 0 } } },
      { events: [{ name: "without a shape" }] }, { work: [{ team: "a" }] }, { events: [null] },
    ]) expect([wrong, over(wrong)]).toEqual([wrong, false]);
    const base = { replycast: 1, arrivals: { a: { consultsPerDay: 3 } }, roster: { a: { early: 1 } } };
    for (const alone of [{ reserve: { agents: 3 } }, { bot: null }, { teams: { a: null } }]) expect(reader.safeParse({ ...base, ...alone }).success).toBe(false);
  });

  it("accepts the examples that extend others", () => {
    const document = parseDocument(readFileSync("scenarios/bad-day.yaml", "utf8"), "bad-day");
    expect(reader.safeParse(document.value).error).toBeUndefined();
  });

  it.each(["small-shop", "618-mid-shop", "livestream-kuaishou"])("accepts scenarios/%s.yaml and its effective form", (name) => {
    const document = parseDocument(readFileSync(`scenarios/${name}.yaml`, "utf8"), name);
    expect(reader.safeParse(document.value).error).toBeUndefined();
    expect(reader.safeParse(parseDocument(formatEffective(readScenario(document)), name).value).error).toBeUndefined();
  });

  it("knows the keys of bots, teams, routing and reserve", () => {
    const base = { replycast: 1, arrivals: { a: { consultsPerDay: 3 } }, roster: { a: { early: 1 } } };
    const desk = {
      bot: { faq: { items: [{ question: "a", savedAt: "09:00" }] }, orderCard: {}, productCards: [{ goods: ["b"], coverage: "5%" }], status: { first: "hi" }, smart: { quota: 3, fallback: "2s" } },
      teams: { a: { cap: { "08:00": 8 }, pages: ["order-detail"], shrinkage: "15%", noShow: 0.1, lateness: "5m", minimumHours: 4, overflowTo: "b", role: "admin", mayRefund: false, agents: [{ name: "Li", shift: "early" }] } },
      routing: { assign: "random", sticky: true, pool: "by-stream", reply: "stay-with-chat", allOffline: { receiver: "b", after: 60, cap: 1 } },
      reserve: { team: "a", agents: 2, when: { pool: "> 20" }, delay: "30m", stay: "2h", costPerCall: 50 },
    };
    expect(reader.safeParse({ ...base, ...desk }).error).toBeUndefined();
    for (const wrong of [{ bot: { faq: [] } }, { bot: { smart: { quota: -1 } } }, { teams: { a: { role: "boss" } } }, { teams: { a: { cap: { "08:00": 0 } } } }, { routing: { pool: "fifo" } }, { reserve: { team: "a", agents: 2 } }]) {
      expect(reader.safeParse({ ...base, ...wrong }).success).toBe(false);
    }
  });

  it("refuses unknown keys and wrong types", () => {
    const base = { replycast: 1, arrivals: { a: { consultsPerDay: 3 } }, roster: { a: { early: 1 } } };
    expect(reader.safeParse(base).success).toBe(true);
    expect(reader.safeParse({ ...base, teems: {} }).success).toBe(false);
    expect(reader.safeParse({ ...base, teams: { a: { cap: 0 } } }).success).toBe(false);
    expect(reader.safeParse({ ...base, roster: { a: { early: "one" } } }).success).toBe(false);
  });
});
