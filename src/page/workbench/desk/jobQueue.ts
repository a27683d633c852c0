import { signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { JobRequest } from "../../../server/protocol.ts";
import { type DeskServer, Refused } from "./deskServer.ts";
import { type Job, afterEvent, isUnderWay } from "./job.ts";

/** The runs of this page: one goes on at a time with all cores, the others wait in order. They live as long as the page, whatever view is shown. */
export interface JobQueue {
  /** In the order in which they were asked for. */
  readonly jobs: ReadonlySignal<readonly Job[]>;
  /** `onEnd` is told of the job when nothing more is to come. */
  readonly add: (request: JobRequest, label: string, onEnd?: (job: Job) => void) => number;
  /** What is finished is kept where the run can keep it; one that still waits is just taken out. */
  readonly stop: (id: number) => void;
  /** Asks for an ended one once more. */
  readonly again: (id: number) => void;
  /** Takes an ended one off the list. */
  readonly forget: (id: number) => void;
}

export function jobQueue(server: DeskServer): JobQueue {
  const jobs = signal<readonly Job[]>([]);
  const leaving = new Map<number, AbortController>();
  const told = new Map<number, (job: Job) => void>();
  let last = 0;
  const found = (id: number): Job | undefined => jobs.value.find((job) => job.id === id);
  const change = (id: number, changed: (job: Job) => Job): void => {
    jobs.value = jobs.value.map((job) => (job.id === id ? changed(job) : job));
  };
  const begin = (): void => {
    if (jobs.value.some(({ state }) => state === "running" || state === "stopping")) return;
    const next = jobs.value.find(({ state }) => state === "waiting");
    if (next !== undefined) void play(next);
  };
  const play = async ({ id, request }: Job): Promise<void> => {
    const controller = new AbortController();
    leaving.set(id, controller);
    change(id, (job) => ({ ...job, state: "running" }));
    try {
      await server.run(request, (event) => change(id, (job) => afterEvent(job, event, Date.now())), controller.signal);
      change(id, (job) => (isUnderWay(job) ? ended(job) : job));
    } catch (error) {
      change(id, (job) => (isUnderWay(job) ? failedBy(job, error) : job));
    }
    leaving.delete(id);
    const job = found(id);
    if (job !== undefined) told.get(id)?.(job);
    begin();
  };
  return {
    jobs,
    add: (request, label, onEnd) => {
      last += 1;
      if (onEnd !== undefined) told.set(last, onEnd);
      jobs.value = [...jobs.value, waiting({ id: last, request, label })];
      const id = last;
      begin();
      return id;
    },
    stop: (id) => {
      const job = found(id);
      if (job?.state === "waiting") change(id, (wished) => ({ ...wished, state: "stopped" }));
      if (job?.state !== "running") return;
      change(id, (running) => ({ ...running, state: "stopping" }));
      if (job.served === undefined) leaving.get(id)?.abort();
      else server.stop(job.served).catch(() => leaving.get(id)?.abort());
    },
    again: (id) => {
      change(id, (job) => (isUnderWay(job) ? job : waiting(job)));
      begin();
    },
    forget: (id) => {
      told.delete(id);
      jobs.value = jobs.value.filter((job) => job.id !== id || isUnderWay(job));
    },
  };
}

/** The wish alone, without what has come of it. */
function waiting({ id, request, label }: Pick<Job, "id" | "request" | "label">): Job {
  return { id, request, label, state: "waiting", notes: [], faults: [] };
}

/** The server said nothing of a result: it was stopped, or the server ended. */
function ended(job: Job): Job {
  return job.state === "stopping" ? { ...job, state: "stopped" } : { ...job, state: "failed", isLost: true };
}

function failedBy(job: Job, error: unknown): Job {
  if (job.state === "stopping") return { ...job, state: "stopped" };
  if (!(error instanceof Refused)) return { ...job, state: "failed", isLost: true };
  return { ...job, state: "failed", refused: error.message, faults: error.faults, ...(error.status === 0 ? { isLost: true as const } : {}) };
}
