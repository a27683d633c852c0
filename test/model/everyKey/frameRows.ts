import { expect } from "vitest";
import type { SimulationResult } from "../../../src/experiment/result.ts";
import { DESK, type KeyRow, TWO } from "./keyRow.ts";
import { begins, begunBetween, conversations } from "./readings.ts";
import type { Played } from "./played.ts";

const DAY = 24 * 3600;
const RULE = "pinduoduo/manual-reply-3min";
const MEAN = "pinduoduo/mean-manual-reply-time";
/** About half of the consumers wait too long. */
const HALF = ["arrivals.chat.consultsPerDay=300", "conversations.default.handle=140", "days=3"];
/** Three conversations, the first at 10:00 of Monday in UTC. */
const LOG = "time,consumer,sender\n1767607200,a,buyer\n1767610800,b,buyer\n1767610809,b,buyer\n";
/** Two shops behind the desk, one stream each. */
const SHOPS = `${TWO.replace("platform: pinduoduo\n", "").replace("chat: { consults", "chat: { shop: red, consults").replace("call: { consults", "call: { shop: blue, consults")}
shops: { red: { platform: pinduoduo }, blue: { platform: pinduoduo } }
`;

const FINE = "rules=[{id: own/fine, name: {en: own, zh: own}, platform: pinduoduo, unit: message, deadline: 60, repliesCount: [manual], consequences: [{kind: fine, amount: 100, threshold: \">= 100%\", period: day}]}]";

/** A rule of the desk with a consequence. */
function consequenceRule(consequence: string): string {
  return `rules=[{id: own/rule, name: {en: own, zh: own}, platform: pinduoduo, unit: message, deadline: 60, repliesCount: [manual], consequences: [{kind: warning, ${consequence}}]}]`;
}

async function firstConsequence(played: Played): Promise<SimulationResult["rules"][string]["consequences"][number]> {
  return (await ruleOf(played, "own/rule")).consequences[0];
}

async function ids(played: Played): Promise<string[]> {
  return Object.keys((await played.result()).rules);
}

async function ruleOf(played: Played, rule = RULE): Promise<SimulationResult["rules"][string]> {
  return (await played.result()).rules[rule];
}

async function shopRule(played: Played, shop: string, rule = RULE): Promise<SimulationResult["rules"][string]> {
  return ((await played.result()).shops ?? {})[shop].rules[rule];
}

async function measured(played: Played, name: string): Promise<number | undefined> {
  const measure = (await played.result()).measures[name];
  return measure !== undefined && "value" in measure ? measure.value : undefined;
}

/** Rows of `targets` of the scenario or of a shop; `rest` are settings of both, `read` the rule's result. */
function targetRows(prefix: string, path: string, both: readonly string[], text: string, read: (played: Played, rule: string) => Promise<SimulationResult["rules"][string]>): KeyRow[] {
  const target = (more: string, rule = RULE): string => `${path}={${rule}: {${more}}}`;
  const shape = { text, both };
  return [
    {
      ...shape, key: prefix, says: "a rule is passed by the target", with: [target('rate: ">= 33%"')],
      holds: async (without, with_) => {
        expect((await read(without, RULE)).target?.source).not.toBe("target");
        expect((await read(with_, RULE)).target).toMatchObject({ operator: ">=", value: 0.33, source: "target" });
      },
    },
    {
      ...shape, key: `${prefix}.*.rate`, says: "by this rate", without: [target('rate: ">= 0%"')], with: [target('rate: ">= 100%"')],
      holds: async (without, with_) => expect([(await read(without, RULE)).passAll?.value, (await read(with_, RULE)).passAll?.value]).toEqual([1, 0]),
    },
    {
      ...shape, key: `${prefix}.*.value`, says: "a measure by this value", without: [target('value: "<= 100h"', MEAN)], with: [target('value: "<= 1s"', MEAN)],
      holds: async (without, with_) => expect([(await read(without, MEAN)).passAll?.value, (await read(with_, MEAN)).passAll?.value]).toEqual([1, 0]),
    },
    {
      ...shape, key: `${prefix}.*.assurance`, says: "with this assurance", without: [target('rate: ">= 50%", assurance: 50%')], with: [target('rate: ">= 50%", assurance: 99%')],
      holds: async (without, with_) => expect([(await read(without, RULE)).target?.assurance, (await read(with_, RULE)).target?.assurance]).toEqual([0.5, 0.99]),
    },
    ...(["each-day", "all-days", "pooled"] as const).map((over): KeyRow => ({
      ...shape, key: `${prefix}.*.over=${over}`, says: { "each-day": "no day of a replication fails", "all-days": "the same", pooled: "all days together" }[over],
      without: [target(`rate: ">= 60%", over: ${over === "pooled" ? "all-days" : "pooled"}`)], with: [target(`rate: ">= 60%", over: ${over}`)],
      holds: async (without, with_) => {
        const [pooled, days] = over === "pooled" ? [await read(with_, RULE), await read(without, RULE)] : [await read(without, RULE), await read(with_, RULE)];
        const byDay = days.days.map(({ pass }) => pass?.value ?? 0);
        expect(days.passAll?.value).toBeLessThanOrEqual(Math.min(...byDay));
        expect(pooled.passAll?.value).toBeGreaterThan(days.passAll?.value ?? 1);
      },
    })),
  ];
}

export const FRAME_ROWS: readonly KeyRow[] = [
  {
    key: "name", says: "names the result", with: ["name=618, again"],
    holds: async (_, with_) => expect((await with_.result()).scenario.name).toBe("618, again"),
  },
  {
    key: "description", says: "stands in the result", with: ["description=a story"],
    holds: async (without, with_) => expect([(await without.result()).scenario.description, (await with_.result()).scenario.description]).toEqual([undefined, "a story"]),
  },
  {
    key: "platform", says: "its current rules are judged", with: ["platform=kuaishou"],
    holds: async (without, with_) => {
      expect((await ids(without)).every((id) => id.startsWith("pinduoduo/"))).toBe(true);
      expect((await ids(with_)).every((id) => id.startsWith("kuaishou/"))).toBe(true);
      expect((await ids(with_)).length).toBeGreaterThan(0);
    },
  },
  {
    key: "timeZone", says: "a log's moments are at the hours of the zone", files: { "log.csv": LOG }, both: ["arrivals.chat={replay: log.csv}"], without: ["timeZone=UTC"], with: ["timeZone=Asia/Shanghai"],
    holds: (without, with_) => expect([begins(without), begins(with_)]).toEqual([[10 * 3600, 11 * 3600], [18 * 3600, 19 * 3600]]),
  },
  {
    key: "start", says: "the days of the week are those from this date on", both: ["arrivals.chat.weekday=[0, 1, 1, 1, 1, 1, 1]"], without: ["start=2026-01-05"], with: ["start=2026-01-06"],
    holds: (without, with_) => {
      expect(conversations(without)).toEqual([]);
      expect(conversations(with_).length).toBeGreaterThan(100);
    },
  },
  {
    key: "days", says: "so many days are played, the first as by itself", with: ["days=3"],
    holds: (without, with_) => {
      expect(begins(with_).filter((at) => at < DAY)).toEqual(begins(without));
      expect(Math.min(begunBetween(with_, 24, 48), begunBetween(with_, 48, 72))).toBeGreaterThan(100);
    },
  },
  {
    key: "warmUp", says: "so many days are played before and not judged", with: ["warmUp=2"],
    holds: async (without, with_) => {
      expect(begunBetween(with_, 48, 72)).toBeGreaterThan(100);
      expect([(await ruleOf(without)).days.map(({ date }) => date), (await ruleOf(with_)).days.map(({ date }) => date)]).toEqual([["2026-01-05"], ["2026-01-07"]]);
    },
  },
  {
    key: "seed", says: "other buyers come", with: ["seed=other"],
    holds: (without, with_) => expect(begins(with_)).not.toEqual(begins(without)),
  },
  {
    key: "extends", says: "what the file does not say is as in the one it extends", files: { "base.yaml": DESK },
    plain: "replycast: 1\nplatform: pinduoduo\narrivals: { chat: { consultsPerDay: 500 } }\nroster: { desk: { early: 2 } }\n", text: "extends: base.yaml\nreplycast: 1\narrivals: { chat: { consultsPerDay: 500 } }\nroster: { desk: { early: 2 } }\n", with: [],
    holds: (without, with_) => {
      expect(without.scenario.conversations.chat.handle).not.toEqual({ constant: 10 });
      expect(with_.scenario.conversations.chat.handle).toEqual({ constant: 10 });
      expect([without, with_].map(({ scenario }) => scenario.arrivals.chat.busynessCv)).toEqual([0.15, 0]);
      expect([without, with_].map(({ scenario }) => scenario.arrivals.chat.consultsPerDay)).toEqual([500, 500]);
    },
  },
  {
    key: "rules", says: "these are judged", with: ["rules=[pinduoduo/reply-5min]"],
    holds: async (without, with_) => expect([(await ids(without)).length > 1, await ids(with_)]).toEqual([true, ["pinduoduo/reply-5min"]]),
  },
  {
    key: "rules[]", says: "an inline pack is judged by what it says", both: HALF, without: [FINE], with: [FINE.replace("deadline: 60", "deadline: 2h")],
    holds: async (without, with_) => expect((await ruleOf(with_, "own/fine")).rate.value).toBeGreaterThan(((await ruleOf(without, "own/fine")).rate.value ?? 1) + 0.1),
  },
  ...targetRows("targets", "targets", [...HALF, `rules=[${RULE}, ${MEAN}]`], DESK, ruleOf),
  {
    key: "shops", says: "each has rules and measures of its own", plain: TWO, text: SHOPS, with: ["shops={red: {platform: pinduoduo}, blue: {platform: kuaishou}}"],
    holds: async (without, with_) => {
      expect((await without.result()).shops).toBeUndefined();
      expect(Object.keys((await with_.result()).shops ?? {})).toEqual(["red", "blue"]);
    },
  },
  {
    key: "arrivals.*.shop", says: "a stream counts for its shop", text: SHOPS, both: ["arrivals.more={shop: red, consultsPerDay: 100}", "teams.chat.streams=[chat, more]"], with: ["arrivals.more.shop=blue"],
    holds: async (without, with_) => {
      const units = async (played: Played): Promise<number> => (await shopRule(played, "blue")).days[0].units;
      expect(await units(with_)).toBeGreaterThan(await units(without) + 60);
    },
  },
  {
    key: "shops.*.platform", says: "is judged by the rules of its platform", text: SHOPS, with: ["shops.blue.platform=kuaishou"],
    holds: async (without, with_) => {
      const blue = async (played: Played): Promise<string[]> => Object.keys(((await played.result()).shops ?? {}).blue.rules).map((id) => id.split("/")[0]);
      expect([new Set(await blue(without)), new Set(await blue(with_))]).toEqual([new Set(["pinduoduo"]), new Set(["kuaishou"])]);
    },
  },
  {
    key: "shops.*.rules", says: "is judged by its rules", text: SHOPS, with: [`shops.blue.rules=[${MEAN}]`],
    holds: async (_, with_) => expect(Object.keys(((await with_.result()).shops ?? {}).blue.rules)).toEqual([MEAN]),
  },
  ...targetRows("shops.*.targets", "shops.red.targets", [...HALF, `rules=[${RULE}, ${MEAN}]`], SHOPS, (played, rule) => shopRule(played, "red", rule)),
  {
    key: "value", says: "a shop without orders loses none, one that says nothing some", both: HALF, with: ["value={conversionByFirstReply: [[later, 0]]}"],
    holds: async (without, with_) => {
      expect(await measured(without, "lostOrders")).toBeGreaterThan(0);
      expect(await measured(with_, "lostOrders")).toBe(0);
    },
  },
  {
    key: "value.conversionByFirstReply", says: "by these shares", both: HALF, without: ["value.conversionByFirstReply=[[30, 50%], [later, 30%]]"], with: ["value.conversionByFirstReply=[[30, 50%], [later, 10%]]"],
    holds: async (without, with_) => expect((await measured(with_, "lostOrders") ?? 0) / (await measured(without, "lostOrders") ?? 0)).toBeCloseTo(2, 9),
  },
  {
    key: "value.orderValue", says: "each worth so much", both: HALF, without: ["value.orderValue=10"], with: ["value.orderValue=50"],
    holds: async (without, with_) => expect((await measured(with_, "lostValue") ?? 0) / (await measured(without, "lostValue") ?? 0)).toBeCloseTo(5, 9),
  },
  {
    key: "value.fines", says: "fines of the rules count, or each so much", both: [...HALF, FINE], without: ["value.fines=true"], with: ["value.fines=700"],
    holds: async (without, with_) => expect([await measured(without, "fines"), await measured(with_, "fines")]).toEqual([300, 2100]),
  },
  {
    key: "value.industryStandard", says: "the standard of rules that compare with the trade", both: [...HALF, consequenceRule("standard: industry, period: day")],
    with: ["value.industryStandard=64%"],
    holds: async (without, with_) => expect([await firstConsequence(without), await firstConsequence(with_)]).toMatchObject([{ avoided: { replications: 0 } }, { threshold: { operator: ">=", value: 0.64 } }]),
  },
  {
    key: "value.registration", says: "the days before it are looked at", both: [...HALF, consequenceRule('threshold: ">= 50%", period: {days: 1, before: registration}')],
    with: ["value.registration=[2026-01-06, 2026-01-08, 2026-03-01]"],
    holds: async (without, with_) => expect([await firstConsequence(without), await firstConsequence(with_)])
      .toMatchObject([{ judgedDays: 1 }, { judgedDays: 2, dates: [{ date: "2026-01-06" }, { date: "2026-01-08" }] }]),
  },
];
