import { expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { playTogether } from "../../src/experiment/playTogether.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { outcomeOf } from "../../src/staffing/search/rosterTrials.ts";
import { searchTargets } from "../../src/staffing/target/searchTarget.ts";
import type { StaffingTarget } from "../../src/staffing/staffingResult.ts";
import { staffingTargets } from "../../src/staffing/staffingTargets.ts";

const RULE = "pinduoduo/manual-reply-3min";
const REPLICATIONS = 400;
const STANDARD_ERRORS = 4;

/** The target of a desk of so many consults a day, each of one message that only people answer. */
async function targetOf(consultsPerDay: number): Promise<StaffingTarget> {
  const scenario = parseScenario(JSON.stringify({
    replycast: 1, name: "quiet", platform: "pinduoduo", seed: 8, arrivals: { sales: { consultsPerDay, profile: "flat", busynessCv: 0, quarterCv: 0 } },
    conversations: { sales: { turns: 1, burst: 1 } },
    shifts: { day: { from: "00:00", to: "24:00" } }, roster: { sales: { day: 3 } }, rules: [RULE], targets: { [RULE]: { rate: ">= 80%", assurance: 80 / 100 } },
  }));
  const simulation = compileSimulation(scenario, [rulePackById(RULE)]);
  const [table] = await playTogether([simulation], { replications: REPLICATIONS, executor: inlineExecutor });
  const outcomes = searchTargets(simulation).map((target) => outcomeOf(table, target, scenario.days));
  return staffingTargets(simulation, table, outcomes, 0.95)[0];
}

it("a target tells in what share of the replications it was assessed at all", async () => {
  expect((await targetOf(200)).assessed).toBe(1);
  const { assessed, pass } = await targetOf(0.6);
  expect(pass.replications).toBe(Math.round(assessed * REPLICATIONS));
  // of those who come on a day of 24 hours the rule judges who comes between 08:00 and 23:00, 15 of 24
  const expected = 1 - Math.exp((-0.6 * 15) / 24);
  expect(Math.abs(assessed - expected)).toBeLessThan(STANDARD_ERRORS * Math.sqrt((expected * (1 - expected)) / REPLICATIONS));
});

it("a target that was never assessed is not missed, has no chance of passing, and says so", async () => {
  const { assessed, met, pass } = await targetOf(0);
  expect([assessed, met, pass.value, pass.replications]).toEqual([0, true, undefined, 0]);
});
