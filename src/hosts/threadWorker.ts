/** What runs in each thread of `threadExecutor`: jobs come in, results go out. */
import { parentPort } from "node:worker_threads";
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { runJob } from "../experiment/runJob.ts";
import type { Model } from "../model/model.ts";
import { inlineMore } from "./inlineMore.ts";
import type { JobMessage, ResultMessage } from "./threadMessages.ts";

inlineMore();

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
