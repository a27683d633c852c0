import type { Given } from "./readOption.ts";

/** What the parser hands over for `staff`, unchecked. */
export interface StaffArguments {
  readonly scenario: string;
  readonly replications?: Given;
  readonly seed?: Given;
  readonly threads?: Given;
  readonly set?: Given;
  readonly out?: Given;
  readonly json?: boolean;
  readonly lang?: Given;
  readonly quiet?: boolean;
  readonly yes?: boolean;
  readonly brief?: boolean;
}
