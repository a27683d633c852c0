/** The engine in a browser's worker: a Job comes in as a message, its JobResult (or an error's message) goes out. */
import type { Job, JobResult } from "../experiment/job.ts";
import { runJob } from "../experiment/runJob.ts";

/** The part of a worker's global object that is used; the library has no DOM types. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Job }) => void) | null;
  postMessage(message: EngineAnswer): void;
}

type EngineAnswer = { readonly result: JobResult } | { readonly failure: string };

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  scope.postMessage(answer(data));
};

function answer(job: Job): EngineAnswer {
  try {
    return { result: runJob(job) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
