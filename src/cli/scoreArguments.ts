import type { AnswerArguments } from "./answerOptions.ts";
import type { Given } from "./readOption.ts";

/** What the parser hands over for `score`, unchecked. */
export interface ScoreArguments extends AnswerArguments {
  readonly log: string;
  readonly platform?: Given;
  readonly rule?: Given;
  readonly timeZone?: Given;
  readonly map?: Given;
  readonly by?: Given;
  readonly explain?: Given;
  readonly inFull?: boolean;
  readonly misses?: boolean;
  readonly lessons?: Given;
  readonly whatIf?: Given;
  readonly reconcile?: Given;
  readonly industryStandard?: Given;
  readonly event?: Given;
  readonly registration?: Given;
  readonly pseudonyms?: Given;
  readonly orders?: Given;
  readonly figures?: boolean;
  readonly conversion?: Given;
  readonly peers?: Given;
  readonly compare?: Given;
  readonly agent?: Given;
  readonly scoreCard?: Given;
}
