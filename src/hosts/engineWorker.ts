/** The engine in a browser's worker: an EngineRequest comes in as a message, its EngineAnswer goes out. */
import { playReplication } from "../engine/replication.ts";
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { runJob } from "../experiment/runJob.ts";
import { copiedLog } from "../log/copiedLog.ts";
import type { Model } from "../model/model.ts";
import type { EngineAnswer, EngineRequest } from "./engineMessages.ts";

/** The part of a worker's global object that is used; the library has no DOM types. */
interface WorkerScope {
  onmessage: ((event: { readonly data: EngineRequest }) => void) | null;
  postMessage(message: EngineAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

let model: Model | undefined;

scope.onmessage = ({ data }) => {
  model = data.model ?? model;
  scope.postMessage(answer(data));
};

function answer(request: EngineRequest): EngineAnswer {
  if (model === undefined) return { failure: "a request came before its model" };
  try {
    // columns of a played log are used again, and have room to spare
    return "job" in request ? { result: runJob({ ...request.job, model }) } : { log: copiedLog(playReplication(model, request.replication)) };
  } catch (error) {
    if (error instanceof CapacityExceeded) return { failure: error.message, exceeded: { most: error.most, what: error.what } };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
