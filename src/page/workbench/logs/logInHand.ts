import type { InputFault } from "../../../errors/inputFault.ts";
import type { LogSource } from "../../../server/protocol.ts";

/** A log that is worked on, and what has come of it so far. */
export interface LogInHand {
  /** File's name as it was dropped, or its path in the folder. */
  readonly name: string;
  readonly bytes: number;
  readonly source: LogSource;
  readonly settings: LogSettings;
  readonly faults: readonly InputFault[];
  /** Kept results, by the command that made them; the newest of each. */
  readonly made: Partial<Readonly<Record<LogCommand, MadeResult>>>;
}

export type LogCommand = "score" | "calibrate" | "backtest";

export interface MadeResult {
  readonly path: string;
  /** Of a calibration: the scenario's file. */
  readonly scenario?: string;
}

/** By what a log is judged and read. */
export interface LogSettings {
  readonly platform: string;
  /** Ids; none: the platform's current rules. */
  readonly rules: readonly string[];
  readonly timeZone: string;
}
