import type { Job, JobResult } from "../experiment/job.ts";
import type { Model } from "../model/model.ts";

/** To a thread: one job. Its model is sent only when it is not the one the thread was sent last, so that the engine need not load it anew. */
export interface JobMessage {
  readonly job: Omit<Job, "model">;
  readonly model?: Model;
}

/** From a thread: the result of its job, or why there is none; `exceeded` where the engine was full, for an error keeps no class on its way. */
export type ResultMessage =
  | { readonly result: JobResult }
  | { readonly failure: string; readonly exceeded?: { readonly most: number; readonly what: string } };
