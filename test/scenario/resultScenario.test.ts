import { expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { SIX_LINES } from "./scenarioText.ts";

const OWN = `id: own/two
name: { en: two minutes, zh: 两分钟 }
platform: own
unit: consumer-day
deadline: 2m
repliesCount: [manual]
consequences:
  - { kind: fine, amount: 100, threshold: ">= 90%", minimumVolume: "> 3", period: day }
  - { kind: event-eligibility, threshold: "≥ 0.5", period: { days: 3, before: event } }
`;

it("the scenario in a result reads back to itself, rule packs in it included", async () => {
  const packs = [parseRulePack(OWN), rulePackById("pinduoduo/reply-5min")];
  const scenario = { ...parseScenario(`${SIX_LINES}rules: [pinduoduo/reply-5min]\n`), rules: [packs[0], "pinduoduo/reply-5min"] };
  const result = await simulate(scenario, { packs, replications: 1, executor: inlineExecutor });
  expect(parseScenario(JSON.stringify(result.scenario))).toEqual(result.scenario);
});

it("every pack that ships reads back from its own JSON", () => {
  for (const id of ["pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min", "kuaishou/reply-3min", "pinduoduo/mean-manual-reply-time"]) {
    expect(parseRulePack(JSON.stringify(rulePackById(id)))).toEqual(rulePackById(id));
  }
});

it("a threshold in parts is checked like one in words", () => {
  const pack = (threshold: string) => () => parseRulePack(OWN.replace('">= 90%"', threshold));
  expect(pack("{ operator: '>=', value: 90 }")).toThrow("consequences.0.threshold");
  expect(pack("{ operator: '==', value: 0.9 }")).toThrow("consequences.0.threshold.operator is \"==\"");
  expect(pack("90%")).toThrow("a comparison in quotes");
});
