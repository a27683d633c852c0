import type { Given } from "./readOption.ts";

/** What the parser hands over for `calibrate`, unchecked. */
export interface CalibrateArguments {
  readonly log: readonly string[];
  readonly platform?: Given;
  readonly rule?: Given;
  readonly days?: Given;
  readonly map?: Given;
  readonly timeZone?: Given;
  readonly base?: Given;
  readonly forecast?: Given;
  readonly orders?: Given;
  readonly out?: Given;
  readonly threads?: Given;
  readonly json?: boolean;
  readonly lang?: Given;
  readonly quiet?: boolean;
}
