import { setImmediate } from "node:timers/promises";
import type { LogFileOptions } from "./logFileOptions.ts";

/** What a reading in steps has read, each step's value a share of the file; between them the process has time for signals and for other things. Rejects with the signal's reason. */
export async function readInSteps<Result>(steps: Generator<number, Result>, { signal, onProgress, breakable = (work) => work() }: LogFileOptions): Promise<Result> {
  let step = breakable(() => steps.next());
  for (; step.done !== true; step = breakable(() => steps.next())) {
    onProgress?.(step.value);
    await setImmediate();
    if (signal?.aborted !== true) continue;
    // Closes the file.
    steps.return(undefined as never);
    signal.throwIfAborted();
  }
  return step.value;
}
