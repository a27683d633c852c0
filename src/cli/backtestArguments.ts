import type { AnswerArguments } from "./answerOptions.ts";
import type { Given } from "./readOption.ts";
import type { RunArguments } from "./runOptions.ts";

/** What the parser hands over for `backtest`, unchecked. */
export interface BacktestArguments extends AnswerArguments, Omit<RunArguments, "precision"> {
  readonly log: string;
  readonly scenario: string;
  readonly platform?: Given;
  readonly rule?: Given;
  readonly days?: Given;
  readonly arrivals?: Given;
  readonly fits?: Given;
  readonly map?: Given;
  readonly timeZone?: Given;
}
