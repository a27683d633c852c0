import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { Language } from "../report/words/language.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { languageOption } from "./languageOption.ts";
import { textOption, textsOption } from "./readOption.ts";
import { runOptions } from "./runOptions.ts";
import { folderOption } from "./simulateRequest.ts";
import type { StaffArguments } from "./staffArguments.ts";

const REPORTS = "reports";
/** What is proposed where a number of replications is none. */
const USUAL_REPLICATIONS = 4000;

/** What one `staff` was asked to do, every option read. */
export interface StaffRequest {
  readonly file: string;
  readonly settings: readonly string[];
  /** Absent: as many as tell a roster a point above the assurance from one at it. */
  readonly replications?: number;
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
  /** The roster alone. */
  readonly brief: boolean;
}

/** Reads the options of `staff`; throws the faults of all of them at once. */
export function staffRequest(given: StaffArguments): StaffRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const language = languageOption(given.lang);
  const words = faultWordsOf(language);
  const { replications, seed, threads } = runOptions(given, USUAL_REPLICATIONS, words, read);
  const out = read(() => folderOption(textOption(given.out), words));
  if (faults.length > 0) throw new InputFaults(faults);
  const pageFolder = out ?? (given.json === true ? undefined : REPORTS);
  return {
    file: given.scenario, settings: textsOption(given.set), threads, language,
    json: given.json === true, quiet: given.quiet === true, yes: given.yes === true, brief: given.brief === true,
    ...(given.lang === undefined ? {} : { pageLanguage: language }),
    ...(replications === undefined ? {} : { replications }),
    ...(seed === undefined ? {} : { seed }),
    ...(pageFolder === undefined ? {} : { pageFolder }),
  };
}
