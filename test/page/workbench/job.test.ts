import { describe, expect, it } from "vitest";
import { type Job, afterEvent, isUnderWay, secondsLeft } from "../../../src/page/workbench/desk/job.ts";

const RUNNING: Job = { id: 1, request: { command: "staff", language: "en", scenario: { path: "shop.yaml" } }, label: "shop.yaml", state: "running", notes: [], faults: [] };

describe("a run after what its server tells", () => {
  it("knows its name, how far it is, and each note once", () => {
    const told = [{ job: "j7" }, { note: "dear me" }, { note: "dear me" }, { progress: { done: 3, total: 10, phase: "first" } }].reduce((job: Job, event) => afterEvent(job, event, 5), RUNNING);
    expect(told).toMatchObject({ served: "j7", notes: ["dear me"], state: "running", progress: { done: 3, total: 10, phase: "first" } });
  });

  it("is done with what was kept, also where it was stopped and kept what was finished", () => {
    expect(afterEvent({ ...RUNNING, state: "stopping" }, { kept: "results/a.json", status: 130 }, 5)).toMatchObject({ state: "kept", kept: "results/a.json", status: 130 });
    expect(afterEvent(RUNNING, { kept: "results/b.json", scenario: "b.yaml", status: 0 }, 5)).toMatchObject({ state: "kept", scenario: "b.yaml" });
  });

  it("has failed with its faults, but is merely stopped where that was wished", () => {
    const fault = { where: "log.csv:1", found: "no heading", expected: "one", mend: "add it" };
    expect(afterEvent(RUNNING, { failed: "faults", faults: [fault], status: 2 }, 5)).toMatchObject({ state: "failed", faults: [fault] });
    expect(afterEvent({ ...RUNNING, state: "stopping" }, { failed: "stopped", status: 1 }, 5).state).toBe("stopped");
    expect(isUnderWay({ state: "stopping" })).toBe(true);
    expect(isUnderWay({ state: "stopped" })).toBe(false);
  });
});

describe("time left", () => {
  const after = (...steps: readonly (readonly [done: number, ms: number, phase?: string])[]): Job =>
    steps.reduce((job: Job, [done, ms, phase]) => afterEvent(job, { progress: { done, total: 100, ...(phase === undefined ? {} : { phase }) } }, ms), RUNNING);

  it("follows the rate since the phase began", () => {
    const { progress } = after([0, 0], [20, 4000]);
    expect(progress === undefined ? undefined : secondsLeft(progress)).toBe(16);
  });

  it("is not told before the rate is known, nor carried over from another phase", () => {
    for (const job of [after([0, 0], [1, 500]), after([0, 0, "first"], [90, 9000, "first"], [5, 9100, "confirm"]), after([100, 0])]) {
      expect(job.progress === undefined ? undefined : secondsLeft(job.progress)).toBeUndefined();
    }
  });
});
