import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { Language } from "../report/words/language.ts";
import type { CompareArguments } from "./compareArguments.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import type { FaultWords } from "./faultWords.ts";
import { languageOption } from "./languageOption.ts";
import { optionFault } from "./optionFault.ts";
import { shareOption, textOption, textsOption } from "./readOption.ts";
import { runOptions } from "./runOptions.ts";
import { folderOption } from "./simulateRequest.ts";
import { say } from "./words.ts";

const DEFAULT_REPLICATIONS = 400;
/** Where a precision is asked for and no number of replications. */
const MOST_REPLICATIONS = 100_000;
const REPORTS = "reports";

/** One of what is compared: a file with settings over it, and a roster in the place of its own. */
export interface ComparedFile {
  readonly file: string;
  readonly settings: readonly string[];
  readonly rosterFile?: string;
}

/** What one `compare` was asked to do, every option read. */
export interface CompareRequest {
  readonly compared: readonly ComparedFile[];
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
}

/** Reads the options of `compare`; throws the faults of all of them at once. */
export function compareRequest(given: CompareArguments): CompareRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const language = languageOption(given.lang);
  const words = faultWordsOf(language);
  const precision = read(() => shareOption("--precision", given.precision, words, words.precision));
  const { seed, threads, ...run } = runOptions(given, DEFAULT_REPLICATIONS, words, read);
  const replications = run.replications ?? (precision === undefined ? DEFAULT_REPLICATIONS : MOST_REPLICATIONS);
  const out = read(() => folderOption(textOption(given.out), words));
  const compared = read(() => comparedFiles(given, words, language)) ?? [];
  if (faults.length > 0) throw new InputFaults(faults);
  const pageFolder = out ?? (given.json === true ? undefined : REPORTS);
  return {
    compared, replications, threads, language,
    json: given.json === true, quiet: given.quiet === true, yes: given.yes === true,
    ...(given.lang === undefined ? {} : { pageLanguage: language }),
    ...(precision === undefined ? {} : { precision }),
    ...(seed === undefined ? {} : { seed }),
    ...(pageFolder === undefined ? {} : { pageFolder }),
  };
}

/**
 * Several files with the settings over each; one file as it stands beside the file with the settings; one file, with the settings over it, beside the same with each roster.
 */
function comparedFiles({ scenarios = [], set, roster }: CompareArguments, words: FaultWords, language: Language): ComparedFile[] {
  const settings = textsOption(set);
  const rosters = textsOption(roster);
  if (rosters.length > 0) {
    if (scenarios.length > 1) throw optionFault("--roster", words.rosterOfSeveral);
    return scenarios.flatMap((file) => [{ file, settings }, ...rosters.map((rosterFile) => ({ file, settings, rosterFile }))]);
  }
  if (scenarios.length > 1) return scenarios.map((file) => ({ file, settings }));
  if (settings.length === 0) throw new InputFaults([{ where: say(language, "commandLine"), ...words.nothingBeside(scenarios[0]) }]);
  return [{ file: scenarios[0], settings: [] }, { file: scenarios[0], settings }];
}
