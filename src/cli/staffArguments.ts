import type { AnswerArguments } from "./answerOptions.ts";
import type { Given } from "./readOption.ts";
import type { RunArguments } from "./runOptions.ts";

/** What the parser hands over for `staff`, unchecked. */
export interface StaffArguments extends AnswerArguments, Omit<RunArguments, "precision"> {
  readonly scenario: string;
  readonly brief?: boolean;
  readonly fits?: Given;
  readonly priceOf?: Given;
}
