import type { CounterResult } from "../../calibration/counters/counterResult.ts";

/** The tables' file names without their folders. */
export function countersTitle({ log: { files } }: Pick<CounterResult, "log">): string {
  return files.map((file) => file.split(/[/\\]/u).at(-1) ?? file).join(", ");
}
