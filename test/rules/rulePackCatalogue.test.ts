import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { readRulePack } from "../../src/rules/readRulePack.ts";
import { knownRuleIds, rulePackById, rulePacksOfPlatform, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";

const folder = join(import.meta.dirname, "../../src/rules/packs");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml")).sort();

describe("the packs that ship", () => {
  it("are those of the contract that are built", () => {
    expect(knownRuleIds().toSorted()).toEqual([
      "kuaishou/reply-3min",
      "pinduoduo/answer-30s", "pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time", "pinduoduo/reply-5min",
    ]);
  });

  it.each(files)("%s is embedded as it stands, under the id that its path says", (file) => {
    const pack = readRulePack(parseDocument(readFileSync(join(folder, file), "utf8"), file));
    expect(rulePackById(pack.id)).toEqual(pack);
    expect(`${pack.id}.yaml`).toBe(file.replaceAll("\\", "/"));
  });

  it.each(shippedRulePacks().map((pack) => [pack.id, pack] as const))("%s names its sources and tells its ambiguities in both languages", (_, pack) => {
    expect(pack.sources.length).toBeGreaterThan(0);
    expect([pack.notes?.en, pack.notes?.zh].every((note) => note !== undefined && note.length > 40)).toBe(true);
    expect(pack.reliability).toMatch(/^[A-D]$/u);
  });

  it("carry the consequences that the sources tell", () => {
    expect(rulePackById("pinduoduo/effective-reply-60min").consequences).toEqual([
      { kind: "event-eligibility", threshold: { operator: ">=", value: 0.5 }, minimumVolume: { operator: ">=", value: 100 }, period: { days: 3, before: "event", each: true } },
      { kind: "fine", amount: 1000, threshold: { operator: ">=", value: 0.5 }, minimumVolume: { operator: ">=", value: 100 }, period: "day" },
    ]);
    expect(rulePackById("pinduoduo/reply-5min").consequences).toEqual([
      { kind: "event-eligibility", threshold: { operator: ">", value: 0.5 }, period: { days: 1, before: "registration", each: true } },
      { kind: "shop-restriction", period: "day" },
      { kind: "demotion-of-all-goods", period: "day" },
    ]);
    expect(rulePackById("pinduoduo/manual-reply-3min").consequences[0]).toMatchObject({ threshold: { operator: ">=", value: 0.8 }, assumed: true });
  });
});

describe("asking for packs", () => {
  it.each([
    ["pdd.effective_60m", "pinduoduo/effective-reply-60min"], ["pdd.rate_5m", "pinduoduo/reply-5min"], ["pdd.manual_3m", "pinduoduo/manual-reply-3min"],
    ["pdd.answer_30s", "pinduoduo/answer-30s"], ["pdd.avg_manual_response", "pinduoduo/mean-manual-reply-time"], ["ks.shop_3m", "kuaishou/reply-3min"],
  ])("%s is an alias of %s", (alias, id) => {
    expect(rulePackById(alias).id).toBe(id);
  });

  it("finds the version of a date and says when there was none", () => {
    expect(rulePackById("pinduoduo/reply-5min@2018-06-01").id).toBe("pinduoduo/reply-5min");
    expect(() => rulePackById("pinduoduo/reply-5min@2024-06-01")).toThrow("pinduoduo/reply-5min was not in force on 2024-06-01");
  });

  it("names the nearest id and all of them where none is called so", () => {
    expect(() => rulePackById("pinduoduo/manual-reply-3m", "--rule")).toThrow(/^--rule {2}no rule is called pinduoduo\/manual-reply-3m\n {2}expected {2}kuaishou\/reply-3min, .*\n {2}mend {6}write pinduoduo\/manual-reply-3min$/u);
  });

  it("judges a platform by its packs in force, those with consequences first", () => {
    expect(rulePacksOfPlatform("pinduoduo").map(({ id }) => id)).toEqual([
      "pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min", "pinduoduo/answer-30s", "pinduoduo/mean-manual-reply-time",
    ]);
    expect(rulePacksOfPlatform("kuaishou").map(({ id }) => id)).toEqual(["kuaishou/reply-3min"]);
    expect(() => rulePacksOfPlatform("pinduodou")).toThrow("write pinduoduo");
    expect(() => rulePacksOfPlatform("拼多多")).toThrow("write pinduoduo");
    expect(() => rulePacksOfPlatform("抖音")).toThrow("expected  kuaishou or pinduoduo");
  });
});
