import type { Given } from "./readOption.ts";

/** What the parser hands over for `compare`, unchecked. */
export interface CompareArguments {
  readonly scenarios?: readonly string[];
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
}
