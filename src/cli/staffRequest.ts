import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { AskedRule } from "../staffing/levers/replacedTarget.ts";
import { answerOptions } from "./answerOptions.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { type FoundNumbers, fitsOption } from "./fitsOption.ts";
import { optionFault } from "./optionFault.ts";
import { pageOption } from "./pageOption.ts";
import type { PageOptions } from "./pageOption.ts";
import { priceOfOption } from "./priceOfOption.ts";
import { wordOption } from "./readOption.ts";
import { runOptions } from "./runOptions.ts";
import type { RunOptions } from "./runOptions.ts";
import type { StaffArguments } from "./staffArguments.ts";

/** What is proposed where a number of replications is none. */
const USUAL_REPLICATIONS = 4000;

/** What one `staff` was asked to do, every option read. Without `replications`: as many as tell a roster a point above the assurance from one at it. */
export interface StaffRequest extends RunOptions, AnswerOptions, PageOptions {
  readonly file: string;
  /** The roster alone. */
  readonly brief: boolean;
  /** Whose intervals are the ranges of uncertain numbers. */
  readonly found?: FoundNumbers;
  /** Rules of which the price is asked. */
  readonly priceOf: readonly AskedRule[];
}

/** Reads the options of `staff`; throws the faults of all of them at once. */
export function staffRequest(given: StaffArguments): StaffRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const answer = answerOptions(given);
  const words = faultWordsOf(answer.language);
  const run = runOptions(given, USUAL_REPLICATIONS, words, read);
  const page = read(() => pageOption(given, words));
  const found = read(() => fitsOption(wordOption("--fits", given.fits, words, words.write("--fits", "fits.json")), words));
  if (given.fits !== undefined && given.brief === true) faults.push(...optionFault("--fits", words.uselessWith("--fits", "--brief")).faults);
  const priceOf = read(() => priceOfOption(given.priceOf, words)) ?? [];
  if (faults.length > 0) throw new InputFaults(faults);
  return { file: given.scenario, brief: given.brief === true, priceOf, ...(found === undefined ? {} : { found }), ...answer, ...run, ...page };
}
