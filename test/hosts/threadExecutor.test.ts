import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import type { Job, JobResult } from "../../src/experiment/job.ts";
import { jobsOf } from "../../src/experiment/job.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";

const SCENARIO = parseScenario(`
replycast: 1
name: threads
platform: pinduoduo
seed: threads
arrivals: { pre-sale: { consultsPerDay: 150 } }
roster: { pre-sale: { early: 1, late: 1 } }
`);
const PACKS = rulePacksOfPlatform("pinduoduo");

function jobs(replications: number): Job[] {
  const { model, plan } = compileSimulation(SCENARIO, PACKS);
  return jobsOf(model, plan, 0, replications);
}

describe("threadExecutor", () => {
  it.each([1, 2, 5])("with %i threads gives what the calling thread gives, to the bit", async (threads) => {
    const options = { packs: PACKS, replications: 70 };
    const here = await simulate(SCENARIO, { ...options, executor: inlineExecutor });
    const there = await simulate(SCENARIO, { ...options, executor: threadExecutor({ threads }) });
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });

  it("serves several runs one after the other, also with another model", async () => {
    const executor = threadExecutor({ threads: 2 });
    const first = await simulate(SCENARIO, { packs: PACKS, replications: 40, executor });
    await simulate({ ...SCENARIO, seed: "another" }, { packs: PACKS, replications: 40, executor });
    const again = await simulate(SCENARIO, { packs: PACKS, replications: 40, executor });
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  });

  it("keeps runs apart that are asked for at the same time", async () => {
    const another = { ...SCENARIO, seed: "another" };
    const options = { packs: PACKS, replications: 60 };
    const here = [await simulate(SCENARIO, { ...options, executor: inlineExecutor }), await simulate(another, { ...options, executor: inlineExecutor })];
    const executor = threadExecutor({ threads: 2 });
    const there = await Promise.all([SCENARIO, another].map((scenario) => simulate(scenario, { ...options, executor })));
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });

  it("does a run that waited for one that failed", async () => {
    const executor = threadExecutor({ threads: 1 });
    const [job] = jobs(20);
    const results: JobResult[] = [];
    const failing = executor.run([{ ...job, plan: undefined } as unknown as Job], () => undefined);
    const waiting = executor.run([job], (result) => results.push(result));
    await expect(failing).rejects.toThrow();
    await waiting;
    expect(results).toHaveLength(1);
  });

  it("brings a job's error back with its message", async () => {
    const [job] = jobs(20);
    const broken = { ...job, model: { ...job.model, streams: "nonsense" } } as unknown as Job;
    await expect(threadExecutor({ threads: 1 }).run([broken], () => undefined)).rejects.toThrow(/\w+/);
  });

  it("works on after a run that failed", async () => {
    const executor = threadExecutor({ threads: 1 });
    const [job] = jobs(20);
    const broken = { ...job, plan: undefined } as unknown as Job;
    await expect(executor.run([broken], () => undefined)).rejects.toThrow();
    const results: JobResult[] = [];
    await executor.run([job], (result) => results.push(result));
    expect(results).toHaveLength(1);
  });

  it("hands a fault of the receiver on to the caller", async () => {
    const failing = (): void => {
      throw new Error("no room");
    };
    await expect(threadExecutor({ threads: 2 }).run(jobs(60), failing)).rejects.toThrow("no room");
  });

  it("stops when aborted and keeps what was handed over", async () => {
    const controller = new AbortController();
    const results: JobResult[] = [];
    await threadExecutor({ threads: 2 }).run(jobs(20_000), (result) => {
      results.push(result);
      if (results.length === 2) controller.abort();
    }, controller.signal);
    expect(results.length).toBeGreaterThanOrEqual(2);
    expect(results.length).toBeLessThan(1000);
  });

  it("does nothing when aborted before it begins, and nothing for no jobs", async () => {
    const unheard = (): void => expect.unreachable();
    await threadExecutor({ threads: 1 }).run(jobs(20), unheard, AbortSignal.abort());
    await threadExecutor({ threads: 1 }).run([], unheard);
  });
});
