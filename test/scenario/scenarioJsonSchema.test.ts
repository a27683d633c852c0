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
  const reader = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)) as Parameters<typeof z.fromJSONSchema>[0]);

  it("is of the 2020-12 draft and knows every key of the format", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(Object.keys(schema.properties as object).sort()).toEqual([...TOP_KEYS].sort());
    expect(schema.required).toEqual(["replycast", "arrivals", "roster"]);
  });

  it.each(["small-shop", "618-mid-shop", "livestream-kuaishou"])("accepts scenarios/%s.yaml and its effective form", (name) => {
    const document = parseDocument(readFileSync(`scenarios/${name}.yaml`, "utf8"), name);
    expect(reader.safeParse(document.value).error).toBeUndefined();
    expect(reader.safeParse(parseDocument(formatEffective(readScenario(document)), name).value).error).toBeUndefined();
  });

  it("refuses unknown keys and wrong types", () => {
    const base = { replycast: 1, arrivals: { a: { consultsPerDay: 3 } }, roster: { a: { early: 1 } } };
    expect(reader.safeParse(base).success).toBe(true);
    expect(reader.safeParse({ ...base, teems: {} }).success).toBe(false);
    expect(reader.safeParse({ ...base, teams: { a: { cap: 0 } } }).success).toBe(false);
    expect(reader.safeParse({ ...base, roster: { a: { early: "one" } } }).success).toBe(false);
  });
});
