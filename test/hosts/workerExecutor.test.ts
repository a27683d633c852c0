import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { CapacityExceeded } from "../../src/errors/capacityExceeded.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { jobsOf } from "../../src/experiment/job.ts";
import type { JobResult } from "../../src/experiment/job.ts";
import { runJob } from "../../src/experiment/runJob.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import type { EngineAnswer, EngineRequest } from "../../src/hosts/engineMessages.ts";
import { workerExecutor } from "../../src/hosts/workerExecutor.ts";
import type { EngineHost } from "../../src/hosts/workerExecutor.ts";
import { copiedLog } from "../../src/log/copiedLog.ts";
import type { Model } from "../../src/model/model.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";

const SCENARIO = parseScenario(readFileSync(join(import.meta.dirname, "..", "..", "scenarios", "small-shop.yaml"), "utf8"));
const { model, plan } = compileSimulation(SCENARIO, rulePacksOfPlatform(SCENARIO.platform));
const JOBS = jobsOf(model, plan, 0, 7, 2);

/** A worker that answers a moment later in this thread, and keeps what it was asked. */
function fakeHost(asked: EngineRequest[], answer: (request: EngineRequest, last: Model) => EngineAnswer | "breaks"): EngineHost {
  let last: Model | undefined;
  const host: EngineHost = {
    onmessage: null, onerror: null, terminate: () => undefined,
    postMessage: (request) => {
      asked.push(request);
      last = request.model ?? last;
      setTimeout(() => {
        const told = answer(request, last as Model);
        if (told === "breaks") host.onerror?.({ message: "it broke" });
        else host.onmessage?.({ data: told });
      }, 1);
    },
  };
  return host;
}

function truly(request: EngineRequest, last: Model): EngineAnswer {
  return "job" in request ? { result: structuredClone(runJob({ ...request.job, model: last })) } : { log: copiedLog(playReplication(last, request.replication)) };
}

describe("jobs in a browser's workers", () => {
  it("bring what the calling thread would bring, each job once, and the model only when it is another", async () => {
    const asked: EngineRequest[] = [];
    const executor = workerExecutor({ workers: 2, start: () => fakeHost(asked, truly) });
    const results = new Map<number, JobResult>();
    await executor.run(JOBS, (result, index) => results.set(index, result));
    const inline = new Map<number, JobResult>();
    await inlineExecutor.run(JOBS, (result, index) => inline.set(index, structuredClone(result)));
    expect([...results].sort(([a], [b]) => a - b)).toEqual([...inline]);
    expect(asked.filter((request) => request.model !== undefined)).toHaveLength(2);
  });

  it("play one replication to its log beside them", async () => {
    const executor = workerExecutor({ workers: 1, start: () => fakeHost([], truly) });
    const running = executor.run(JOBS, () => undefined);
    const log = await executor.playLog(model, 5);
    await running;
    expect(log).toEqual(copiedLog(playReplication(model, 5)));
  });

  it("answer an abort at once, deliver nothing more and stay usable", async () => {
    const executor = workerExecutor({ workers: 1, start: () => fakeHost([], truly) });
    const controller = new AbortController();
    let delivered = 0;
    await executor.run(JOBS, () => {
      delivered += 1;
      controller.abort();
    }, controller.signal);
    expect(delivered).toBe(1);
    await executor.run(JOBS.slice(0, 1), () => { delivered += 1; });
    expect(delivered).toBe(2);
    await expect(executor.playLog(model, 0, controller.signal)).rejects.toThrow("aborted");
  });

  it("tell the engine's error by its class, and replace a worker that broke down", async () => {
    let starts = 0;
    const executor = workerExecutor({ workers: 1, start: () => {
      starts += 1;
      return starts === 1 ? fakeHost([], () => "breaks") : fakeHost([], () => ({ failure: "full", exceeded: { most: 3, what: "agents" } }));
    } });
    await expect(executor.run(JOBS, () => undefined)).rejects.toThrow("it broke");
    await expect(executor.run(JOBS, () => undefined)).rejects.toBeInstanceOf(CapacityExceeded);
    expect(starts).toBe(2);
  });
});
