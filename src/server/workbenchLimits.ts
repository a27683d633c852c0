/** How much a workbench takes and how long it waits. */
export interface WorkbenchLimits {
  /** Most bytes of a log. */
  readonly uploadBytes: number;
  readonly connections: number;
  /** Who sends the head of a request more slowly is cut off. [ms] */
  readonly headMs: number;
  /** The same for the whole of a request. [ms] */
  readonly requestMs: number;
  /** How often slow requests are looked for. [ms] */
  readonly checkMs: number;
}

export const USUAL_LIMITS: WorkbenchLimits = { uploadBytes: 512 * 1024 * 1024, connections: 64, headMs: 10_000, requestMs: 10 * 60_000, checkMs: 1000 };
