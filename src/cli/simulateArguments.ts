import type { Given } from "./readOption.ts";

/** What the parser hands over for `simulate`, unchecked. */
export interface SimulateArguments {
  readonly scenario: string;
  readonly replications?: Given;
  readonly precision?: Given;
  readonly seed?: Given;
  readonly threads?: Given;
  readonly set?: Given;
  readonly roster?: Given;
  readonly out?: Given;
  readonly json?: boolean;
  readonly lang?: Given;
  readonly quiet?: boolean;
  readonly yes?: boolean;
  readonly log?: Given;
  readonly logReplication?: Given;
  readonly pseudonyms?: Given;
  readonly today?: Given;
  readonly now?: Given;
  readonly history?: Given;
  readonly outlook?: boolean;
}
