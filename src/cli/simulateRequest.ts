import { statSync } from "node:fs";
import { extname } from "node:path";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { pseudonymKey } from "../hosts/pseudonymKey.ts";
import type { Language } from "../report/words/language.ts";
import { type AheadRequest, aheadRequest } from "./aheadRequest.ts";
import type { FaultWords } from "./faultWords.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { languageOption } from "./languageOption.ts";
import { shareOption, textOption, textsOption, wholeOption, wordOption } from "./readOption.ts";
import { runOptions } from "./runOptions.ts";
import type { SimulateArguments } from "./simulateArguments.ts";
import { optionFault } from "./optionFault.ts";

const DEFAULT_REPLICATIONS = 400;
/** Where a precision is asked for and no number of replications: enough for a half-width of a twentieth of a per cent on any desk. */
const MOST_REPLICATIONS = 100_000;
const REPORTS = "reports";

/** What one `simulate` was asked to do, every option read. */
export interface SimulateRequest extends AheadRequest {
  readonly file: string;
  readonly settings: readonly string[];
  /** A file with the roster that takes the place of the scenario's. */
  readonly rosterFile?: string;
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
  /** Key of the pseudonyms that the log tells. */
  readonly pseudonymKey?: string;
}

/** Reads the options of `simulate`; throws the faults of all of them at once. */
export function simulateRequest(given: SimulateArguments): SimulateRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const language = languageOption(given.lang);
  const words = faultWordsOf(language);
  const precision = read(() => shareOption("--precision", given.precision, words, words.precision));
  const run = runOptions(given, DEFAULT_REPLICATIONS, words, read);
  const { seed, threads } = run;
  const replications = run.replications ?? (precision === undefined ? DEFAULT_REPLICATIONS : MOST_REPLICATIONS);
  const rosterFile = read(() => wordOption("--roster", given.roster, words, words.write("--roster", "roster.xlsx")));
  const out = read(() => folderOption(textOption(given.out), words));
  const logFile = read(() => logFileOption(textOption(given.log), words));
  const logReplication = read(() => wholeOption("--log-replication", given.logReplication, 0, words, words.firstReplication)) ?? 0;
  const key = given.pseudonyms === undefined ? undefined : read(() => pseudonymKey(textOption(given.pseudonyms) ?? ""));
  const ahead = read(() => aheadRequest(given, words));
  read(() => checkLogged(logReplication, replications, given, words));
  if (faults.length > 0) throw new InputFaults(faults);
  const pageFolder = out ?? (given.json === true ? undefined : REPORTS);
  return {
    file: given.scenario, settings: textsOption(given.set), replications, threads, logReplication,
    json: given.json === true, quiet: given.quiet === true, yes: given.yes === true, language,
    ...(ahead ?? { outlook: false }),
    ...(given.lang === undefined ? {} : { pageLanguage: language }),
    ...(precision === undefined ? {} : { precision }),
    ...(seed === undefined ? {} : { seed }),
    ...(rosterFile === undefined ? {} : { rosterFile }),
    ...(pageFolder === undefined ? {} : { pageFolder }),
    ...(logFile === undefined ? {} : { logFile }),
    ...(key === undefined ? {} : { pseudonymKey: key }),
  };
}

/** A folder that is there or can be made; undefined where the option is absent. */
export function folderOption(path: string | undefined, words: FaultWords): string | undefined {
  if (path === undefined) return undefined;
  if (path !== "" && !isFile(path)) return path;
  throw optionFault("--out", words.noFolder(path));
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    // What stands above it cannot be looked into; that is told when the page is written.
    return false;
  }
}

function logFileOption(path: string | undefined, words: FaultWords): string | undefined {
  if (path === undefined) return undefined;
  const form = extname(path).toLowerCase();
  if (form === ".csv" || form === ".jsonl" || form === ".parquet") return path;
  throw optionFault("--log", words.logForm(path));
}

function checkLogged(logReplication: number, replications: number, given: SimulateArguments, words: FaultWords): void {
  if (given.logReplication !== undefined && given.log === undefined) throw optionFault("--log-replication", words.logMissing);
  if (given.pseudonyms !== undefined && given.log === undefined) throw optionFault("--pseudonyms", words.logMissing);
  if (logReplication >= replications) throw optionFault("--log-replication", words.beyondLast(logReplication, replications));
}
