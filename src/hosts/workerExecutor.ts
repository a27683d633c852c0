import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import type { Executor, StopSignal } from "../experiment/executor.ts";
import type { MessageLog } from "../log/messageLog.ts";
import type { Model } from "../model/model.ts";
import type { EngineAnswer, EngineRequest } from "./engineMessages.ts";

/** The part of a browser's Worker that is used. */
export interface EngineHost {
  onmessage: ((event: { readonly data: EngineAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: EngineRequest): void;
  terminate(): void;
}

export interface WorkerExecutorOptions {
  /** Starts a worker with the built engine (`dist/engine.js`). */
  readonly start: () => EngineHost;
  readonly workers: number;
}

/** Jobs in a browser's workers, and logs of single replications. */
export interface WorkerExecutor extends Executor {
  /** The message log of one replication, its columns cut to their counts. Rejects with the engine's error; after an abort with the signal's reason. */
  readonly playLog: (model: Model, replication: number, signal?: StopSignal) => Promise<MessageLog>;
  /** Ends the workers. */
  readonly end: () => void;
}

/** One request on its way through a worker. */
interface Errand {
  readonly model: Model;
  readonly request: EngineRequest;
  readonly onAnswer: (answer: EngineAnswer) => void;
  /** Nobody waits for it any more. */
  isDropped: boolean;
}

interface Place {
  host: EngineHost;
  /** The model it was sent last. */
  model?: Model | undefined;
  errand?: Errand | undefined;
}

/**
 * Runs jobs on workers of a browser, handed out in order, which start at once so that they are warm when the first jobs come. An abort drops what no worker
 * has begun and answers at once; what one is at it finishes, so that the worker stays warm for what comes next.
 */
export function workerExecutor({ start, workers }: WorkerExecutorOptions): WorkerExecutor {
  const waiting: Errand[] = [];
  const places: Place[] = Array.from({ length: workers }, () => ({ host: start() }));
  const send = (errand: Errand): void => {
    waiting.push(errand);
    for (const place of places) handOut(place, waiting);
  };
  for (const place of places) listen(place, waiting, start);
  return {
    run: (jobs, onResult, signal) => new Promise((resolve, reject) => {
      let unfinished = jobs.length;
      if (unfinished === 0 || signal?.aborted === true) return resolve();
      const errands = jobs.map(({ model, ...job }, index): Errand => ({
        model, request: { job }, isDropped: false,
        onAnswer: (answer) => {
          if (!("result" in answer)) return end(() => reject(errorOf(answer)));
          try {
            onResult(answer.result, index);
          } catch (error) {
            return end(() => reject(error));
          }
          unfinished -= 1;
          if (unfinished === 0) end(resolve);
        },
      }));
      const end = (finish: () => void): void => {
        for (const errand of errands) errand.isDropped = true;
        signal?.removeEventListener("abort", onAbort);
        finish();
      };
      const onAbort = (): void => end(resolve);
      signal?.addEventListener("abort", onAbort);
      for (const errand of errands) send(errand);
    }),
    playLog: (model, replication, signal) => new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(new Error("aborted"));
      const onAbort = (): void => {
        errand.isDropped = true;
        reject(new Error("aborted"));
      };
      const errand: Errand = {
        model, request: { replication }, isDropped: false,
        onAnswer: (answer) => {
          signal?.removeEventListener("abort", onAbort);
          if ("log" in answer) resolve(answer.log);
          else reject(errorOf(answer));
        },
      };
      signal?.addEventListener("abort", onAbort);
      send(errand);
    }),
    end: () => {
      for (const { host } of places) host.terminate();
    },
  };
}

/** Gives an idle worker the next errand that somebody still waits for. */
function handOut(place: Place, waiting: Errand[]): void {
  while (place.errand === undefined) {
    const errand = waiting.shift();
    if (errand === undefined) return;
    if (errand.isDropped) continue;
    place.errand = errand;
    place.host.postMessage(place.model === errand.model ? errand.request : { ...errand.request, model: errand.model });
    place.model = errand.model;
  }
}

function listen(place: Place, waiting: Errand[], start: () => EngineHost): void {
  const answered = (answer: EngineAnswer): void => {
    const { errand } = place;
    place.errand = undefined;
    if (errand !== undefined && !errand.isDropped) errand.onAnswer(answer);
    handOut(place, waiting);
  };
  place.host.onmessage = ({ data }) => answered(data);
  // a worker that broke down is replaced
  place.host.onerror = ({ message }) => {
    place.host.terminate();
    place.host = start();
    place.model = undefined;
    listen(place, waiting, start);
    answered({ failure: message ?? "a worker ended" });
  };
}

function errorOf(answer: EngineAnswer): Error {
  if (!("failure" in answer)) return new Error("a worker answered something else");
  return answer.exceeded === undefined ? new Error(answer.failure) : new CapacityExceeded(answer.exceeded.most, answer.exceeded.what);
}
