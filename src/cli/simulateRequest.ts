import { availableParallelism } from "node:os";
import { statSync } from "node:fs";
import { extname } from "node:path";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { Language } from "../report/words/language.ts";
import { languageOption } from "./languageOption.ts";
import { shareOption, textOption, textsOption, wholeOption, wordOption } from "./readOption.ts";
import type { SimulateArguments } from "./simulateArguments.ts";
import { optionFault } from "./optionFault.ts";

const DEFAULT_REPLICATIONS = 400;
/** Where a precision is asked for and no number of replications: enough for a half-width of a twentieth of a per cent on any desk. */
const MOST_REPLICATIONS = 100_000;
const REPORTS = "reports";

/** What one `simulate` was asked to do, every option read. */
export interface SimulateRequest {
  readonly file: string;
  readonly settings: readonly string[];
  readonly replications: number;
  readonly precision?: number;
  readonly seed?: string;
  readonly threads: number;
  readonly json: boolean;
  /** Absent: no page is made. */
  readonly pageFolder?: string;
  readonly language: Language;
  /** Absent: the page follows the reader's browser. */
  readonly pageLanguage?: Language;
  readonly quiet: boolean;
  readonly yes: boolean;
  readonly logFile?: string;
  readonly logReplication: number;
}

/** Reads the options of `simulate`; throws the faults of all of them at once. */
export function simulateRequest(given: SimulateArguments): SimulateRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const precision = read(() => shareOption("--precision", given.precision));
  const replications = read(() => wholeOption("--replications", given.replications, 1, `write --replications ${DEFAULT_REPLICATIONS}`))
    ?? (precision === undefined ? DEFAULT_REPLICATIONS : MOST_REPLICATIONS);
  const seed = read(() => wordOption("--seed", given.seed, "write --seed 7, or leave it out: the scenario has its own"));
  const threads = read(() => wholeOption("--threads", given.threads, 1, "write --threads 1, or leave it out for all cores")) ?? availableParallelism();
  const out = read(() => folderOption(textOption(given.out)));
  const logFile = read(() => logFileOption(textOption(given.log)));
  const logReplication = read(() => wholeOption("--log-replication", given.logReplication, 0, "write --log-replication 0 for the first")) ?? 0;
  read(() => checkLogged(logReplication, replications, given));
  if (faults.length > 0) throw new InputFaults(faults);
  const pageFolder = out ?? (given.json === true ? undefined : REPORTS);
  return {
    file: given.scenario, settings: textsOption(given.set), replications, threads, logReplication,
    json: given.json === true, quiet: given.quiet === true, yes: given.yes === true, language: languageOption(given.lang),
    ...(given.lang === undefined ? {} : { pageLanguage: languageOption(given.lang) }),
    ...(precision === undefined ? {} : { precision }),
    ...(seed === undefined ? {} : { seed }),
    ...(pageFolder === undefined ? {} : { pageFolder }),
    ...(logFile === undefined ? {} : { logFile }),
  };
}

/** A folder that is there or can be made; undefined where the option is absent. */
export function folderOption(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  if (path !== "" && statSync(path, { throwIfNoEntry: false })?.isDirectory() !== false) return path;
  throw optionFault("--out", path === "" ? "--out is empty" : `${path} is a file`, "a folder", "name a folder; it is made where it is missing");
}

function logFileOption(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const form = extname(path).toLowerCase();
  if (form === ".csv" || form === ".jsonl") return path;
  const found = form === ".parquet" ? "the form .parquet is not built yet" : `${path} does not tell the form`;
  throw optionFault("--log", found, "a file name ending in .csv or .jsonl", "write --log log.csv");
}

function checkLogged(logReplication: number, replications: number, given: SimulateArguments): void {
  if (given.logReplication !== undefined && given.log === undefined) {
    throw optionFault("--log-replication", "there is no --log", "--log FILE beside it", "add --log log.csv");
  }
  if (logReplication < replications) return;
  const found = `--log-replication is ${logReplication}, and replications 0 to ${replications - 1} are played`;
  throw optionFault("--log-replication", found, `a number below ${replications}`, "ask for more replications or an earlier one");
}
