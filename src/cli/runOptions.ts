import { availableParallelism } from "node:os";
import type { FaultWords } from "./faultWords.ts";
import type { Given } from "./readOption.ts";
import { wholeOption, wordOption } from "./readOption.ts";

/** How a scenario is played, as far as the line says. */
export interface RunOptions {
  readonly replications?: number;
  readonly seed?: string;
  /** Absent on the line: all cores. */
  readonly threads: number;
}

/** Reads the options of every command that plays replications, each by `read`, which gathers its faults. `usual`: the replications that are played where none are asked for. */
export function runOptions(
  given: { readonly replications?: Given; readonly seed?: Given; readonly threads?: Given }, usual: number, words: FaultWords, read: <Value>(reading: () => Value) => Value | undefined,
): RunOptions {
  const replications = read(() => wholeOption("--replications", given.replications, 1, words, words.write("--replications", String(usual))));
  const seed = read(() => wordOption("--seed", given.seed, words, words.seed));
  const threads = read(() => wholeOption("--threads", given.threads, 1, words, words.threads)) ?? availableParallelism();
  return { threads, ...(replications === undefined ? {} : { replications }), ...(seed === undefined ? {} : { seed }) };
}
