import { describe, expect, it } from "vitest";
import { type BesideStep, playAhead, playBeside, playedBase } from "../../../src/experiment/beside/playBeside.ts";
import { compare } from "../../../src/experiment/comparison/compare.ts";
import { type Executor, inlineExecutor } from "../../../src/experiment/executor.ts";
import { simulate } from "../../../src/experiment/simulate.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";
import { adjusted, adjustmentsOf } from "../../../src/scenario/adjusted.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";

const scenario = parseScenario("replycast: 1\nplatform: pinduoduo\narrivals: { pre-sale: { consultsPerDay: 80 } }\nroster: { pre-sale: { early: 1, late: 1 } }\n");
const packs = rulePacksOfPlatform(scenario.platform);
const as = adjustmentsOf(scenario);
const fewer = adjusted(scenario, { ...as, consults: 1.5 });
const base = () => playedBase(compileSimulation(scenario, packs));
/** Results as they would come from a worker, not the engine's own columns. */
const copying: Executor = { run: (jobs, onResult, signal) => inlineExecutor.run(jobs, (result, index) => onResult(structuredClone(result), index), signal) };

describe("a changed scenario beside its base", () => {
  it("is told in steps, each of which is what a simulation of so many replications gives, of both", async () => {
    const steps: BesideStep[] = [];
    await playBeside(base(), compileSimulation(fewer, packs), { executor: copying, onStep: (step) => steps.push(step) });
    expect(steps.map(({ replications }) => replications)).toEqual([30, 100, 400]);
    for (const step of steps.slice(0, 2)) {
      expect(step.base).toEqual(await simulate(scenario, { packs, replications: step.replications, executor: copying }));
      expect(step.changed).toEqual(await simulate(fewer, { packs, replications: step.replications, executor: copying }));
    }
  });

  it("narrows on up to the replications that are asked for", async () => {
    for (const [most, told] of [[40, [30, 40]], [30, [30]], [1200, [30, 100, 400, 1000, 1200]]] as const) {
      const steps: number[] = [];
      await playAhead(base(), { executor: copying, most, onStep: ({ replications }) => steps.push(replications) });
      expect(steps).toEqual(told);
    }
  });

  it("differs from it by what a comparison of the two says, with its sign from the base to the change", async () => {
    let last: BesideStep | undefined;
    await playBeside(base(), compileSimulation(fewer, packs), { executor: copying, onStep: (step) => { last ??= step; } });
    const { differences } = await compare([{ name: "b", scenario: fewer, packs }, { name: "a", scenario, packs }], { replications: 30, executor: copying });
    expect(Object.keys(last?.differences ?? {})).toEqual(differences.map(({ rule }) => rule));
    for (const { rule, difference, pass } of differences) {
      expect(last?.differences[rule].rate).toEqual(difference);
      expect(last?.differences[rule].pass).toEqual(pass);
    }
    expect(last?.differences["pinduoduo/manual-reply-3min"].rate.value).toBeLessThan(0);
  });

  it("plays nothing of the base again that was played before", async () => {
    let jobs = 0;
    const counting: Executor = { run: (asked, onResult, signal) => {
      jobs += asked.length;
      return copying.run(asked, onResult, signal);
    } };
    const played = base();
    const controller = new AbortController();
    const ahead: BesideStep[] = [];
    await playAhead(played, { executor: counting, signal: controller.signal, onStep: (step) => {
      ahead.push(step);
      if (step.replications === 100) controller.abort();
    } });
    expect(jobs).toBe(6 + 14 + 30);
    expect(ahead.map(({ replications }) => replications)).toEqual([30, 100]);
    expect(ahead[1].changed).toEqual(ahead[1].base);
    jobs = 0;
    await playBeside(played, compileSimulation(fewer, packs), { executor: counting, onStep: () => undefined });
    const first = jobs;
    await playBeside(played, compileSimulation(adjusted(scenario, { ...as, handling: 1.1 }), packs), { executor: counting, onStep: () => undefined });
    expect(first).toBe(6 + 14 + 2 * 30);
    expect(jobs - first).toBe(6 + 14 + 30);
  });

  it("aborted, tells no further step", async () => {
    const controller = new AbortController();
    const steps: number[] = [];
    await playBeside(base(), compileSimulation(fewer, packs), { executor: copying, signal: controller.signal, onStep: ({ replications }) => {
      steps.push(replications);
      controller.abort();
    } });
    expect(steps).toEqual([30]);
  });
});
