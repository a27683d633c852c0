import type { InputFault } from "../../../errors/inputFault.ts";
import type { JobEvent, JobRequest } from "../../../server/protocol.ts";

/** One run, from the wish to its result. */
export interface Job {
  readonly id: number;
  readonly request: JobRequest;
  /** What it is about: the scenario's or the log's name. */
  readonly label: string;
  readonly state: JobState;
  /** How the server calls it. */
  readonly served?: string;
  readonly progress?: JobProgress;
  readonly notes: readonly string[];
  /** Path of the result, and of the scenario where one was learned. */
  readonly kept?: string;
  readonly scenario?: string;
  /** Of the command: 0, 3 where nothing passes, 130 where it was stopped. */
  readonly status?: number;
  readonly refused?: string;
  /** The server could not be reached. */
  readonly isLost?: true;
  readonly faults: readonly InputFault[];
}

/** `stopped` means that it was stopped and kept nothing; a stopped run that kept what was finished is `kept` with status 130. */
export type JobState = "waiting" | "running" | "stopping" | "kept" | "stopped" | "failed";

export const INTERRUPTED_STATUS = 130;

/** How far a run is; the times tell how fast it goes. [ms] */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly phase?: string;
  /** When this phase was first heard of, and how far it was then. */
  readonly sinceMs: number;
  readonly sinceDone: number;
  readonly nowMs: number;
}

/** Whether it still has something to do. */
export function isUnderWay({ state }: Pick<Job, "state">): boolean {
  return state === "waiting" || state === "running" || state === "stopping";
}

/** A job after what its server tells of it. */
export function afterEvent(job: Job, event: JobEvent, nowMs: number): Job {
  if ("job" in event) return { ...job, served: event.job };
  if ("note" in event) return job.notes.includes(event.note) ? job : { ...job, notes: [...job.notes, event.note] };
  if ("progress" in event) return { ...job, progress: further(job.progress, event.progress, nowMs) };
  if ("kept" in event) return { ...job, state: "kept", kept: event.kept, status: event.status, ...(event.scenario === undefined ? {} : { scenario: event.scenario }) };
  const state = event.status === INTERRUPTED_STATUS || job.state === "stopping" ? "stopped" : "failed";
  return { ...job, state, refused: event.failed, faults: event.faults ?? [], status: event.status };
}

function further(before: JobProgress | undefined, { done, total, phase }: Pick<JobProgress, "done" | "total" | "phase">, nowMs: number): JobProgress {
  const isSame = before !== undefined && before.phase === phase && done >= before.done;
  return { done, total, ...(phase === undefined ? {} : { phase }), nowMs, sinceMs: isSame ? before.sinceMs : nowMs, sinceDone: isSame ? before.sinceDone : done };
}

/** Least time and share from which a rate tells something. [ms] */
const LEAST_MS = 2000;
const LEAST_SHARE = 0.02;

/** Time that the phase will still take at the rate so far; undefined where that cannot be told yet. [s] */
export function secondsLeft({ done, total, sinceMs, sinceDone, nowMs }: JobProgress): number | undefined {
  const passed = nowMs - sinceMs;
  const gone = done - sinceDone;
  if (passed < LEAST_MS || total <= 0 || gone / total < LEAST_SHARE || done >= total) return undefined;
  return ((total - done) * passed) / gone / 1000;
}
