import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { playTogether } from "../../src/experiment/playTogether.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";

const PACKS = rulePacksOfPlatform("pinduoduo");

function simulationWith(roster: string) {
  return compileSimulation(parseScenario(`
replycast: 1
name: together
platform: pinduoduo
seed: together
arrivals: { pre-sale: { consultsPerDay: 120 } }
roster: { pre-sale: ${roster} }
`), PACKS);
}

describe("playTogether", () => {
  it("gives every simulation its own table, each as if it had been played alone", async () => {
    const simulations = [simulationWith("{ early: 1 }"), simulationWith("{ early: 1, late: 1 }"), simulationWith("{ late: 2 }")];
    const together = await playTogether(simulations, { replications: 50, executor: inlineExecutor });
    for (const [index, simulation] of simulations.entries()) {
      const [alone] = await playTogether([simulation], { replications: 50, executor: inlineExecutor });
      expect(together[index].replications).toBe(50);
      expect(together[index].numerators(0, 0)).toEqual(alone.numerators(0, 0));
      expect(together[index].denominators(0, 0).reduce((sum, units) => sum + units, 0)).toBeGreaterThan(0);
    }
    expect(together[0].numerators(0, 0)).not.toEqual(together[1].numerators(0, 0));
  });

  it("begins with any replication: those from 30 on are the last ones of those from 0 on", async () => {
    const simulations = [simulationWith("{ early: 1 }")];
    const [all] = await playTogether(simulations, { replications: 50, executor: inlineExecutor });
    const [later] = await playTogether(simulations, { first: 30, replications: 20, executor: inlineExecutor });
    expect(later.numerators(0, 0)).toEqual(all.numerators(0, 0).slice(30));
  });

  it("tells how far it is over all simulations", async () => {
    const told: number[][] = [];
    await playTogether([simulationWith("{ early: 1 }"), simulationWith("{ late: 1 }")], { replications: 30, executor: inlineExecutor, onProgress: (...far) => told.push(far) });
    expect(told).toEqual([[20, 60], [30, 60], [50, 60], [60, 60]]);
  });
});
