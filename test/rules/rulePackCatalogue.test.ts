import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { readRulePack } from "../../src/rules/readRulePack.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { knownRuleIds, rulePackById, rulePacksOfPlatform, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";

const folder = join(import.meta.dirname, "../../src/rules/packs");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml")).sort();

/** A file's name is the id of its pack, in an earlier version with the date from which it is known. */
const nameOf = ({ id, effective }: RulePack): string => (rulePackById(id).effective.from === effective.from ? id : `${id}@${effective.from ?? ""}`);

/** Ids that ship for good. Source: contract §4. */
const CONTRACT_IDS = [
  "pinduoduo/effective-reply-60min", "pinduoduo/reply-5min", "pinduoduo/manual-reply-3min", "pinduoduo/answer-30s", "pinduoduo/mean-manual-reply-time", "pinduoduo/first-reply-time",
  "kuaishou/reply-3min", "kuaishou/agent-reply-3min", "kuaishou/manual-reply-3min", "kuaishou/reply-5min", "douyin/manual-reply-3min", "douyin/mean-reply-time",
  "taobao/round-reply-3min", "taobao/mean-reply-time", "jd/first-reply-30s", "jd/mean-reply-time", "xiaohongshu/reply-3min", "shopee/chat-response-12h",
];

describe("the packs that ship", () => {
  it("are those of the contract and one more", () => {
    expect(knownRuleIds().toSorted()).toEqual([...CONTRACT_IDS, "douyin/person-manual-reply-3min"].toSorted());
  });

  it.each(files)("%s is embedded as it stands, under the id and date that its path says", (file) => {
    const name = file.replaceAll("\\", "/").replace(/\.yaml$/u, "");
    const pack = readRulePack(parseDocument(readFileSync(join(folder, file), "utf8"), file));
    expect(rulePackById(name)).toEqual(pack);
    expect(nameOf(pack)).toBe(name);
  });

  it.each(shippedRulePacks().map((pack) => [nameOf(pack), pack] as const))("%s names its sources and tells its ambiguities in both languages", (_, pack) => {
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
      { kind: "shop-restriction", standard: "industry", period: "day" },
      { kind: "demotion-of-all-goods", standard: "industry", period: "day" },
    ]);
    expect(rulePackById("pinduoduo/manual-reply-3min").consequences[0]).toMatchObject({ threshold: { operator: ">=", value: 0.8 }, assumed: true });
    expect(rulePackById("kuaishou/reply-3min").consequences[1]).toEqual({
      kind: "badge", threshold: { operator: ">=", value: 0.8 }, minimumVolume: { operator: ">=", value: 20 }, volumeOf: "consumers", tooFew: "fails", period: { days: 7, each: true },
    });
    expect(rulePackById("shopee/chat-response-12h").consequences[0].period).toEqual({ weights: [{ days: 90, weight: 0.5 }, { latest: 0.25, weight: 0.5 }] });
  });
});

describe("asking for packs", () => {
  it.each([
    ["pdd.effective_60m", "pinduoduo/effective-reply-60min"], ["pdd.rate_5m", "pinduoduo/reply-5min"], ["pdd.manual_3m", "pinduoduo/manual-reply-3min"],
    ["pdd.answer_30s", "pinduoduo/answer-30s"], ["pdd.avg_manual_response", "pinduoduo/mean-manual-reply-time"], ["pdd.first_response", "pinduoduo/first-reply-time"], ["first_response", "pinduoduo/first-reply-time"],
    ["ks.shop_3m", "kuaishou/reply-3min"], ["ks.agent_3m", "kuaishou/agent-reply-3min"], ["dy.session_3m", "douyin/manual-reply-3min"],
    ["dy.person_3m", "douyin/person-manual-reply-3min"], ["dy.avg_response", "douyin/mean-reply-time"], ["tb.round_3m", "taobao/round-reply-3min"],
    ["tb.avg_response", "taobao/mean-reply-time"], ["jd.first_30s", "jd/first-reply-30s"], ["jd.avg_response", "jd/mean-reply-time"],
    ["xhs.session_3m", "xiaohongshu/reply-3min"], ["shopee.crr_12h", "shopee/chat-response-12h"],
  ])("%s is an alias of %s", (alias, id) => {
    expect(rulePackById(alias).id).toBe(id);
  });

  it("have no alias twice", () => {
    const owners = new Map<string, string>();
    for (const { id, aliases = [] } of shippedRulePacks()) for (const alias of aliases) expect(owners.set(alias, owners.get(alias) ?? id).get(alias)).toBe(id);
  });

  it.each([
    ["2017-12-02", "2017-12-02", "> 100", ["fine"]], ["2019-06-01", "2017-12-02", "> 100", ["fine"]], ["2022-09-03", "2022-09-03", "> 100", ["event-eligibility"]],
    ["2023-11-01", "2023-10-20", ">= 100", ["event-eligibility"]], ["2026-01-01", "2024-03-15", ">= 100", ["event-eligibility", "fine"]],
  ])("finds the version of %s: that of %s", (date, from, volume, kinds) => {
    const { effective, consequences } = rulePackById(`pdd.effective_60m@${date}`);
    expect(effective).toEqual({ from, to: null });
    expect(consequences.map(({ kind }) => kind)).toEqual(kinds);
    expect(consequences.map(({ minimumVolume }) => `${minimumVolume?.operator} ${minimumVolume?.value}`)).toEqual(kinds.map(() => volume));
    expect(rulePackById("pdd.effective_60m").effective.from).toBe("2024-03-15");
  });

  it("says when a rule was in force where it was not on that date, and what is no date", () => {
    expect(rulePackById("pinduoduo/reply-5min@2018-06-01").id).toBe("pinduoduo/reply-5min");
    expect(() => rulePackById("pinduoduo/reply-5min@2024-06-01")).toThrow(/was not in force on 2024-06-01\n {2}expected {2}a date from 2017-12-02 to 2021-04-26\n/u);
    expect(() => rulePackById("kuaishou/reply-5min@2021-09-01")).toThrow(/a date up to 2021-08-31\n/u);
    expect(() => rulePackById("pinduoduo/effective-reply-60min@2016-01-01")).toThrow(/a date from 2017-12-02 on\n/u);
    expect(() => rulePackById("pinduoduo/effective-reply-60min@2024-02-30")).toThrow("2024-02-30 is no date");
  });

  it("names the nearest id and all of them where none is called so", () => {
    expect(() => rulePackById("pinduoduo/manual-reply-3m", "--rule")).toThrow(/^--rule {2}no rule is called pinduoduo\/manual-reply-3m\n {2}expected {2}douyin\/manual-reply-3min, .*\n {2}mend {6}write pinduoduo\/manual-reply-3min$/u);
  });

  it("judges a platform by its packs in force, those with consequences first", () => {
    expect(rulePacksOfPlatform("pinduoduo").map(({ id }) => id)).toEqual([
      "pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min", "pinduoduo/answer-30s", "pinduoduo/mean-manual-reply-time",
    ]);
    expect(rulePacksOfPlatform("taobao").map(({ id }) => id)).toEqual(["taobao/round-reply-3min", "taobao/mean-reply-time"]);
    expect(() => rulePacksOfPlatform("pinduodou")).toThrow("write pinduoduo");
    expect(() => rulePacksOfPlatform("拼多多")).toThrow("write pinduoduo");
    expect(() => rulePacksOfPlatform("天猫")).toThrow("write taobao");
    expect(() => rulePacksOfPlatform("lazada")).toThrow("expected  douyin or jd or kuaishou or pinduoduo or shopee or taobao or xiaohongshu");
  });

  it("leaves out of a platform's rules those out of force, earlier versions, and those that are judged on request", () => {
    expect(rulePacksOfPlatform("kuaishou").map(({ id }) => id)).toEqual(["kuaishou/reply-3min", "kuaishou/agent-reply-3min"]);
    expect(rulePacksOfPlatform("douyin").map(({ id }) => id)).toEqual(["douyin/manual-reply-3min", "douyin/mean-reply-time"]);
    expect(shippedRulePacks().filter(({ onRequest }) => onRequest === true).map(({ id }) => id)).toEqual([
      "douyin/person-manual-reply-3min", "kuaishou/manual-reply-3min", "pinduoduo/first-reply-time",
    ]);
    for (const platform of ["pinduoduo", "kuaishou"]) {
      const ids = rulePacksOfPlatform(platform).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
