/** What runs in each thread of `threadExecutor`: jobs come in, results go out. */
import { setFlagsFromString } from "node:v8";
import { parentPort } from "node:worker_threads";
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { runJob } from "../experiment/runJob.ts";
import type { Model } from "../model/model.ts";
import type { JobMessage, ResultMessage } from "./threadMessages.ts";

// The engine's many small functions run a fifth faster when the compiler may put more of them into each other than it does by itself.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=3000");

let model: Model | undefined;

parentPort?.on("message", (message: JobMessage) => {
  model = message.model ?? model;
  parentPort?.postMessage(answer(message));
});

function answer({ job }: JobMessage): ResultMessage {
  if (model === undefined) return { failure: "a job came before its model" };
  try {
    return { result: runJob({ ...job, model }) };
  } catch (error) {
    if (error instanceof CapacityExceeded) return { failure: error.message, exceeded: { most: error.most, what: error.what } };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
