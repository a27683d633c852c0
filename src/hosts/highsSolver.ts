import { Worker } from "node:worker_threads";
import type { StopSignal } from "../experiment/executor.ts";
import type { IntegerProgramme, IntegerSolver, ProgrammeSolution, SolveOptions } from "../staffing/programme/integerProgramme.ts";
import { builtFile } from "./builtFile.ts";
import { answer, type ImprovedAnswer } from "./solveWithHighs.ts";
import type { ProgrammeMessage, SolverMessage } from "./solverMessages.ts";

/**
 * Solves programmes by HiGHS on a thread of its own, one after the other in the order asked for. The thread starts at once, serves all solves, and does not
 * keep the process alive between them. An abort ends it where it stands: the best answer it had told by then is the solution, and the next solve
 * starts another thread.
 */
export function highsSolver(): IntegerSolver {
  let thread: SolverThread | undefined = startThread();
  let last: Promise<unknown> = Promise.resolve();
  const solve = async (programme: IntegerProgramme, options: SolveOptions): Promise<ProgrammeSolution> => {
    if (options.signal?.aborted === true) return { status: "unknown" };
    if (thread === undefined || thread.ended) thread = startThread();
    return solveOn(thread, programme, options);
  };
  return {
    solve: (programme, options = {}) => {
      const solution = last.then(() => solve(programme, options));
      last = solution.catch(() => undefined);
      return solution;
    },
  };
}

interface SolverThread {
  readonly worker: Worker;
  ended: boolean;
}

function startThread(): SolverThread {
  const thread = { worker: new Worker(builtFile("command/solverWorker.js")), ended: false };
  thread.worker.unref();
  // an error is followed by the exit
  thread.worker.on("error", () => undefined);
  thread.worker.on("exit", () => {
    thread.ended = true;
  });
  return thread;
}

/** One solve on the thread. */
function solveOn(thread: SolverThread, programme: IntegerProgramme, { signal, ...limits }: SolveOptions): Promise<ProgrammeSolution> {
  return new Promise((resolve, reject) => {
    let best: ImprovedAnswer | undefined;
    const cleanups: (() => void)[] = [];
    const end = (finish: () => void): void => {
      for (const cleanup of cleanups.splice(0)) cleanup();
      finish();
    };
    const onMessage = (message: SolverMessage): void => {
      if ("improved" in message) best = message.improved;
      else if ("solution" in message) end(() => resolve(message.solution));
      else end(() => reject(new Error(message.failure)));
    };
    const onAbort = (): void => end(() => {
      thread.ended = true;
      void thread.worker.terminate();
      resolve(best === undefined ? { status: "unknown" } : answer("feasible", programme, best.values, best.bound));
    });
    cleanups.push(hear(thread.worker, onMessage, (error) => end(() => reject(error))), listenToAbort(signal, onAbort));
    const message: ProgrammeMessage = { programme, limits };
    thread.worker.postMessage(message);
  });
}

/** Hears the thread out for one solve and keeps the process alive for it; returns what ends that. */
function hear(worker: Worker, onMessage: (message: SolverMessage) => void, onFailure: (error: Error) => void): () => void {
  const onExit = (code: number): void => onFailure(new Error(`the solver's thread ended with status ${code}`));
  worker.ref();
  worker.on("message", onMessage);
  worker.on("error", onFailure);
  worker.on("exit", onExit);
  return () => {
    worker.off("message", onMessage);
    worker.off("error", onFailure);
    worker.off("exit", onExit);
    worker.unref();
  };
}

function listenToAbort(signal: StopSignal | undefined, onAbort: () => void): () => void {
  signal?.addEventListener("abort", onAbort);
  return () => signal?.removeEventListener("abort", onAbort);
}
