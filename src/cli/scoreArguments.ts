import type { Given } from "./readOption.ts";

/** What the parser hands over for `score`, unchecked. */
export interface ScoreArguments {
  readonly log: string;
  readonly platform?: Given;
  readonly rule?: Given;
  readonly timeZone?: Given;
  readonly json?: boolean;
  readonly lang?: Given;
  readonly quiet?: boolean;
}
