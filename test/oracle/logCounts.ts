import { Worker } from "node:worker_threads";
import type { Model } from "../../src/model/model.ts";

/** By replication and day: conversations begun, then those that are there at each moment. */
export type LogCounts = (replication: number, day: number, moment: number) => number;

/** Counts in the logs of replications that a thread of the built engine plays; see logThread.mjs. Moments are milliseconds of the day; -1 asks for what has begun. */
export async function logCounts(model: Model, replications: number, days: number, moments: readonly number[]): Promise<LogCounts> {
  const worker = new Worker(new URL("logThread.mjs", import.meta.url));
  const counts = await new Promise<Int32Array>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage({ model, first: 0, replications, days, moments });
  });
  await worker.terminate();
  const width = moments.length + 1;
  return (replication, day, moment) => counts[(replication * days + day) * width + moment + 1];
}
