import type { AnswerArguments } from "./answerOptions.ts";
import type { Given } from "./readOption.ts";
import type { RunArguments } from "./runOptions.ts";

/** What the parser hands over for `compare`, unchecked. */
export interface CompareArguments extends AnswerArguments, RunArguments {
  readonly scenarios?: readonly string[];
  readonly roster?: Given;
}
