import type { AnswerArguments } from "./answerOptions.ts";
import type { Given } from "./readOption.ts";

/** What the parser hands over for `calibrate`, unchecked. */
export interface CalibrateArguments extends AnswerArguments {
  readonly log: readonly string[];
  readonly platform?: Given;
  readonly rule?: Given;
  readonly days?: Given;
  readonly map?: Given;
  readonly timeZone?: Given;
  readonly base?: Given;
  readonly forecast?: Given;
  readonly orders?: Given;
  readonly threads?: Given;
}
