import type { Job, JobResult } from "../experiment/job.ts";
import type { MessageLog } from "../log/messageLog.ts";
import type { Model } from "../model/model.ts";

/** To a browser's worker: a job, or a replication whose log is wanted. The model is sent only when it is not the one that the worker was sent last. */
export type EngineRequest = (
  | { readonly job: Omit<Job, "model"> }
  | { readonly replication: number }
) & { readonly model?: Model };

/** From the worker: what was asked for, or why there is none; `exceeded` where the engine was full, for an error keeps no class on its way. */
export type EngineAnswer =
  | { readonly result: JobResult }
  | { readonly log: MessageLog }
  | { readonly failure: string; readonly exceeded?: { readonly most: number; readonly what: string } };
