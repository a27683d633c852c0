import { availableParallelism } from "node:os";
import type { FaultWords } from "./faultWords.ts";
import type { Given } from "./readOption.ts";
import { shareOption, textsOption, wholeOption, wordOption } from "./readOption.ts";

/** What the parser hands over of how a scenario is played, unchecked. */
export interface RunArguments {
  readonly replications?: Given;
  readonly precision?: Given;
  readonly seed?: Given;
  readonly threads?: Given;
  readonly set?: Given;
  readonly yes?: boolean;
}

/** How a scenario is played, as far as the line says. */
export interface RunOptions {
  /** What is changed of the scenario, PATH=VALUE. */
  readonly settings: readonly string[];
  readonly replications?: number;
  readonly precision?: number;
  readonly seed?: string;
  /** Absent on the line: all cores. */
  readonly threads: number;
  /** Long runs are not asked about. */
  readonly yes: boolean;
}

/** Reads the options of every command that plays replications, each by `read`, which gathers its faults. `usual`: the replications that are played where none are asked for. */
export function runOptions(given: RunArguments, usual: number, words: FaultWords, read: <Value>(reading: () => Value) => Value | undefined): RunOptions {
  const precision = read(() => shareOption("--precision", given.precision, words, words.precision));
  const replications = read(() => wholeOption("--replications", given.replications, 1, words, words.write("--replications", String(usual))));
  const seed = read(() => wordOption("--seed", given.seed, words, words.seed));
  const threads = read(() => wholeOption("--threads", given.threads, 1, words, words.threads)) ?? availableParallelism();
  return {
    settings: textsOption(given.set), threads, yes: given.yes === true,
    ...(replications === undefined ? {} : { replications }),
    ...(precision === undefined ? {} : { precision }),
    ...(seed === undefined ? {} : { seed }),
  };
}
