import { expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { playTogether } from "../../../src/experiment/playTogether.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { searchTargets, targetRows } from "../../../src/staffing/target/searchTarget.ts";
import { targetColumns } from "../../../src/staffing/target/targetFigures.ts";

it("tells how far a share stays above its limit in points, and how far a time stays below as part of its limit", async () => {
  const rules = ["pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time"];
  const scenario = parseScenario(JSON.stringify({
    replycast: 1, name: "both", platform: "pinduoduo", arrivals: { desk: { consultsPerDay: 300 } }, roster: { desk: { early: 1, late: 1 } }, rules,
    targets: { [rules[0]]: { rate: ">= 80%" }, [rules[1]]: { value: "<= 40s" } },
  }));
  const simulation = compileSimulation(scenario, rules.map((rule) => rulePackById(rule)));
  const [table] = await playTogether([simulation], { first: 0, replications: 8, executor: inlineExecutor });
  const [share, time] = searchTargets(simulation).map((target) => {
    const { numerators, denominators } = targetColumns(simulation, table, target);
    return { margins: targetRows(table, target, scenario.days).margins, rates: numerators.map((each, row) => each / denominators[row]) };
  });
  share.rates.forEach((rate, row) => expect(share.margins[row]).toBeCloseTo(rate - 0.8, 12));
  time.rates.forEach((seconds, row) => expect(time.margins[row]).toBeCloseTo(1 - seconds / 40, 12));
  expect(Math.max(...time.rates)).toBeGreaterThan(0);
});
