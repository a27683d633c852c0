import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { Language } from "../report/words/language.ts";
import { answerOptions } from "./answerOptions.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import type { CompareArguments } from "./compareArguments.ts";
import type { FaultWords } from "./faultWords.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { optionFault } from "./optionFault.ts";
import { pageOption } from "./pageOption.ts";
import type { PageOptions } from "./pageOption.ts";
import { textsOption } from "./readOption.ts";
import { replicationsToPlay, USUAL_REPLICATIONS } from "./replicationsToPlay.ts";
import { runOptions } from "./runOptions.ts";
import type { RunOptions } from "./runOptions.ts";
import { say } from "./words.ts";

/** One of what is compared: a file with settings over it, and a roster in the place of its own. */
export interface ComparedFile {
  readonly file: string;
  readonly settings: readonly string[];
  readonly rosterFile?: string;
}

/** What one `compare` was asked to do, every option read. The settings are told of each file. */
export interface CompareRequest extends Omit<RunOptions, "settings">, AnswerOptions, PageOptions {
  readonly compared: readonly ComparedFile[];
  readonly replications: number;
}

/** Reads the options of `compare`; throws the faults of all of them at once. */
export function compareRequest(given: CompareArguments): CompareRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const answer = answerOptions(given);
  const words = faultWordsOf(answer.language);
  const { settings, ...run } = runOptions(given, USUAL_REPLICATIONS, words, read);
  const page = read(() => pageOption(given, words));
  const compared = read(() => comparedFiles(given, settings, words, answer.language)) ?? [];
  if (faults.length > 0) throw new InputFaults(faults);
  return { compared, ...answer, ...run, replications: replicationsToPlay(run), ...page };
}

/**
 * Several files with the settings over each; one file as it stands beside the file with the settings; one file, with the settings over it, beside the same with each roster.
 */
function comparedFiles({ scenarios = [], roster }: CompareArguments, settings: readonly string[], words: FaultWords, language: Language): ComparedFile[] {
  const rosters = textsOption(roster);
  if (rosters.length > 0) {
    if (scenarios.length > 1) throw optionFault("--roster", words.rosterOfSeveral);
    return scenarios.flatMap((file) => [{ file, settings }, ...rosters.map((rosterFile) => ({ file, settings, rosterFile }))]);
  }
  if (scenarios.length > 1) return scenarios.map((file) => ({ file, settings }));
  if (settings.length === 0) throw new InputFaults([{ where: say(language, "commandLine"), ...words.nothingBeside(scenarios[0]) }]);
  return [{ file: scenarios[0], settings: [] }, { file: scenarios[0], settings }];
}
