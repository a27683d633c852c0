import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import type { Executor, StopSignal } from "../experiment/executor.ts";
import type { Job, JobResult } from "../experiment/job.ts";
import type { Model } from "../model/model.ts";
import { builtFile } from "./builtFile.ts";
import type { JobMessage, ResultMessage } from "./threadMessages.ts";

export interface ThreadExecutorOptions {
  /** Absent: as many as the machine has cores. */
  readonly threads?: number;
}

/**
 * Runs jobs on threads of this process, one job a thread at a time, handed out in order. The threads start at once, so that they are
 * warm when the first jobs come, and do not keep the process alive between runs. An abort ends them where they stand and the run with
 * them: results that were delivered stay delivered. A job's error ends the run and reaches the caller with its message. A run that is asked
 * for during another begins when that one has ended, however it ended.
 */
export function threadExecutor({ threads = availableParallelism() }: ThreadExecutorOptions = {}): Executor {
  const pool: (Thread | undefined)[] = Array.from({ length: threads }, startThread);
  let last: Promise<void> = Promise.resolve();
  return {
    run: (jobs, onResult, signal) => {
      // A thread's answer does not tell whose it is, so two runs never share the threads at one time.
      const run = last.then(() => runOnPool(pool, jobs, onResult, signal));
      last = run.catch(() => undefined);
      return run;
    },
  };
}

interface Thread {
  readonly worker: Worker;
  /** The model it was sent last. */
  model?: Model;
  /** Why it died while nobody was listening. */
  failure?: Error;
}

function startThread(): Thread {
  const worker = new Worker(builtFile("command/threadWorker.js"));
  const thread: Thread = { worker };
  worker.unref();
  worker.on("error", (error: Error) => {
    thread.failure = error;
  });
  return thread;
}

/** One run on as many threads as it has jobs for, dead ones replaced. */
async function runOnPool(pool: (Thread | undefined)[], jobs: readonly Job[], onResult: (result: JobResult, index: number) => void, signal?: StopSignal): Promise<void> {
  const working = pool.slice(0, jobs.length).map((_, index) => (pool[index] ??= startThread()));
  try {
    await runOnThreads(working, jobs, onResult, signal);
  } catch (error) {
    endThreads(pool, working);
    throw error;
  }
  if (signal?.aborted === true) endThreads(pool, working);
}

/** Threads that were stopped in the middle of a job; the next run starts others in their place. */
function endThreads(pool: (Thread | undefined)[], stopped: readonly Thread[]): void {
  for (const thread of stopped) {
    pool[pool.indexOf(thread)] = undefined;
    void thread.worker.terminate();
  }
}

/** Resolves when all jobs are done or the signal is raised, rejects on the first failure. */
function runOnThreads(threads: readonly Thread[], jobs: readonly Job[], onResult: (result: JobResult, index: number) => void, signal?: StopSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let next = 0;
    let unfinished = jobs.length;
    const cleanups: (() => void)[] = [];
    const end = (finish: () => void): void => {
      for (const cleanup of cleanups.splice(0)) cleanup();
      finish();
    };
    const failed = (error: unknown): void => end(() => reject(error));
    const handedOut = new Map<Thread, number>();
    const handOut = (thread: Thread): void => {
      if (next >= jobs.length) return;
      handedOut.set(thread, next);
      send(thread, jobs[next++]);
    };
    const take = (thread: Thread, message: ResultMessage): void => {
      if ("failure" in message) return failed(errorOf(message));
      try {
        onResult(message.result, handedOut.get(thread) ?? 0);
      } catch (error) {
        return failed(error);
      }
      unfinished -= 1;
      if (unfinished === 0) end(resolve);
      else handOut(thread);
    };
    const dead = threads.find((thread) => thread.failure !== undefined);
    if (dead !== undefined) return reject(dead.failure);
    if (unfinished === 0 || signal?.aborted === true) return resolve();
    const onAbort = (): void => end(resolve);
    signal?.addEventListener("abort", onAbort);
    cleanups.push(() => signal?.removeEventListener("abort", onAbort));
    for (const thread of threads) {
      cleanups.push(listen(thread.worker, { message: (message) => take(thread, message), failure: failed }));
      handOut(thread);
    }
  });
}

function errorOf({ failure, exceeded }: Extract<ResultMessage, { failure: string }>): Error {
  return exceeded === undefined ? new Error(failure) : new CapacityExceeded(exceeded.most, exceeded.what);
}

function send(thread: Thread, { model, ...job }: Job): void {
  const message: JobMessage = thread.model === model ? { job } : { job, model };
  thread.model = model;
  thread.worker.postMessage(message);
}

interface Listeners {
  readonly message: (message: ResultMessage) => void;
  readonly failure: (error: Error) => void;
}

/** Hears a worker out for one run and keeps the process alive for it; returns what ends that. */
function listen(worker: Worker, { message, failure }: Listeners): () => void {
  const onExit = (code: number): void => failure(new Error(`a thread ended with status ${code}`));
  worker.ref();
  worker.on("message", message);
  worker.on("error", failure);
  worker.on("exit", onExit);
  return () => {
    worker.off("message", message);
    worker.off("error", failure);
    worker.off("exit", onExit);
    worker.unref();
  };
}
