import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { DAY_MS, QUARTERS_PER_DAY } from "../../src/time/units.ts";

/** Those who began a conversation in a quarter-hour of the judged day and those of them who did not get an agent at once; a row a replication. */
export interface Delays {
  readonly begun: readonly Float64Array[];
  readonly delayed: readonly Float64Array[];
}

/** Plays a scenario of one judged day on as many threads as there are cores. */
export async function delaysOf(scenario: Scenario, replications: number): Promise<Delays> {
  const model = compileModel(scenario, 0);
  const threads = availableParallelism();
  const size = Math.ceil(replications / threads);
  const parts = await Promise.all(Array.from({ length: threads }, async (_, thread) => {
    const first = thread * size;
    const worker = new Worker(new URL("delays.mjs", import.meta.url));
    const counts = await new Promise<Float64Array>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage({ model, first, replications: Math.min(size, replications - first), fromMs: scenario.warmUp * DAY_MS, quarters: QUARTERS_PER_DAY });
    });
    await worker.terminate();
    return counts;
  }));
  const rows = parts.flatMap((counts) => Array.from({ length: counts.length / (2 * QUARTERS_PER_DAY) }, (_, row) => counts.subarray(row * 2 * QUARTERS_PER_DAY, (row + 1) * 2 * QUARTERS_PER_DAY)));
  return { begun: rows.map((row) => row.subarray(0, QUARTERS_PER_DAY)), delayed: rows.map((row) => row.subarray(QUARTERS_PER_DAY)) };
}
