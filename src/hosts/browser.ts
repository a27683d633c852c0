/**
 * replycast in a browser: what the library needs of it. The engine stands in a file of its own, `replycast/engine.js`, for workers to start from.
 *
 * @module
 */

/** Runs jobs in a browser's workers and plays single replications to their logs. */
export { workerExecutor } from "./workerExecutor.ts";
export type { EngineHost, WorkerExecutor, WorkerExecutorOptions } from "./workerExecutor.ts";
