import { describe, expect, it } from "vitest";
import { type DeskServer, Refused } from "../../../src/page/workbench/desk/deskServer.ts";
import { type JobQueue, jobQueue } from "../../../src/page/workbench/desk/jobQueue.ts";
import type { JobEvent, JobRequest } from "../../../src/server/protocol.ts";

const SCORE: JobRequest = { command: "score", language: "en", log: { path: "log.csv" } };

/** A server whose jobs end when the test says so. */
function heldServer() {
  const begun: { readonly tell: (event: JobEvent) => void; readonly end: (error?: Error) => void }[] = [];
  const stopped: string[] = [];
  const never = (): Promise<never> => Promise.reject(new Error("not asked for here"));
  const server: DeskServer = {
    open: never, save: never, readRoster: never, example: never,
    files: never, text: never, read: never, change: never, report: never, exported: never, upload: never,
    run: (_request, onEvent) => new Promise((resolve, reject) => { begun.push({ tell: onEvent, end: (error) => (error === undefined ? resolve() : reject(error)) }); }),
    stop: (job) => {
      stopped.push(job);
      return Promise.resolve();
    },
  };
  return { server, begun, stopped };
}

function states({ jobs }: JobQueue): string[] {
  return jobs.value.map(({ state }) => state);
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

describe("the queue of runs", () => {
  it("lets one go on at a time, in order, and tells of each when it has ended", async () => {
    const { server, begun } = heldServer();
    const queue = jobQueue(server);
    const ended: string[] = [];
    queue.add(SCORE, "a", ({ kept }) => ended.push(kept ?? ""));
    queue.add(SCORE, "b", ({ kept }) => ended.push(kept ?? ""));
    expect(states(queue)).toEqual(["running", "waiting"]);
    begun[0].tell({ kept: "a.json", status: 0 });
    begun[0].end();
    await settled();
    expect(states(queue)).toEqual(["kept", "running"]);
    begun[1].tell({ kept: "b.json", status: 0 });
    begun[1].end();
    await settled();
    expect(ended).toEqual(["a.json", "b.json"]);
  });

  it("stops by the job's name and hears what was kept; one that waits is taken out", async () => {
    const { server, begun, stopped } = heldServer();
    const queue = jobQueue(server);
    const first = queue.add(SCORE, "a");
    const second = queue.add(SCORE, "b");
    begun[0].tell({ job: "j1" });
    queue.stop(first);
    queue.stop(second);
    expect(stopped).toEqual(["j1"]);
    expect(states(queue)).toEqual(["stopping", "stopped"]);
    begun[0].tell({ kept: "part.json", status: 130 });
    begun[0].end();
    await settled();
    expect(queue.jobs.value[0]).toMatchObject({ state: "kept", status: 130 });
    expect(begun).toHaveLength(1);
  });

  it("tells what was refused, and that the server is lost where it says nothing any more", async () => {
    const { server, begun } = heldServer();
    const queue = jobQueue(server);
    queue.add(SCORE, "a");
    queue.add(SCORE, "b");
    begun[0].end(new Refused(422, "no log", [{ where: "log.csv", found: "nothing", expected: "a log", mend: "choose one" }]));
    await settled();
    begun[1].end();
    await settled();
    expect(queue.jobs.value[0]).toMatchObject({ state: "failed", refused: "no log", faults: [{ where: "log.csv" }] });
    expect(queue.jobs.value[1]).toMatchObject({ state: "failed", isLost: true });
    queue.forget(1);
    expect(queue.jobs.value).toHaveLength(1);
    queue.again(2);
    expect(queue.jobs.value[0]).toEqual({ id: 2, request: SCORE, label: "b", state: "running", notes: [], faults: [] });
  });
});
