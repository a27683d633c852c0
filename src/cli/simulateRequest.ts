import { extname } from "node:path";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { pseudonymKey } from "../hosts/pseudonymKey.ts";
import { type AheadRequest, aheadRequest } from "./aheadRequest.ts";
import { answerOptions } from "./answerOptions.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import type { FaultWords } from "./faultWords.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { optionFault } from "./optionFault.ts";
import { pageOption } from "./pageOption.ts";
import type { PageOptions } from "./pageOption.ts";
import { textOption, wholeOption, wordOption } from "./readOption.ts";
import { replicationsToPlay, USUAL_REPLICATIONS } from "./replicationsToPlay.ts";
import { runOptions } from "./runOptions.ts";
import type { RunOptions } from "./runOptions.ts";
import type { SimulateArguments } from "./simulateArguments.ts";

/** What one `simulate` was asked to do, every option read. */
export interface SimulateRequest extends RunOptions, AnswerOptions, PageOptions, AheadRequest {
  readonly file: string;
  /** A file with the roster that takes the place of the scenario's. */
  readonly rosterFile?: string;
  readonly replications: number;
  readonly logFile?: string;
  readonly logReplication: number;
  /** Key of the pseudonyms that the log tells. */
  readonly pseudonymKey?: string;
}

/** Reads the options of `simulate`; throws the faults of all of them at once. */
export function simulateRequest(given: SimulateArguments): SimulateRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const answer = answerOptions(given);
  const words = faultWordsOf(answer.language);
  const run = runOptions(given, USUAL_REPLICATIONS, words, read);
  const replications = replicationsToPlay(run);
  const rosterFile = read(() => wordOption("--roster", given.roster, words, words.write("--roster", "roster.xlsx")));
  const page = read(() => pageOption(given, words));
  const logFile = read(() => logFileOption(textOption(given.log), words));
  const logReplication = read(() => wholeOption("--log-replication", given.logReplication, 0, words, words.firstReplication)) ?? 0;
  const key = given.pseudonyms === undefined ? undefined : read(() => pseudonymKey(textOption(given.pseudonyms) ?? ""));
  const ahead = read(() => aheadRequest(given, words));
  read(() => checkLogged(logReplication, replications, given, words));
  if (faults.length > 0) throw new InputFaults(faults);
  return {
    file: given.scenario, logReplication, ...answer, ...run, replications, ...page,
    ...(ahead ?? { outlook: false }),
    ...(rosterFile === undefined ? {} : { rosterFile }),
    ...(logFile === undefined ? {} : { logFile }),
    ...(key === undefined ? {} : { pseudonymKey: key }),
  };
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
