import type { LogSource } from "../import/logSource.ts";

/** What is asked of the reading of a log file. */
export interface LogFileOptions extends Omit<LogSource, "fileName"> {
  /** Told now and then which share of the file has been read, last 1. */
  readonly onProgress?: (share: number) => void;
  /** Looked at between pieces of the file; once it is aborted the reading rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Does what of the reading keeps the thread busy, so that it can be broken off; absent: it is just done. */
  readonly breakable?: <Value>(work: () => Value) => Value;
}
