import { Worker } from "node:worker_threads";
import type { Model } from "../../src/model/model.ts";

/** What is counted in each log: so many numbers a replication; see logThread.mjs. */
export type Question = { readonly width: number } & (
  | { readonly what: "present"; readonly days: number; readonly moments: readonly number[] }
  | { readonly what: "byStream"; readonly fromMs: number; readonly toMs: number }
);

/** Counts in the logs of replications that a thread of the built engine plays, row by row. */
export async function logCounts(model: Model, replications: number, question: Question): Promise<Float64Array[]> {
  const worker = new Worker(new URL("logThread.mjs", import.meta.url));
  const counts = await new Promise<Float64Array>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage({ model, first: 0, replications, ...question });
  });
  await worker.terminate();
  return Array.from({ length: replications }, (_, row) => counts.subarray(row * question.width, (row + 1) * question.width));
}
