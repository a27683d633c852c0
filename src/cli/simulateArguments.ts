import type { AnswerArguments } from "./answerOptions.ts";
import type { Given } from "./readOption.ts";
import type { RunArguments } from "./runOptions.ts";

/** What the parser hands over for `simulate`, unchecked. */
export interface SimulateArguments extends AnswerArguments, RunArguments {
  readonly scenario: string;
  readonly roster?: Given;
  readonly log?: Given;
  readonly logReplication?: Given;
  readonly pseudonyms?: Given;
  readonly today?: Given;
  readonly now?: Given;
  readonly history?: Given;
  readonly outlook?: boolean;
}
